//! Whether it is decided who answers for the evaluation.
//!
//! The acts have everyone in the services work systematically for better quality. That somebody owns the evaluation is read out
//! of them.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER_ALSO_ENDED};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hol::HOL_4_2;
use crate::sources::sphl::SPHL_3_4A;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "evaluation-owner",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Evaluation),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER_ALSO_ENDED, IN_HEALTH_AND_CARE]),
    bases: &[Basis::duty(&SPHL_3_4A).inferred(), Basis::duty(&HOL_4_2).inferred()],
    check: Check::expected(Fact(facts::EVALUATION_OWNER, Stated)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
