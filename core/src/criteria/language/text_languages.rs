//! Whether what is written about the offer is in a language that those it is for can read.
//!
//! Asked of offers that are said to be for people who need another language than Norwegian. A suggestion: they can be reached by
//! other ways than text. Whether a trust writes in its own standard is asked by `trust-written-standard`.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::language::{NEEDS_ANOTHER_LANGUAGE, NORWEGIAN};
use crate::criterion::Rule::{All, Any, Fact, Known, Not};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::general::GENERAL;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "text-languages",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Language,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, NEEDS_ANOTHER_LANGUAGE]),
    bases: &[Basis::advice(&GENERAL)],
    check: Check::suggested(Any(&[
        Not(&Fact(facts::INFORMATION_INVITATION_LANGUAGES, NORWEGIAN)),
        // Other places can show it. None of them is where it should have been.
        Known(&Not(&Fact(facts::PAGE_LANGUAGES, NORWEGIAN))),
        Known(&Not(&Fact(facts::MATERIALS_LANGUAGES, NORWEGIAN))),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
