//! Whether it is decided if a few more can get a place, since some drop out before the start.
//!
//! An option. That nobody more is invited is a decision too. Asked where it is said how many there is room for, and not of open groups.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::groups::LED_GROUP;
use crate::criterion::Rule::{All, Any, Fact, Known, Part};
use crate::criterion::Test::{NotSaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::UMM_TIPS;

const ROOM_IS_SAID: Rule = Any(&[
    Known(&Fact(facts::GROUP_SIZE, Stated)),
    Known(&Fact(facts::RUNS_GROUP_SIZE, Stated)),
    Known(&Part(facts::STATUS_PLACES, "total", Stated)),
    Known(&Part(facts::RUNS_PLACES, "total", Stated)),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "spare-places",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, Fact(facts::GROUP_OPEN, NotSaidToBe(&["true"])), ROOM_IS_SAID, LED_GROUP]),
    bases: &[Basis::advice(&UMM_TIPS)],
    check: Check::suggested(Any(&[
        Fact(facts::GROUP_OVERBOOKING, Stated),
        // Another place can show it. It is not where it should have been.
        Known(&Fact(facts::RUNS_GROUP_OVERBOOKING, Stated)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
