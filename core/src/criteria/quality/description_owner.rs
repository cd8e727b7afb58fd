//! Whether it is told who keeps the description up to date.
//!
//! The regulation wants documentation to be up to date, as far as the size of the activity calls for. That a unit or role owns
//! the description is read out of it.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::sources::lkf::LKF_5;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "description-owner",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: None,
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE]),
    bases: &[Basis::duty(&LKF_5).inferred()],
    check: Check::expected(Fact(facts::PLANNING_DESCRIPTION_OWNER, Stated)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
