//! Whether somebody with experience as a user leads a course in health pedagogy together with the others.
//!
//! Someone who tells of own experience for an hour does not lead. Sessions can tell who leads them too.

use crate::criteria::shared::pedagogy::PEDAGOGY_COURSE;
use crate::criterion::Rule::{All, Any, AnyItem, Fact};
use crate::criterion::Test::{Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Test, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::research::SYKEPL_DIGPED;

const EXPERIENCED: Test = SaidToBe(&["user-representative", "experience-consultant", "experience-teller", "peer"]);

const LEADS_BY_EXPERIENCE: Rule = All(&[
    Fact(facts::PEOPLE_ROLES, Is(&["group-leader"])),
    Any(&[Fact(facts::PEOPLE_LIVED_EXPERIENCE, SaidToBe(&["true"])), Fact(facts::PEOPLE_ROLES, EXPERIENCED)]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "pedagogy-course-co-leader",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: PEDAGOGY_COURSE,
    bases: &[Basis::recommendation(&SYKEPL_DIGPED)],
    check: Check::expected(Any(&[
        AnyItem(facts::PEOPLE, &LEADS_BY_EXPERIENCE),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::SESSIONS_LEADERS, EXPERIENCED),
        Fact(facts::RUNS_SESSIONS_LEADERS, EXPERIENCED),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
