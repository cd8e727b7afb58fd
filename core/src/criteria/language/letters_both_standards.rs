//! Whether letters, such as invitation and refusal, are ready in both Bokmål and Nynorsk.
//!
//! Private persons get the answer in the standard they write in. Templates in both are a way to be able to, so they are only
//! suggested. What came of one letter, nobody sees here.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::language::in_both_standards;
use crate::criterion::Rule::{All, Any, Fact, Known, Part};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::spl::SPL_15;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "letters-both-standards",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Language,
    phase: Some(Phase::Planning),
    // No page tells it. Those who plan the offer know.
    target: Target::Offer,
    also_in: &[],
    // Who is referred, called in or given a decision gets a letter.
    when: All(&[
        PRESENTS_AN_OFFER,
        Any(&[
            Part(facts::ACCESS_REFERRAL, "need", SaidToBe(&["required", "either", "for-some"])),
            Part(facts::ACCESS_SELECTION, "steps", SaidToBe(&["summons"])),
            Fact(facts::ACCESS_DECISION, SaidToBe(&["true"])),
            Known(&Fact(facts::INFORMATION_LETTER_LANGUAGES, Stated)),
        ]),
    ]),
    bases: &[Basis::duty(&SPL_15).inferred()],
    check: Check::suggested(in_both_standards!(facts::INFORMATION_LETTER_LANGUAGES)),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
