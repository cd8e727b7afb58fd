//! Whether participants are asked what they think of the offer.
//!
//! An offer that has ended is asked too: evaluation comes last.

use crate::criteria::shared::PRESENTS_AN_OFFER_ALSO_ENDED;
use crate::criterion::Rule::{Any, Fact, Known};
use crate::criterion::Test::{Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::{LM_EVAL, LM_GROUP, LM_SLIDES_2015};
use crate::sources::practice::RKPPO_DIG_AFTER;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "course-evaluation",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Evaluation),
    target: Target::Offer,
    also_in: &[],
    when: PRESENTS_AN_OFFER_ALSO_ENDED,
    bases: &[
        Basis::recommendation(&LM_EVAL),
        Basis::recommendation(&LM_GROUP),
        Basis::recommendation(&RKPPO_DIG_AFTER),
        Basis::recommendation(&LM_SLIDES_2015),
    ],
    check: Check::expected(Any(&[
        Fact(facts::EVALUATION_COURSE_FORMS, Stated),
        Fact(facts::EVALUATION_METHOD, Stated),
        // Another place can show it, and is not where it should have been.
        Known(&Fact(facts::PARTICIPATION_EVALUATION_PARTICIPANTS, Yes)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
