//! Whether it is told how those who lead see that what they say is understood.
//!
//! A suggestion: the act asks that people make sure of it as far as they can, and not that it is written down. The professional
//! advice is about talks with one person, and about treatment; in groups it is one way.

use crate::criteria::shared::groups::SAID_TO_BE_TEACHING;
use crate::criteria::shared::{IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::competence::{HSO_COMM, RKPPO_TEACHBACK};
use crate::sources::mestring_no::LM_PED_ANNEX;
use crate::sources::pbrl::PBRL_3_5;

/// One person at a time, or treatment is explained.
const MUCH_TO_UNDERSTAND: Rule = Any(&[
    Fact(facts::OFFER_TYPES, SaidToBe(&["individual"])),
    Fact(facts::CONTENT_TOPICS, SaidToBe(&["treatment", "medicines"])),
]);

/// Something is taught or explained: in a grief group nobody checks what the others have understood.
const SOMETHING_TO_UNDERSTAND: Rule = Any(&[
    SAID_TO_BE_TEACHING,
    MUCH_TO_UNDERSTAND,
    Known(&Fact(facts::CONTENT_UNDERSTANDING_CHECK, Stated)),
    Fact(facts::CONTENT_METHODS, SaidToBe(&["lecture", "teach-back"])),
    Fact(facts::SESSIONS_METHODS, SaidToBe(&["lecture", "teach-back"])),
    Fact(facts::RUNS_SESSIONS_METHODS, SaidToBe(&["lecture", "teach-back"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "understanding-checked",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        IN_HEALTH_AND_CARE,
        NOT_ONLY_FOR_PROFESSIONALS,
        SOMEBODY_LEADS,
        SOMETHING_TO_UNDERSTAND,
    ]),
    bases: &[
        Basis::duty(&PBRL_3_5),
        Basis::recommendation(&RKPPO_TEACHBACK).when(MUCH_TO_UNDERSTAND),
        Basis::recommendation(&HSO_COMM).when(MUCH_TO_UNDERSTAND),
        Basis::recommendation(&LM_PED_ANNEX).when(MUCH_TO_UNDERSTAND),
    ],
    check: Check::suggested(Any(&[
        Fact(facts::CONTENT_UNDERSTANDING_CHECK, Stated),
        Fact(facts::CONTENT_METHODS, SaidToBe(&["teach-back"])),
        Fact(facts::SESSIONS_METHODS, SaidToBe(&["teach-back"])),
        Fact(facts::RUNS_SESSIONS_METHODS, SaidToBe(&["teach-back"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
