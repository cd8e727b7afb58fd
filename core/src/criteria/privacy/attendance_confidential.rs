//! Whether it is settled who gets to know who takes part.
//!
//! Asked where health personnel take part and somebody meets those who come; a course that people take on their own has
//! nobody who meets them. What may be shared with whom is for a person to judge.

use crate::criteria::shared::{NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{NotSaidToBe, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::sources::hpl::HPL_21;

/// Somebody meets those who take part.
const SOMEBODY_MEETS_THEM: Rule = All(&[
    Fact(facts::KINDS, NotSaidToBe(&["online-course"])),
    Any(&[
        Fact(facts::DELIVERY_MODES, NotSaidToBe(&["self-paced", "app"])),
        Fact(facts::DELIVERY_MODES, SaidToBe(&["in-person", "digital", "hybrid", "phone", "chat", "at-home"])),
    ]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "attendance-confidential",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: None,
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, NOT_ONLY_FOR_PROFESSIONALS, SOMEBODY_MEETS_THEM]),
    bases: &[Basis::duty(&HPL_21)],
    check: Check::expected(Fact(facts::PRIVACY_SHARED_WITH, Stated)),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
