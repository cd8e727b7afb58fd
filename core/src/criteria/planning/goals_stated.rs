//! Whether it is told what the goal of the offer is.
//!
//! The regulation has the organisation describe its goals. That this offer has a goal of its own is read out of that. Goals, or
//! words on why the offer exists, are enough.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::lkf::LKF_6;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "goals-stated",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[(Profile::Planning, "The goals of an offer are decided when it is planned.")],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE]),
    bases: &[Basis::duty(&LKF_6).inferred()],
    check: Check::expected(Any(&[Fact(facts::GOALS, Stated), Known(&Fact(facts::PURPOSE, Stated))])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
