//! Whether it is decided how the offer is evaluated.
//!
//! The acts have everyone in the services work systematically for better quality, and name no method. That each offer is
//! evaluated in a way that is decided is read out of them. What participants are asked is one such way, and a measurement another.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER_ALSO_ENDED};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hol::HOL_4_2;
use crate::sources::sphl::{SPHL_2_1A, SPHL_3_4A};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "evaluation-method",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Evaluation),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER_ALSO_ENDED, IN_HEALTH_AND_CARE]),
    bases: &[Basis::duty(&SPHL_3_4A).inferred(), Basis::duty(&SPHL_2_1A).inferred(), Basis::duty(&HOL_4_2).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::EVALUATION_METHOD, Stated),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::EVALUATION_COURSE_FORMS, Stated)),
        Known(&Fact(facts::EVALUATION_OUTCOME_INSTRUMENTS, Stated)),
        Known(&Fact(facts::EVALUATION_OUTCOME_INSTRUMENTS_IN_WORDS, Stated)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
