//! Whether evaluation comes at least once a year.
//!
//! The regulation has the whole management system gone through once a year; whether this offer is part of that, a person has to
//! say. So a longer interval is for a person to look at, and never a conflict.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER_ALSO_ENDED};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::AtMost;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::lkf::LKF_8;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "yearly-review",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Evaluation),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER_ALSO_ENDED, IN_HEALTH_AND_CARE]),
    bases: &[Basis::duty(&LKF_8)],
    check: Check::expected_or_review(Fact(facts::EVALUATION_INTERVAL_MONTHS, AtMost(12))),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
