//! Whether people are told of strain and risk where they move their bodies or meet what is heavy to talk about.
//!
//! Asked where people exercise, and where the offer is about grief. Talk about activity or feelings is in most offers, and is
//! not asked about. Risk is not always there, so a person looks when nothing is said.

use crate::criteria::shared::people::MAY_BE_FOR_PATIENTS;
use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Test, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::pbrl::PBRL_3_2;

const EXERCISE: Test = SaidToBe(&["physical-activity", "group-exercise"]);

const PEOPLE_EXERCISE: Rule = Any(&[
    Fact(facts::KINDS, SaidToBe(&["exercise"])),
    Fact(facts::CONTENT_METHODS, EXERCISE),
    Fact(facts::SESSIONS_METHODS, EXERCISE),
    Fact(facts::RUNS_SESSIONS_METHODS, EXERCISE),
]);

const HEAVY_TO_TALK_ABOUT: Rule = Fact(facts::CONTENT_TOPICS, SaidToBe(&["grief"]));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "risks-told",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        IN_HEALTH_AND_CARE,
        MAY_BE_FOR_PATIENTS,
        Any(&[PEOPLE_EXERCISE, HEAVY_TO_TALK_ABOUT]),
    ]),
    bases: &[Basis::duty(&PBRL_3_2)],
    check: Check::expected_or_review(Fact(facts::CONTENT_RISKS, Stated)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
