//! Whether taking part is a condition for something else, such as an operation.
//!
//! Only for a person to look at: a course can be a sound step on the way to treatment. That people have to come every time once
//! they have said yes is another matter, and so is what they need beforehand. The consent is that of patients, so
//! offers for others alone are not asked.

use crate::criteria::shared::access::NOT_OUTSIDE_HEALTH_CARE;
use crate::criteria::shared::people::MAY_BE_FOR_PATIENTS;
use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::pbrl::PBRL_4_1;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "attendance-condition",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Access,
    phase: Some(Phase::Planning),
    target: Target::Individual,
    also_in: &[(Profile::Planning, "What taking part is needed for is decided when the offer is planned.")],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE, NOT_OUTSIDE_HEALTH_CARE, MAY_BE_FOR_PATIENTS]),
    bases: &[Basis::duty(&PBRL_4_1).inferred()],
    check: Check::review_when(Any(&[
        Known(&Fact(facts::ACCESS_CONDITION_FOR, Stated)),
        Fact(facts::ACCESS_MANDATORY, SaidToBe(&["true"])),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
