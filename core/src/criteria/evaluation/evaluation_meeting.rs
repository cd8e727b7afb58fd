//! Whether those who planned the offer meet to evaluate it afterwards, a user representative with them.
//!
//! The source is advice on courses over the internet; a group that meets in a room is no different here. Those who come to the
//! meeting tell that there is one. A representative who is said to take part in evaluating comes too. An organisation of users
//! that holds a group of its own has no need of representatives, and treatment and courses that follow a manual are not planned
//! by those who hold them.
//!
//! Asked where a meeting, or a representative who evaluates, is told of: that neither is, `user-representative-evaluation`
//! and `course-evaluation` say.

use crate::criteria::shared::planning::{NOT_HELD_BY_USERS, PLANNED_BY_THOSE_WHO_HOLD_IT};
use crate::criteria::shared::{GROUP_WITH_LEADERS, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER_ALSO_ENDED};
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known};
use crate::criterion::Test::{AtLeast, Is, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::practice::RKPPO_DIG_AFTER;

const IS_PLANNED: Rule =
    Any(&[Fact(facts::EVALUATION_MEETING_PLANNED, Yes), Known(&Fact(facts::EVALUATION_MEETING_ATTENDEES, Stated))]);

const A_REPRESENTATIVE_COMES: Rule = Any(&[
    Fact(facts::EVALUATION_MEETING_ATTENDEES, Is(&["user-representative"])),
    // Other places can show it. None of them is where it should have been.
    Known(&Fact(facts::PARTICIPATION_EVALUATION_USER_REPRESENTATIVES, AtLeast(1))),
    Known(&Fact(facts::PARTICIPATION_EVALUATION_REPRESENTED_BY, Stated)),
    Known(&AnyItem(
        facts::PEOPLE,
        &All(&[
            Fact(facts::PEOPLE_ROLES, Is(&["user-representative"])),
            Fact(facts::PEOPLE_PHASES, Is(&["evaluation"])),
        ]),
    )),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "evaluation-meeting",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Evaluation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER_ALSO_ENDED,
        GROUP_WITH_LEADERS,
        NOT_ONLY_FOR_PROFESSIONALS,
        NOT_HELD_BY_USERS,
        PLANNED_BY_THOSE_WHO_HOLD_IT,
        Any(&[Known(&IS_PLANNED), Known(&A_REPRESENTATIVE_COMES)]),
    ]),
    bases: &[Basis::recommendation(&RKPPO_DIG_AFTER)],
    check: Check::expected(All(&[IS_PLANNED, A_REPRESENTATIVE_COMES])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
