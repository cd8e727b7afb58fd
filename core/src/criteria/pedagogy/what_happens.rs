//! Whether people are told what happens, how, and what is asked of them.
//!
//! Words about it tell so. Otherwise all three have to be told: topics, methods, and something people bring, do at home or have
//! to manage. Treatment has no topics to tell.

use crate::criteria::shared::people::MAY_BE_FOR_PATIENTS;
use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::pbrl::PBRL_3_2;

/// In treatment, the methods are what happens.
const TREATMENT: Rule =
    Any(&[Fact(facts::NATURE_PURPOSES, SaidToBe(&["treatment"])), Fact(facts::KINDS, SaidToBe(&["treatment-group"]))]);

const PIECE_BY_PIECE: Rule = All(&[
    Any(&[Fact(facts::CONTENT_TOPICS, Stated), Fact(facts::CONTENT_TOPICS_IN_WORDS, Stated), TREATMENT]),
    Any(&[Fact(facts::CONTENT_METHODS, Stated), Fact(facts::CONTENT_METHODS_IN_WORDS, Stated)]),
    Any(&[
        Fact(facts::CONTENT_HOMEWORK, Stated),
        Fact(facts::CONTENT_BRING, Stated),
        Fact(facts::CONTENT_BRING_IN_WORDS, Stated),
        Fact(facts::AUDIENCE_REQUIREMENTS, Stated),
    ]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "what-happens",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE, MAY_BE_FOR_PATIENTS]),
    bases: &[Basis::duty(&PBRL_3_2)],
    check: Check::expected(Any(&[Fact(facts::CONTENT_WHAT_HAPPENS, Stated), Known(&PIECE_BY_PIECE)])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
