//! Whether somebody tells of own experience in the programme.
//!
//! An option, and for teaching: in a grief group or a talking group everyone tells, and a named programme has decided who speaks.
//! A user representative can have other tasks, so that one is there tells nothing of it.
//!
//! Asked where somebody who could tell is
//! named, or a story is: `user-representative-running` asks first.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::groups::{LED_GROUP, OWN_CONTENT, SAID_TO_BE_TEACHING};
use crate::criteria::shared::steps::SOMEBODY_HAS_EXPERIENCE;
use crate::criterion::Rule::{self, All, Any, Fact, Known};
use crate::criterion::Test::{Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::practice::HMR_REP;

const SOMEBODY_TELLS: Rule = Any(&[
    Fact(facts::CONTENT_METHODS, SaidToBe(&["user-story"])),
    Fact(facts::SESSIONS_METHODS, SaidToBe(&["user-story"])),
    Fact(facts::RUNS_SESSIONS_METHODS, SaidToBe(&["user-story"])),
    Fact(facts::CONTENT_TOPICS, SaidToBe(&["lived-experience"])),
    Fact(facts::PEOPLE_TOPICS, SaidToBe(&["lived-experience"])),
    Fact(facts::PEOPLE_ROLES, SaidToBe(&["experience-teller"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "user-story",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        SAID_TO_BE_TEACHING,
        OWN_CONTENT,
        Known(&LED_GROUP),
        Any(&[SOMEBODY_HAS_EXPERIENCE, SOMEBODY_TELLS]),
    ]),
    bases: &[Basis::advice(&HMR_REP)],
    check: Check::suggested(Any(&[
        Fact(facts::CONTENT_METHODS, Is(&["user-story"])),
        // Other places can show it. None of them is where it should have been.
        SOMEBODY_TELLS,
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
