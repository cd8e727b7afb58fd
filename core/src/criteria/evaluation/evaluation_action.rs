//! Whether it is decided who changes what after the evaluation.
//!
//! The regulation has the organisation put right what is not sound, and improve its routines. That an evaluation ends with a
//! decision on changes is read out of it.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER_ALSO_ENDED};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::lkf::LKF_9;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "evaluation-action",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Evaluation),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER_ALSO_ENDED, IN_HEALTH_AND_CARE]),
    bases: &[Basis::duty(&LKF_9).inferred()],
    check: Check::expected(Fact(facts::EVALUATION_ACTION, Stated)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
