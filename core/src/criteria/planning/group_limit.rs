//! Whether it is decided how many can take part at most.
//!
//! A number with an upper end is enough, also one that is about so many, or places in all. How large a group should be is no question
//! here. Open groups take those who come.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::groups::LED_GROUP;
use crate::criterion::Rule::{All, Any, Fact, Part};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_NORD_TRONDELAG;
use crate::sources::programmes::UMM_TIPS;

/// Ways to say a number that have an upper end.
const UPPER_END: &[&str] = &["exactly", "between", "atMost", "about"];

pub(crate) static CRITERION: Criterion = Criterion {
    id: "group-limit",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, Fact(facts::GROUP_OPEN, NotSaidToBe(&["true"])), LED_GROUP]),
    bases: &[Basis::recommendation(&UMM_TIPS).inferred(), Basis::recommendation(&LM_NORD_TRONDELAG).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::GROUP_SIZE, Is(UPPER_END)),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::RUNS_GROUP_SIZE, SaidToBe(UPPER_END)),
        Part(facts::STATUS_PLACES, "total", SaidToBe(UPPER_END)),
        Part(facts::RUNS_PLACES, "total", SaidToBe(UPPER_END)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
