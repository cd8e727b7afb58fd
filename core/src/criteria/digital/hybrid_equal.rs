//! Whether those at the screen have the same chance to take part as those in the room.
//!
//! A plan can be told; whether it was followed, only people know. No source was read.

use crate::criteria::shared::online::HYBRID;
use crate::criterion::Rule::Fact;
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::general::GENERAL;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "hybrid-equal",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: HYBRID,
    bases: &[Basis::advice(&GENERAL)],
    check: Check::expected(Fact(facts::DIGITAL_HYBRID_PLAN, Stated)),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
