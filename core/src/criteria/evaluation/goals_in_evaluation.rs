//! Whether evaluation looks back at the goals.
//!
//! The regulation has the organisation check that goals are carried out, and judge whether what is done works.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER_ALSO_ENDED};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Yes;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::lkf::LKF_8;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "goals-in-evaluation",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Evaluation),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER_ALSO_ENDED, IN_HEALTH_AND_CARE]),
    bases: &[Basis::duty(&LKF_8)],
    check: Check::expected(Fact(facts::EVALUATION_MEASURES_GOALS, Yes)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
