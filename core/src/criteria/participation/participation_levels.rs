//! Whether participation covers both the single participant and cooperation with user and patient organisations.
//!
//! The guideline asks for both. Sources name and count the levels differently, and some call the level of the service *systemnivå*,
//! so both words are taken for it here. What shows that users or their organisations take part in making the offer shows it too.
//!
//! Practices of one's own, and grief groups of a congregation, are left in peace.

use crate::criteria::shared::participation::CAN_HAVE_REPRESENTATIVES;
use crate::criteria::shared::participation::{HELD_FOR_USERS, IS_USER_REPRESENTATIVE};
use crate::criteria::shared::{IN_HEALTH_AND_CARE, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{AtLeast, Is, SaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::sources::is2651::HDIR_IS2651_6_2;

const EACH_PARTICIPANT: Rule = Any(&[
    Fact(facts::PARTICIPATION_LEVELS, Is(&["individual"])),
    Fact(facts::PARTICIPATION_INDIVIDUAL, Stated),
    // Other places can show it. None of them is where it should have been.
    Known(&Fact(facts::PARTICIPATION_OWN_GOALS, Yes)),
    Known(&Fact(facts::CONTENT_OWN_TOPICS, Yes)),
    Known(&Fact(facts::PARTICIPATION_PLANNING_PARTICIPANTS, Yes)),
    Known(&Fact(facts::PARTICIPATION_IMPLEMENTATION_PARTICIPANTS, Yes)),
]);

const THOSE_WHO_REPRESENT: Rule = Any(&[
    Fact(facts::PARTICIPATION_LEVELS, Is(&["service", "system"])),
    // Other places can show it. None of them is where it should have been.
    Known(&Fact(facts::PARTICIPATION_PLANNING_REPRESENTED_BY, Stated)),
    Known(&Fact(facts::PARTICIPATION_IMPLEMENTATION_REPRESENTED_BY, Stated)),
    Known(&Fact(facts::PARTICIPATION_EVALUATION_REPRESENTED_BY, Stated)),
    Known(&Fact(facts::PARTICIPATION_PLANNING_USER_REPRESENTATIVES, AtLeast(1))),
    Known(&Fact(facts::PARTICIPATION_IMPLEMENTATION_USER_REPRESENTATIVES, AtLeast(1))),
    Known(&Fact(facts::PARTICIPATION_EVALUATION_USER_REPRESENTATIVES, AtLeast(1))),
    Fact(facts::PARTNERS_KIND, SaidToBe(&["user-organisation"])),
    Fact(facts::PLANNING_WORKING_GROUP, SaidToBe(&["user-representative"])),
    IS_USER_REPRESENTATIVE,
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "participation-levels",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: None,
    target: Target::Organisation,
    also_in: &[],
    when: All(&[HELD_FOR_USERS, CAN_HAVE_REPRESENTATIVES, IN_HEALTH_AND_CARE, SOMEBODY_LEADS]),
    bases: &[Basis::recommendation(&HDIR_IS2651_6_2)],
    check: Check::expected(All(&[EACH_PARTICIPANT, THOSE_WHO_REPRESENT])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
