//! Whether evaluation uses the experience of patients, users and relatives.
//!
//! The regulation speaks to the organisation, so a profile can say it once for all offers. A flag that says no is a conflict,
//! unless participants are said to take part in evaluation.

use crate::criteria::shared::IN_HEALTH_AND_CARE;
use crate::criterion::Rule::{Any, Fact};
use crate::criterion::Test::Yes;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::lkf::LKF_8;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "experience-in-evaluation",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Evaluation),
    target: Target::Organisation,
    also_in: &[],
    when: IN_HEALTH_AND_CARE,
    bases: &[Basis::duty(&LKF_8)],
    check: Check::expected(Any(&[
        Fact(facts::EVALUATION_USES_EXPERIENCE, Yes),
        Fact(facts::PARTICIPATION_EVALUATION_PARTICIPANTS, Yes),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
