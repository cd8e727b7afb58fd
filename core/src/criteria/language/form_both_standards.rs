//! Whether the form that participants evaluate with is in both Bokmål and Nynorsk.
//!
//! Asked where there is a form. That a small sheet for evaluation is a form in the sense of the act is a reading of it.

use crate::criteria::shared::PRESENTS_AN_OFFER_ALSO_ENDED;
use crate::criteria::shared::language::in_both_standards;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::spl::SPL_14;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "form-both-standards",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Language,
    phase: Some(Phase::Evaluation),
    // No page tells it. Those who plan the offer know.
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER_ALSO_ENDED,
        Any(&[
            Fact(facts::EVALUATION_COURSE_FORMS, SaidToBe(&["written", "digital"])),
            Known(&Fact(facts::EVALUATION_COURSE_LANGUAGES, Stated)),
        ]),
    ]),
    bases: &[Basis::duty(&SPL_14).inferred()],
    check: Check::expected(in_both_standards!(facts::EVALUATION_COURSE_LANGUAGES)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
