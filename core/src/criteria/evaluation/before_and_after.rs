//! Whether benefit is measured both before and after.
//!
//! No source was read for this, so it is only a suggestion, for those who measure benefit. Some months later is after, too.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::planning::MEASURES_BENEFIT;
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Is;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::general::GENERAL;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "before-and-after",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, MEASURES_BENEFIT]),
    bases: &[Basis::advice(&GENERAL).inferred()],
    check: Check::suggested(All(&[
        Fact(facts::EVALUATION_OUTCOME_TIMING, Is(&["before"])),
        Fact(facts::EVALUATION_OUTCOME_TIMING, Is(&["after", "later"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
