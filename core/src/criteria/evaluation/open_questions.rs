//! Whether the evaluation form has some open questions.
//!
//! Asked where people are said to answer in writing, on paper or on a screen.

use crate::criteria::shared::PRESENTS_AN_OFFER_ALSO_ENDED;
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::{SaidToBe, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_EVAL;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "open-questions",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Evaluation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER_ALSO_ENDED, Fact(facts::EVALUATION_COURSE_FORMS, SaidToBe(&["written", "digital"]))]),
    bases: &[Basis::recommendation(&LM_EVAL)],
    check: Check::expected(Fact(facts::EVALUATION_COURSE_OPEN_QUESTIONS, Yes)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
