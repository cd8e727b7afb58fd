//! Whether it is told who leads the group.
//!
//! A role is enough, and no name. Words about who leads count, and leaders of single sessions.
//!
//! Where nobody at all is told of, `qualified-staff` and `leader-training` ask first.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::groups::LED_GROUP;
use crate::criterion::Rule::{self, All, Any, AnyItem, Fact, Known};
use crate::criterion::Test::{Is, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::UMM_TIPS;

/// Something is told of those who hold it.
const SOMEBODY_IS_NAMED: Rule = Any(&[
    Known(&Fact(facts::PEOPLE, Stated)),
    Known(&Fact(facts::LEADERSHIP, Stated)),
    Known(&Fact(facts::SESSIONS_LEADERS, Stated)),
    Known(&Fact(facts::RUNS_SESSIONS_LEADERS, Stated)),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "group-leader",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, SOMEBODY_IS_NAMED, LED_GROUP]),
    bases: &[Basis::recommendation(&UMM_TIPS)],
    check: Check::expected(Any(&[
        AnyItem(facts::PEOPLE, &Fact(facts::PEOPLE_ROLES, Is(&["group-leader", "educator"]))),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::LEADERSHIP, Stated)),
        Known(&Fact(facts::SESSIONS_LEADERS, Stated)),
        Known(&Fact(facts::RUNS_SESSIONS_LEADERS, Stated)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
