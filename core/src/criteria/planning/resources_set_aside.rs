//! Whether those who lead get time and money for it.
//!
//! Hours show it, and so does a budget. No number is too small, but none at all is not shown.
//!
//! Hours and money are set aside by the organisation.

use crate::criteria::shared::participation::UNDER_A_MANAGEMENT;
use crate::criterion::Rule::{Any, Fact};
use crate::criterion::Test::AtLeast;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_START;
use crate::sources::programmes::HELT_SJEF;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "resources-set-aside",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: UNDER_A_MANAGEMENT,
    bases: &[Basis::recommendation(&HELT_SJEF), Basis::recommendation(&LM_START)],
    check: Check::expected(Any(&[
        Fact(facts::PLANNING_MANDATE_STAFF_HOURS, AtLeast(1)),
        Fact(facts::PLANNING_MANDATE_BUDGET, AtLeast(1)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
