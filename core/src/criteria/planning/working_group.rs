//! Whether a working group of professionals, user representatives and a coordinator stands behind the offer.
//!
//! That users and professionals plan it together is asked elsewhere, as a condition for the rest. Here it is the group that is
//! asked for, with somebody who coordinates. Those who are said to take part in planning are in it, whatever it is called. An
//! organisation of users that holds a group of its own has no need of representatives, and treatment and courses that follow a
//! manual are not planned by those who hold them.
//!
//! Where neither a working group nor a representative who plans is told of, `user-representative-planning` asks first.

use crate::criteria::shared::planning::{NOT_HELD_BY_USERS, PLANNED_BY_THOSE_WHO_HOLD_IT};
use crate::criteria::shared::{GROUP_WITH_LEADERS, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known};
use crate::criterion::Test::{AtLeast, Is, NotSaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::practice::HMR_REP;
use crate::sources::programmes::HELT_SJEF;

/// People whose part is not said, or is planning.
const PLANS: Rule = Any(&[
    Fact(facts::PEOPLE_PHASES, Is(&["planning"])),
    Fact(facts::PEOPLE_PHASES, NotSaidToBe(&["implementation", "evaluation"])),
]);

// Other places than the group can show each of them. None is where it should have been.

const PROFESSIONALS: Rule = Any(&[
    Fact(facts::PLANNING_WORKING_GROUP, Is(&["professional", "medical-lead"])),
    Known(&Fact(facts::PARTICIPATION_PLANNING_PROFESSIONALS, AtLeast(1))),
    Known(&AnyItem(
        facts::PEOPLE,
        &All(&[
            Fact(facts::PEOPLE_ROLES, Is(&["professional", "medical-lead"])),
            Fact(facts::PEOPLE_PHASES, Is(&["planning"])),
        ]),
    )),
]);

const REPRESENTATIVES: Rule = Any(&[
    Fact(facts::PLANNING_WORKING_GROUP, Is(&["user-representative"])),
    Known(&Fact(facts::PARTICIPATION_PLANNING_USER_REPRESENTATIVES, AtLeast(1))),
    Known(&Fact(facts::PARTICIPATION_PLANNING_REPRESENTED_BY, Stated)),
    Known(&AnyItem(
        facts::PEOPLE,
        &All(&[Fact(facts::PEOPLE_ROLES, Is(&["user-representative"])), Fact(facts::PEOPLE_PHASES, Is(&["planning"]))]),
    )),
]);

const COORDINATOR: Rule = Any(&[
    Fact(facts::PLANNING_WORKING_GROUP, Is(&["coordinator"])),
    Known(&AnyItem(facts::PEOPLE, &All(&[Fact(facts::PEOPLE_ROLES, Is(&["coordinator"])), PLANS]))),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "working-group",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        GROUP_WITH_LEADERS,
        NOT_ONLY_FOR_PROFESSIONALS,
        NOT_HELD_BY_USERS,
        PLANNED_BY_THOSE_WHO_HOLD_IT,
        Any(&[Known(&Fact(facts::PLANNING_WORKING_GROUP, Stated)), Known(&REPRESENTATIVES)]),
    ]),
    bases: &[Basis::recommendation(&HMR_REP), Basis::recommendation(&HELT_SJEF)],
    check: Check::expected(All(&[PROFESSIONALS, REPRESENTATIVES, COORDINATOR])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
