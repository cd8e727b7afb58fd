//! Whether the group at the screen is small, or split along the way.
//!
//! The sources differ on the size of groups, and none that was read gives a number for the screen. So this is only told as
//! information, and only where the size is said. What is said of a run counts before what is said of the offer.

use crate::criteria::shared::online::EACH_MEETING_ONLINE;
use crate::criterion::Rule::{All, Any, Fact, Known, Not};
use crate::criterion::Test::{AtMost, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::general::GENERAL;

const SPLIT: &[&str] = &["breakout-groups", "small-groups", "group-work"];

pub(crate) static CRITERION: Criterion = Criterion {
    id: "screen-group-size",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        EACH_MEETING_ONLINE,
        Known(&Any(&[Fact(facts::GROUP_SIZE, Stated), Fact(facts::RUNS_GROUP_SIZE, Stated)])),
    ]),
    bases: &[Basis::advice(&GENERAL)],
    check: Check::suggested(Any(&[
        Fact(facts::CONTENT_METHODS, SaidToBe(SPLIT)),
        Fact(facts::SESSIONS_METHODS, SaidToBe(SPLIT)),
        Fact(facts::RUNS_SESSIONS_METHODS, SaidToBe(SPLIT)),
        Known(&Fact(facts::RUNS_GROUP_SIZE, AtMost(10))),
        All(&[Fact(facts::GROUP_SIZE, AtMost(10)), Not(&Known(&Fact(facts::RUNS_GROUP_SIZE, Stated)))]),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
