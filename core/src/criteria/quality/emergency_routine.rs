//! Whether there is a routine for when someone becomes ill or is badly upset during a session.
//!
//! A suggestion: the regulation asks for routines, and does not name this one.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::lkf::LKF_7;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "emergency-routine",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE, SOMEBODY_LEADS]),
    bases: &[Basis::duty(&LKF_7).inferred()],
    check: Check::suggested(Any(&[
        Fact(facts::QUALITY_ACUTE_ROUTINE, Stated),
        // It can stand here too. That is not where it should have been.
        Known(&Fact(facts::QUALITY_DISTRESS_PLAN, Stated)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
