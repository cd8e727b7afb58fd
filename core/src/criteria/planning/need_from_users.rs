//! Whether the need is one that users, relatives or user organisations tell of.
//!
//! Asked of those who tell of the need: that it is not described is said elsewhere. Experience of those who took part before
//! tells of it too. That representatives take part in planning is another question, and so is the duty of the organisation to
//! use what people have experienced. An organisation of users knows the need from its members.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::planning::{LED_FOR_PEOPLE, NOT_HELD_BY_USERS, TELLS_OF_NEED};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{Is, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::{LM_GROUP, LM_HOWTO};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "need-from-users",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, LED_FOR_PEOPLE, NOT_HELD_BY_USERS, TELLS_OF_NEED]),
    bases: &[Basis::recommendation(&LM_GROUP), Basis::recommendation(&LM_HOWTO)],
    check: Check::expected(Any(&[
        Fact(facts::PLANNING_NEEDS_SOURCES, Is(&["users", "patients", "next-of-kin", "user-organisations"])),
        // Another place can show it. It is not where it should have been.
        Known(&Fact(facts::PARTICIPATION_PLANNING_EARLIER_EXPERIENCE, Yes)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
