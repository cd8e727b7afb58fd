//! Whether it is told what was changed since the last round.
//!
//! Asked from the second round on, where a round is said. Changes in the plan tell it, the log of changes, and what was decided
//! after the evaluation.

use crate::criteria::shared::together::HEALTHY_LIFE_CENTRE;
use crate::criteria::shared::{PRESENTS_AN_OFFER_ALSO_ENDED, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{AtLeast, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::frisklivssentraler::HDIR_IS1896;
use crate::sources::mestring_no::LM_SLIDES_2015;
use crate::sources::practice::RKPPO_DIG_AFTER;

const NOT_THE_FIRST: Rule = Known(&Fact(facts::PLANNING_ROUND, AtLeast(2)));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "changes-since-last-round",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Evaluation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER_ALSO_ENDED, SOMEBODY_LEADS, NOT_THE_FIRST]),
    bases: &[
        Basis::recommendation(&RKPPO_DIG_AFTER),
        Basis::recommendation(&HDIR_IS1896).when(HEALTHY_LIFE_CENTRE),
        Basis::recommendation(&LM_SLIDES_2015),
    ],
    check: Check::expected(Any(&[
        Fact(facts::PLANNING_CHANGES, Stated),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::QUALITY_CHANGE_LOG, Stated)),
        Known(&Fact(facts::EVALUATION_ACTION, Stated)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
