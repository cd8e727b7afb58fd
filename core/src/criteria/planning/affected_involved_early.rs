//! Whether those whom the offer affects hear of it and are drawn in early.
//!
//! No text shows it, so people are asked, and only while it is being set up: asking a school of twenty years what was said before it
//! began would be silly. That is when something is told of the planning, and no later round.

use crate::criteria::shared::participation::UNDER_A_MANAGEMENT;
use crate::criterion::Rule::{All, Any, Fact, Known, Not};
use crate::criterion::Test::{AtLeast, AtMost, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::HELT_SJEF;

const BEING_SET_UP: Rule = Any(&[
    Known(&Fact(facts::PLANNING_WORKING_GROUP, Stated)),
    Known(&Fact(facts::PLANNING_MANDATE, Stated)),
    Known(&Fact(facts::PLANNING_ROUND, AtMost(1))),
    Fact(facts::STATUS_STANDING, SaidToBe(&["planned"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "affected-involved-early",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[UNDER_A_MANAGEMENT, BEING_SET_UP, Not(&Known(&Fact(facts::PLANNING_ROUND, AtLeast(2))))]),
    bases: &[Basis::recommendation(&HELT_SJEF)],
    check: // Shown is only that there is something to ask about.
    Check::expected_or_review(BEING_SET_UP),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
