//! Whether children can evaluate the offer in a form made for them.
//!
//! Only a suggestion: that children are heard is their right, and a form of their own is one way. The questions that the competence
//! service has collected are for adults in groups, so whoever asks children needs others.
//!
//! Where nothing is told of evaluation, `course-evaluation` asks first.

use crate::criteria::shared::PRESENTS_AN_OFFER_ALSO_ENDED;
use crate::criteria::shared::people::SAID_TO_BE_FOR_MINORS;
use crate::criteria::shared::steps::TELLS_OF_EVALUATION;
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Yes;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::{LM_EVAL_BANK, LM_EVAL_NEWS};
use crate::sources::mrl::MRL_CRC;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "child-evaluation",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Evaluation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER_ALSO_ENDED, SAID_TO_BE_FOR_MINORS, TELLS_OF_EVALUATION]),
    bases: &[
        Basis::duty(&MRL_CRC).inferred(),
        Basis::recommendation(&LM_EVAL_BANK).inferred(),
        Basis::recommendation(&LM_EVAL_NEWS).inferred(),
    ],
    check: Check::suggested(Fact(facts::EVALUATION_COURSE_CHILD_VERSION, Yes)),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
