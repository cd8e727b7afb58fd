//! Whether something is done so that information fits those who get it: age, language, pictures, easy read and the like.
//!
//! One adaptation is enough. Whether it suits these people is for them to say. The convention on the rights of persons with
//! disabilities points the same way for offers to them; how far it adds to the acts is not settled, so it is told as advice.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{self, All, Any, Fact, Known, Part};
use crate::criterion::Test::{Is, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::competence::{HSO_COMM, RKPPO, RKPPO_TEACHBACK};
use crate::sources::mrl::MRL_CRPD;
use crate::sources::pbrl::PBRL_3_5;

/// It is said to be for people with a disability.
const FOR_PEOPLE_WITH_DISABILITIES: Rule = Any(&[
    Fact(facts::AUDIENCE_CIRCUMSTANCES, SaidToBe(&["disability", "intellectual-disability", "deaf", "deafblind"])),
    Known(&Part(facts::AUDIENCE_CONDITIONS, "kind", Is(&["disability"]))),
]);

/// Somebody in the services informs others, as the regional advice has it.
const SOMEBODY_INFORMS: Rule = All(&[IN_HEALTH_AND_CARE, SOMEBODY_LEADS]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "information-adapted",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Accessibility,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, NOT_ONLY_FOR_PROFESSIONALS]),
    bases: &[
        Basis::duty(&PBRL_3_5).when(IN_HEALTH_AND_CARE).inferred(),
        Basis::advice(&MRL_CRPD).when(FOR_PEOPLE_WITH_DISABILITIES).inferred(),
        Basis::recommendation(&RKPPO_TEACHBACK).when(SOMEBODY_INFORMS),
        Basis::recommendation(&RKPPO).when(SOMEBODY_INFORMS),
        Basis::recommendation(&HSO_COMM).when(SOMEBODY_INFORMS),
    ],
    check: Check::expected(Any(&[
        Fact(facts::ACCESSIBILITY_ADAPTATIONS, Stated),
        Fact(facts::ACCESSIBILITY_ADAPTATIONS_IN_WORDS, Stated),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::LANGUAGE_INTERPRETER, SaidToBe(&["offered", "on-request"])),
        Fact(facts::LANGUAGE_SIGN_LANGUAGE, SaidToBe(&["true"])),
        Fact(facts::LANGUAGE_SUPPORT, SaidToBe(&["interpreter", "own-language-group", "bilingual-leader"])),
        Part(facts::INFORMATION_PLAIN_LANGUAGE, "reviewed", SaidToBe(&["true"])),
        Known(&Fact(facts::CONTENT_ADAPTATION, Stated)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
