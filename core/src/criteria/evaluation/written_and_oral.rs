//! Whether evaluation is both in writing and by talking.
//!
//! One possibility, so only a suggestion, and only where one of the two is told. A form on a screen is in writing.

use crate::criteria::shared::{PRESENTS_AN_OFFER_ALSO_ENDED, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Fact, Known};
use crate::criterion::Test::{Is, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_EVAL;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "written-and-oral",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Evaluation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER_ALSO_ENDED, SOMEBODY_LEADS, Known(&Fact(facts::EVALUATION_COURSE_FORMS, Stated))]),
    bases: &[Basis::advice(&LM_EVAL)],
    check: Check::suggested(All(&[
        Fact(facts::EVALUATION_COURSE_FORMS, Is(&["oral"])),
        Fact(facts::EVALUATION_COURSE_FORMS, Is(&["written", "digital"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
