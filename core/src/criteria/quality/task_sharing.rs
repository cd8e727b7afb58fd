//! Whether it is told how tasks are shared between those who hold the offer.
//!
//! The regulation wants it to be clear how responsibility and tasks are shared in the organisation. That it is so for this offer
//! is read out of it. Who has the professional responsibility is another question.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::lkf::LKF_6;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "task-sharing",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE]),
    bases: &[Basis::duty(&LKF_6).inferred()],
    check: Check::expected(Fact(facts::RESPONSIBILITY_TASKS, Stated)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
