//! Whether it is told what can go wrong, and what is done about it.
//!
//! The regulation has the organisation know where things may fail, and plan how to make that less likely, above all where
//! several work together. That each offer is gone through so is read out of it, and only a suggestion.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::lkf::LKF_6;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "risks-planned",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE]),
    bases: &[Basis::duty(&LKF_6).inferred()],
    check: Check::suggested(Fact(facts::PLANNING_RISKS, Stated)),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
