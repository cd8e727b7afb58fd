//! Whether it is told when the offer was last changed.
//!
//! The regulation has the organisation improve its routines; a dated list of changes shows that it does. Nothing says that there
//! has to be one, so it is only a suggestion. A change without a date does not tell how old it is.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER_ALSO_ENDED};
use crate::criterion::Rule::{All, Any, AnyItem, Known, Part};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::lkf::LKF_9;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "change-log",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Evaluation),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER_ALSO_ENDED, IN_HEALTH_AND_CARE]),
    bases: &[Basis::duty(&LKF_9).inferred()],
    check: Check::suggested(Any(&[
        AnyItem(facts::QUALITY_CHANGE_LOG, &Part(facts::QUALITY_CHANGE_LOG, "date", Stated)),
        Known(&AnyItem(facts::PLANNING_CHANGES, &Part(facts::PLANNING_CHANGES, "date", Stated))),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
