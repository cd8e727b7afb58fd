//! Whether there is a break at the screen every 45 minutes.
//!
//! No source was read, and the number is a proposal. A meeting of an hour is over before anyone misses a break, so it is
//! not asked about.

use crate::criteria::shared::online::{AN_HOUR_AT_MOST, EACH_MEETING_ONLINE};
use crate::criterion::Rule::{All, Any, Fact, Known, Not};
use crate::criterion::Test::{AtMost, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::general::GENERAL;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "screen-breaks",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[EACH_MEETING_ONLINE, Not(&AN_HOUR_AT_MOST)]),
    bases: &[Basis::advice(&GENERAL)],
    check: Check::suggested(Any(&[
        Fact(facts::SESSIONS_MINUTES_BETWEEN_BREAKS, AtMost(45)),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::RUNS_SESSIONS_MINUTES_BETWEEN_BREAKS, AtMost(45))),
        Fact(facts::ACCESSIBILITY_ADAPTATIONS, SaidToBe(&["slower-pace"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
