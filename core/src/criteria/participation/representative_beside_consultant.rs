//! Whether there is a user representative beside an experience consultant.
//!
//! An experience consultant is employed because of what they have been through. That this role alone does not stand for the users
//! is read out of how the sources describe the two. Somebody who is called both counts when they are said not to be employed by the
//! organiser. Other places that tell of user representatives count as well. It is asked of groups, where user representatives
//! are recommended: not of a talk with an experience consultant alone.

use crate::criteria::shared::GROUP_WITH_LEADERS;
use crate::criteria::shared::participation::{HELD_FOR_USERS, IS_USER_REPRESENTATIVE};
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known};
use crate::criterion::Test::{AtLeast, No, NotSaidToBe, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::organisations::{ERFSENTRUM, ERFSENTRUM2};

const REPRESENTATIVE_ALONE: Rule = All(&[
    IS_USER_REPRESENTATIVE,
    Any(&[
        Fact(facts::PEOPLE_ROLES, NotSaidToBe(&["experience-consultant"])),
        Fact(facts::PEOPLE_EMPLOYED_BY_ORGANISER, No),
    ]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "representative-beside-consultant",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        HELD_FOR_USERS,
        Fact(facts::PEOPLE_ROLES, SaidToBe(&["experience-consultant"])),
        Known(&GROUP_WITH_LEADERS),
    ]),
    bases: &[Basis::recommendation(&ERFSENTRUM).inferred(), Basis::recommendation(&ERFSENTRUM2).inferred()],
    check: Check::expected(Any(&[
        AnyItem(facts::PEOPLE, &REPRESENTATIVE_ALONE),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::PARTICIPATION_PLANNING_USER_REPRESENTATIVES, AtLeast(1))),
        Known(&Fact(facts::PARTICIPATION_IMPLEMENTATION_USER_REPRESENTATIVES, AtLeast(1))),
        Known(&Fact(facts::PARTICIPATION_EVALUATION_USER_REPRESENTATIVES, AtLeast(1))),
        Known(&Fact(facts::PARTICIPATION_PLANNING_REPRESENTED_BY, Stated)),
        Known(&Fact(facts::PARTICIPATION_IMPLEMENTATION_REPRESENTED_BY, Stated)),
        Known(&Fact(facts::PARTICIPATION_EVALUATION_REPRESENTED_BY, Stated)),
        Fact(facts::PLANNING_WORKING_GROUP, SaidToBe(&["user-representative"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
