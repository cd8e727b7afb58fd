//! Whether the need is assessed, with source and date, as the American standards for diabetes education ask.
//!
//! Words about the need tell where the knowledge comes from as well as a list of sources does. That the offer fits the need is
//! nothing that a text shows.

use crate::criteria::shared::reporting::PATIENT_EDUCATION;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::checklists::DSMES_SUM;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "dsmes-need",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::Dsmes, "The standards ask for the need of the population.")],
    when: PATIENT_EDUCATION,
    bases: &[Basis::recommendation(&DSMES_SUM)],
    check: Check::expected(All(&[
        Any(&[Fact(facts::PLANNING_NEEDS_SOURCES, Stated), Known(&Fact(facts::PLANNING_NEEDS_SUMMARY, Stated))]),
        Fact(facts::PLANNING_NEEDS_DATE, Stated),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
