//! Whether people can come back and learn more later, as the guide of WHO Europe has it: through life with the illness.
//!
//! A possibility, so it is only suggested. An offer that does not end, and what people can go through again on the web, are ways
//! too. A follow-up after some weeks belongs to the same round of learning, and is none.

use crate::criteria::shared::reporting::PATIENT_EDUCATION;
use crate::criterion::Rule::{Any, Fact};
use crate::criterion::Test::{SaidToBe, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::checklists::WHO_TPE;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "who-refresher",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::WhoTpe, "The guide speaks of learning through life.")],
    when: PATIENT_EDUCATION,
    bases: &[Basis::advice(&WHO_TPE)],
    check: Check::suggested(Any(&[
        Fact(facts::PATHWAY_REFRESHER, Yes),
        Fact(facts::SCHEDULE_ENDING, SaidToBe(&["open-ended"])),
        Fact(facts::DIGITAL_REPEATABLE, SaidToBe(&["true"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
