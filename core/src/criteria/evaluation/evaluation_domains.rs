//! Whether it is told what evaluation asks about: support, learning, hope, quality of life, mastery or participation.
//!
//! One possibility, so only a suggestion, and only for those who tell what they ask about or measure. The research is about adults, so
//! offers that children or adolescents come to are left in peace.

use crate::criteria::shared::people::SAID_TO_BE_FOR_MINORS;
use crate::criteria::shared::planning::MEASURES_BENEFIT;
use crate::criteria::shared::{PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{self, All, Any, Fact, Known, Not};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_EVID_ADULT;
use crate::sources::research::STENBERG2016;

/// Gain is measured, or it is told what the questions are about.
const ASKS_OF_GAINS: Rule = Any(&[
    MEASURES_BENEFIT,
    Known(&Fact(facts::EVALUATION_COURSE_ASPECTS, Stated)),
    Known(&Fact(facts::EVALUATION_DOMAINS, Stated)),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "evaluation-domains",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, SOMEBODY_LEADS, Not(&SAID_TO_BE_FOR_MINORS), ASKS_OF_GAINS]),
    bases: &[Basis::advice(&LM_EVID_ADULT).inferred(), Basis::advice(&STENBERG2016).inferred()],
    check: Check::suggested(Fact(facts::EVALUATION_DOMAINS, Stated)),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
