//! Whether the organisation behind the offer supports it, as the American standards for diabetes education ask.
//!
//! That management has approved it shows so, and so does what is set aside for it: a budget, or hours of
//! work. A budget of nothing does not.

use crate::criteria::shared::reporting::PATIENT_EDUCATION;
use crate::criterion::Rule::{Any, Fact, Known};
use crate::criterion::Test::{AtLeast, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::checklists::{DSMES, DSMES_SUM};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "dsmes-sponsor",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[(Profile::Dsmes, "The standards ask for the support of the organisation.")],
    when: PATIENT_EDUCATION,
    bases: &[Basis::recommendation(&DSMES), Basis::recommendation(&DSMES_SUM)],
    check: Check::expected(Any(&[
        Fact(facts::PLANNING_MANDATE_APPROVED_BY, Stated),
        Known(&Fact(facts::PLANNING_MANDATE_BUDGET, AtLeast(1))),
        Known(&Fact(facts::PLANNING_MANDATE_STAFF_HOURS, AtLeast(1))),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
