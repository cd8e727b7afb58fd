//! Whether each participant can have more than one relative there over the internet.
//!
//! An option, asked only where relatives are said to come along. Those that the offer is for have places of their own.

use crate::criteria::shared::online::LIVE_ONLINE;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{AtLeast, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::practice::HMR_JOIN;

/// How many come is said where they come.
const RELATIVES_COME_ALONG: Rule = Any(&[
    Fact(facts::RELATIVES_ROLES, SaidToBe(&["come-along"])),
    Fact(facts::RELATIVES_UNLIMITED, SaidToBe(&["true"])),
    Known(&Fact(facts::RELATIVES_EACH, AtLeast(1))),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "relatives-online",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[LIVE_ONLINE, RELATIVES_COME_ALONG]),
    bases: &[Basis::advice(&HMR_JOIN)],
    check: Check::suggested(Any(&[
        Fact(facts::RELATIVES_EACH, AtLeast(2)),
        // It can stand here too. That is not where it should have been.
        Fact(facts::RELATIVES_UNLIMITED, SaidToBe(&["true"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
