//! Whether means are chosen that make people take part at the screen: chat, polls or small groups.
//!
//! Dialogue and sharing of experience are asked about elsewhere; this is about what the screen gives. A list of methods is
//! seldom complete, so that others are named is no conflict.

use crate::criteria::shared::online::LIVE_ONLINE;
use crate::criterion::Rule::{Any, Fact};
use crate::criterion::Test::{Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::practice::{HMN_DIGITAL, RKPPO_DIG_AFTER};

const MEANS: &[&str] = &["chat", "poll", "breakout-groups", "small-groups", "group-work"];

pub(crate) static CRITERION: Criterion = Criterion {
    id: "screen-activities",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: LIVE_ONLINE,
    bases: &[Basis::recommendation(&RKPPO_DIG_AFTER).inferred(), Basis::recommendation(&HMN_DIGITAL).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::CONTENT_METHODS, Is(MEANS)),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::SESSIONS_METHODS, SaidToBe(MEANS)),
        Fact(facts::RUNS_SESSIONS_METHODS, SaidToBe(MEANS)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
