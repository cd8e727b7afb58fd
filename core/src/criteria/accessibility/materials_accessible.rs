//! Whether people with a disability can use the materials.
//!
//! Asked where there are materials. All of them are said to be usable, or there is a form of them that more people can use. The law
//! on web solutions is asked by other criteria.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, EveryItem, Fact, Known};
use crate::criterion::Test::{SaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::general::GENERAL;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "materials-accessible",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Accessibility,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, Known(&Fact(facts::MATERIALS, Stated))]),
    bases: &[Basis::advice(&GENERAL).inferred()],
    check: Check::expected(Any(&[
        EveryItem(facts::MATERIALS, &Fact(facts::MATERIALS_ACCESSIBLE, Yes)),
        // Other places can show it. None of them is where it should have been.
        Fact(
            facts::ACCESSIBILITY_ADAPTATIONS,
            SaidToBe(&["simple-text", "easy-read", "sound", "large-print", "braille", "sign-language"]),
        ),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
