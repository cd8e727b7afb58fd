//! Whether it is told how those who lead see that what they say is understood.
//!
//! A suggestion: the act asks that people make sure of it as far as they can, and not that it is written down.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::pbrl::PBRL_3_5;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "understanding-checked",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, SOMEBODY_LEADS]),
    bases: &[Basis::duty(&PBRL_3_5)],
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
