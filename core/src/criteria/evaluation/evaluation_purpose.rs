//! Whether it is settled what one wants to know, what the answers are for, and who has time for them.
//!
//! Words on what evaluation is for show the first two. Whether somebody has the time, only people know, so a person looks.
//!
//! Where nothing is told of evaluation, `course-evaluation` asks first.

use crate::criteria::shared::steps::TELLS_OF_EVALUATION;
use crate::criteria::shared::{PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_EVAL;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "evaluation-purpose",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, SOMEBODY_LEADS, TELLS_OF_EVALUATION]),
    bases: &[Basis::recommendation(&LM_EVAL)],
    check: Check::expected(Fact(facts::EVALUATION_PURPOSE, Stated)),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
