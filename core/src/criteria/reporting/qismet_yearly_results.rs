//! Whether results are gone through at least once a year, as QISMET has them gone through regularly.
//!
//! Only suggested, since the source names no interval: twelve months are our proposal. To evaluate the offer that often is to go
//! through its results.

use crate::criteria::shared::reporting::PATIENT_EDUCATION_ALSO_ENDED;
use crate::criterion::Rule::{Any, Fact, Known};
use crate::criterion::Test::AtMost;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::checklists::QISMET;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "qismet-yearly-results",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: Some(Phase::Evaluation),
    target: Target::Organisation,
    also_in: &[(Profile::Qismet, "QISMET has results gone through.")],
    when: PATIENT_EDUCATION_ALSO_ENDED,
    bases: &[Basis::recommendation(&QISMET).inferred()],
    check: Check::suggested(Any(&[
        Fact(facts::EVALUATION_OUTCOME_AUDIT_INTERVAL_MONTHS, AtMost(12)),
        Known(&Fact(facts::EVALUATION_INTERVAL_MONTHS, AtMost(12))),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
