//! Whether what people thought of the offer and what they gained are asked for apart.
//!
//! Asked where benefit is measured: without that there is nothing to keep apart. The model holds the two in places of their
//! own, so an offer that tells of both keeps them apart.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::planning::MEASURES_BENEFIT;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::{LM_EVAL_FORMS, LM_EVAL_NEWS};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "benefit-apart",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, MEASURES_BENEFIT]),
    bases: &[Basis::recommendation(&LM_EVAL_FORMS), Basis::recommendation(&LM_EVAL_NEWS)],
    check: Check::expected(Any(&[
        Fact(facts::EVALUATION_COURSE_FORMS, Stated),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::EVALUATION_COURSE_TIMING, Stated)),
        Known(&Fact(facts::EVALUATION_COURSE_ASPECTS, Stated)),
        Known(&Fact(facts::EVALUATION_METHOD, Stated)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
