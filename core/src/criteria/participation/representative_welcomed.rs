//! Whether somebody among the professionals sees to it that user representatives are safe.
//!
//! Only people can know how safe somebody is. A fixed contact person who is told of is what the source asks for, and shows it.

use crate::criteria::shared::participation::{HELD_WITH_A_USER_REPRESENTATIVE, IS_USER_REPRESENTATIVE};
use crate::criterion::Rule::{Any, EveryItem, Fact, Not};
use crate::criterion::Test::Is;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::sources::mestring_no::LM_ROLES;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "representative-welcomed",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: None,
    target: Target::Offer,
    also_in: &[],
    when: HELD_WITH_A_USER_REPRESENTATIVE,
    bases: &[Basis::recommendation(&LM_ROLES)],
    check: Check::expected_or_review(EveryItem(
        facts::PEOPLE,
        &Any(&[Not(&IS_USER_REPRESENTATIVE), Fact(facts::PEOPLE_SUPPORT, Is(&["contact-person"]))]),
    )),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
