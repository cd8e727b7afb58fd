//! Whether user representatives are prepared before, and talked with after.
//!
//! Both are asked for, and of an offer that has ended too: the talk afterwards comes last. Other support is good, and does not show it.
//!
//! How the organisation works with those who represent users, so that naming one does not make the plan of one offer longer.
//!
//! Where no support is told, `representative-terms` asks first.

use crate::criteria::shared::participation::{HELD_WITH_A_USER_REPRESENTATIVE_ALSO_ENDED, IS_USER_REPRESENTATIVE};
use crate::criterion::Rule::{All, Any, EveryItem, Fact, Known, Not};
use crate::criterion::Test::{HasAll, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_ROLES;
use crate::sources::practice::FOUSAM;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "representative-support",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: Some(Phase::Evaluation),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[HELD_WITH_A_USER_REPRESENTATIVE_ALSO_ENDED, Known(&Fact(facts::PEOPLE_SUPPORT, Stated))]),
    bases: &[Basis::recommendation(&FOUSAM), Basis::recommendation(&LM_ROLES)],
    check: Check::expected(EveryItem(
        facts::PEOPLE,
        &Any(&[Not(&IS_USER_REPRESENTATIVE), Fact(facts::PEOPLE_SUPPORT, HasAll(&["preparation", "debrief"]))]),
    )),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
