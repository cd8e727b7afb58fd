//! Whether the Public Health Act is cited for an open offer outside the health and care services.
//!
//! A suggestion to municipalities that cite some provision: outside the services that act is the usual basis.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::citations::{CITES_SOMETHING, cites};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::SaidToBe;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::fhl::FHL_7;

/// People can come as they are.
const OPEN: Rule = Any(&[
    Fact(facts::ACCESS_LOW_THRESHOLD, SaidToBe(&["true"])),
    Fact(facts::AUDIENCE_ROLES, SaidToBe(&["public"])),
    Fact(facts::NATURE_PURPOSES, SaidToBe(&["public-health"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "legal-basis-public-health",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[CITES_SOMETHING, PRESENTS_AN_OFFER, Fact(facts::CARE_LEVEL, SaidToBe(&["outside"])), OPEN]),
    bases: &[Basis::duty(&FHL_7)],
    check: Check::suggested(cites!(FHL_7)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
