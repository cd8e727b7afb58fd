//! Whether each goal has a way to be assessed.
//!
//! Without goals there is nothing to ask about; that goals are missing is said elsewhere. The source is about
//! groups that somebody plans and leads: peers and self-helpers on their own are not asked.
//!
//! Nor is there where nothing is told of evaluation: `course-evaluation` asks first.

use crate::criteria::shared::steps::TELLS_OF_EVALUATION;
use crate::criteria::shared::{PRESENTS_AN_OFFER_ALSO_ENDED, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, EveryItem, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_GROUP;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "goal-assessment",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Evaluation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER_ALSO_ENDED, SOMEBODY_LEADS, TELLS_OF_EVALUATION, Fact(facts::GOALS, Stated)]),
    bases: &[Basis::recommendation(&LM_GROUP).inferred()],
    check: Check::expected(EveryItem(facts::GOALS, &Fact(facts::GOALS_EVALUATED_BY, Stated))),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
