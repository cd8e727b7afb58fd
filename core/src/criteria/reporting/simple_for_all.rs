//! Whether texts and sessions are made simple for everyone, as if anyone could have trouble understanding.
//!
//! People have to say so. That the texts were gone through, or that it is checked that people have understood, shows that somebody
//! has thought of it, and is looked at with it. No source was read for the principle itself; one was for a way of checking.

use crate::criteria::shared::{NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact, Part};
use crate::criterion::Test::{SaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::sources::competence::RKPPO_TEACHBACK;
use crate::sources::general::GENERAL;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "simple-for-all",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: None,
    target: Target::Offer,
    also_in: &[(Profile::HealthLiteracy, "The principle of the pack.")],
    when: All(&[PRESENTS_AN_OFFER, NOT_ONLY_FOR_PROFESSIONALS]),
    bases: &[Basis::advice(&GENERAL), Basis::advice(&RKPPO_TEACHBACK).inferred()],
    check: Check::expected_or_review(Any(&[
        Part(facts::INFORMATION_PLAIN_LANGUAGE, "reviewed", Yes),
        Fact(facts::CONTENT_UNDERSTANDING_CHECK, Stated),
        Fact(facts::CONTENT_METHODS, SaidToBe(&["teach-back"])),
        Fact(facts::SESSIONS_METHODS, SaidToBe(&["teach-back"])),
        Fact(facts::RUNS_SESSIONS_METHODS, SaidToBe(&["teach-back"])),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
