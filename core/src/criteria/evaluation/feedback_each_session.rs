//! Whether participants can say what they think at the end of each session.
//!
//! The source says that it may be done, so it is only a suggestion.
//!
//! Asked where it is told when participants are asked: that they are is another question, of `course-evaluation`.

use crate::criteria::shared::{GROUP_WITH_LEADERS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{self, All, Fact, Known};
use crate::criterion::Test::{Is, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_EVAL;

/// It is told when participants are asked.
const TELLS_WHEN: Rule = Known(&Fact(facts::EVALUATION_COURSE_TIMING, Stated));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "feedback-each-session",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, TELLS_WHEN, GROUP_WITH_LEADERS]),
    bases: &[Basis::advice(&LM_EVAL)],
    check: Check::suggested(Fact(facts::EVALUATION_COURSE_TIMING, Is(&["end-of-each-session"]))),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
