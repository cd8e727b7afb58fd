//! Whether one unit owns the offer.
//!
//! The unit that holds it, as any page tells, is the owner, unless several hold it together: then it is not said which of them.
//!
//! Who owns it is settled by the organisation.

use crate::criteria::shared::participation::UNDER_A_MANAGEMENT;
use crate::criteria::shared::together::HELD_TOGETHER;
use crate::criterion::Rule::{All, Any, Fact, Known, Not};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::HELT_SJEF;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "offer-owner",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: UNDER_A_MANAGEMENT,
    bases: &[Basis::recommendation(&HELT_SJEF).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::PLANNING_MANDATE_OWNER, Stated),
        // Another place can show it, and is not where it should have been.
        Known(&All(&[Fact(facts::PROVIDER_UNIT, Stated), Not(&Known(&HELD_TOGETHER))])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
