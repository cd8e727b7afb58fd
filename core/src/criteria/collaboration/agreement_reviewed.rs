//! Whether the agreement about a joint offer was gone through in the last twelve months.
//!
//! The act has the parties go through their agreement each year. Whether they looked at this offer then, a person has to say;
//! so an older date is for a person to look at, and never a conflict. Where the text says that there is no agreement, another
//! criterion tells so.

use crate::assess::{Evidence, Truth};
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::together::HELD_TOGETHER;
use crate::criterion::Rule::{self, All, Fact};
use crate::criterion::Test::{NotSaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Code, Criterion, Reads, Target, Theme};
use crate::facts;
use crate::shape::View;
use crate::source::Day;
use crate::sources::hol::HOL_6_5;
use crate::value::Date;

const NOT_IN_THE_LAST_YEAR: Rule = Rule::Code(Code {
    run: not_in_the_last_year,
    reads: Reads::Facts(&[facts::AGREEMENT_REVIEWED]),
    can_be_unknown: true,
});

fn not_in_the_last_year(evidence: &mut Evidence<'_, '_>) -> Truth {
    let today = evidence.day();
    let mut dates = Vec::new();
    evidence.values(facts::AGREEMENT_REVIEWED, &mut |place, node| {
        let View::Text(text) = node.view() else { return };
        dates.extend(Date::try_new(text).map(|date| (place, Day::of(&date))));
    });
    if dates.is_empty() {
        return evidence.ask(&Fact(facts::AGREEMENT_REVIEWED, Stated));
    }
    let mut answer = Truth::False;
    for (place, day) in dates {
        // The same day of the next year is exactly twelve months later. A day that has not come is no day it was gone through.
        let year_later = Day(day.0 + 10_000);
        let truth = Truth::from(year_later < today || today < day);
        answer = answer.max(truth);
        evidence.note(truth, place);
    }
    answer
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "agreement-reviewed",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: None,
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, HELD_TOGETHER, Fact(facts::AGREEMENT_NONE, NotSaidToBe(&["true"]))]),
    bases: &[Basis::duty(&HOL_6_5)],
    check: Check::review_when(NOT_IN_THE_LAST_YEAR),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
