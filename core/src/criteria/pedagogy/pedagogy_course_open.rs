//! Whether a course in health pedagogy is open to professionals and user representatives alike.
//!
//! That only one of them is named is no conflict: a list of those it is for is seldom complete.

use crate::criteria::shared::pedagogy::PEDAGOGY_COURSE;
use crate::criterion::Rule::{Any, Fact};
use crate::criterion::Test::{HasAll, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_PED_HANDBOOK;
use crate::sources::practice::NLSH_PED;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "pedagogy-course-open",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: PEDAGOGY_COURSE,
    bases: &[Basis::recommendation(&LM_PED_HANDBOOK), Basis::recommendation(&NLSH_PED)],
    check: Check::expected(Any(&[
        Fact(facts::AUDIENCE_ROLES, HasAll(&["professional", "user-representative"])),
        Fact(facts::AUDIENCE_ROLES, SaidToBe(&["public"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
