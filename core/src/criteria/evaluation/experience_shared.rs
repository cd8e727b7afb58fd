//! Whether experience is shared with others who have similar offers.
//!
//! One possibility, so only a suggestion, and only for those who tell how they evaluate or what they found. Participants,
//! management and user organisations are told for other reasons.
//!
//! Who tells others of it is a matter of how the organisation works.

use crate::criteria::shared::planning::TELLS_HOW_IT_IS_EVALUATED;
use crate::criteria::shared::{PRESENTS_AN_OFFER_ALSO_ENDED, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{Is, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_SLIDES_2015;

const HAS_EXPERIENCE: Rule = Any(&[
    TELLS_HOW_IT_IS_EVALUATED,
    Known(&Fact(facts::EVALUATION_RESULTS, Stated)),
    Known(&Fact(facts::EVALUATION_FEEDBACK, Stated)),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "experience-shared",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Evaluation),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER_ALSO_ENDED, SOMEBODY_LEADS, HAS_EXPERIENCE]),
    bases: &[Basis::advice(&LM_SLIDES_2015)],
    check: Check::suggested(Fact(facts::EVALUATION_SHARED_WITH, Is(&["other-providers", "partners", "public"]))),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
