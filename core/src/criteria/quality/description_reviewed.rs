//! Whether the description has been gone through in the last twelve months.
//!
//! The regulation wants documentation to be up to date at any time, as far as the size of the activity calls for. Twelve months
//! are a prudent limit that the regulation does not name, so a person looks, and nobody is told that something is missing. A
//! date that is still to come tells of no review.

use crate::assess::{Evidence, Truth};
use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Code, Criterion, Reads, Rule, Target, Theme};
use crate::facts;
use crate::shape::View;
use crate::source::Day;
use crate::sources::lkf::LKF_5;
use crate::value::Date;

/// Days are numbers of year, month and day, so the same day of the next year is this much later.
const A_YEAR: u32 = 10_000;

const REVIEWED_THIS_YEAR: Rule = Rule::Code(Code {
    run: reviewed_this_year,
    reads: Reads::Facts(&[facts::PLANNING_DESCRIPTION_REVIEWED]),
    can_be_unknown: true,
});

fn reviewed_this_year(evidence: &mut Evidence<'_, '_>) -> Truth {
    let mut reviewed = None;
    evidence.values(facts::PLANNING_DESCRIPTION_REVIEWED, &mut |place, node| {
        if let View::Text(text) = node.view() {
            reviewed = Date::try_new(text).ok().map(|date| (place, Day::of(&date)));
        }
    });
    // Notes where it should have been, or that it comes later.
    let Some((place, reviewed)) = reviewed else {
        return evidence.ask(&Fact(facts::PLANNING_DESCRIPTION_REVIEWED, Stated));
    };
    let today = evidence.day();
    let answer = Truth::from(reviewed <= today && today.0 <= reviewed.0.saturating_add(A_YEAR));
    evidence.note(answer, place);
    answer
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "description-reviewed",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: None,
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE]),
    bases: &[Basis::duty(&LKF_5).inferred()],
    check: Check::expected_or_review(REVIEWED_THIS_YEAR),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
