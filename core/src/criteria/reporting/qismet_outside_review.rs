//! Whether somebody from outside has reviewed the programme in the last three years, as QISMET arranges.
//!
//! A possibility, so it is only suggested. The source names no interval: three years are our proposal. A date that is still to come
//! tells of no review.

use crate::assess::{Evidence, Truth};
use crate::criteria::shared::reporting::PATIENT_EDUCATION_ALSO_ENDED;
use crate::criterion::Rule::Fact;
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Code, Criterion, Profile, Reads, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::shape::View;
use crate::source::Day;
use crate::sources::checklists::QISMET;
use crate::value::Date;

/// Days are numbers of year, month and day, so the same day three years on is this much later.
const THREE_YEARS: u32 = 30_000;

const REVIEWED: Rule =
    Rule::Code(Code { run: reviewed, reads: Reads::Facts(&[facts::QUALITY_EXTERNAL_REVIEW]), can_be_unknown: true });

fn reviewed(evidence: &mut Evidence<'_, '_>) -> Truth {
    let mut reviewed = None;
    evidence.values(facts::QUALITY_EXTERNAL_REVIEW, &mut |place, node| {
        if let View::Text(text) = node.view() {
            reviewed = Date::try_new(text).ok().map(|date| (place, Day::of(&date)));
        }
    });
    // Notes where it should have been, or that it comes later.
    let Some((place, reviewed)) = reviewed else {
        return evidence.ask(&Fact(facts::QUALITY_EXTERNAL_REVIEW, Stated));
    };
    let today = evidence.day();
    let answer = Truth::from(reviewed <= today && today.0 <= reviewed.0.saturating_add(THREE_YEARS));
    evidence.note(answer, place);
    answer
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "qismet-outside-review",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: Some(Phase::Evaluation),
    target: Target::Offer,
    also_in: &[(Profile::Qismet, "QISMET has programmes reviewed from outside.")],
    when: PATIENT_EDUCATION_ALSO_ENDED,
    bases: &[Basis::advice(&QISMET).inferred()],
    check: Check::suggested(REVIEWED),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
