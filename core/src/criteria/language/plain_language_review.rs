//! Whether a person has gone through the texts for plain language, and when.
//!
//! A number cannot tell whether a text works, and neither can a date: what came of it is for people to say.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Part};
use crate::criterion::Test::{Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::spl::SPL_9;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "plain-language-review",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Language,
    phase: Some(Phase::Planning),
    // No page tells it. Those who plan the offer know.
    target: Target::Offer,
    also_in: &[],
    when: PRESENTS_AN_OFFER,
    bases: &[Basis::duty(&SPL_9).inferred()],
    check: Check::expected(All(&[
        Part(facts::INFORMATION_PLAIN_LANGUAGE, "reviewed", Yes),
        Part(facts::INFORMATION_PLAIN_LANGUAGE, "date", Stated),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
