//! Whether it says which languages the offer, or what is written about it, is in.
//!
//! The act says that information shall fit the language of those who get it. That a description names the languages is read
//! out of that. Silence is all that is flagged: one language is an answer.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::pbrl::PBRL_3_5;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "languages-told",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Language,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS]),
    bases: &[Basis::duty(&PBRL_3_5).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::LANGUAGE_HELD_IN, Stated),
        Fact(facts::PAGE_LANGUAGES, Stated),
        Fact(facts::INFORMATION_INVITATION_LANGUAGES, Stated),
        Fact(facts::PROVIDER_WRITTEN_STANDARDS, Stated),
        Fact(facts::LANGUAGE_SUPPORT, SaidToBe(&["own-language-group", "bilingual-leader"])),
        Fact(facts::LANGUAGE_SAMI, SaidToBe(&["offered", "on-request"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
