//! Whether somebody knows statistics where standardised questionnaires are used.
//!
//! Tests of function, and forms of one's own, are another matter.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::planning::STANDARDISED;
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_INSTR;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "statistical-competence",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, Fact(facts::EVALUATION_OUTCOME_INSTRUMENTS, SaidToBe(STANDARDISED))]),
    bases: &[Basis::recommendation(&LM_INSTR)],
    check: Check::expected(Fact(facts::EVALUATION_OUTCOME_STATISTICIAN, Stated)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
