//! Whether sums that are given for travel, meals and nights are the rates of the year.
//!
//! The rates change every year, so a link serves people better than numbers. A sum that is none of the rates of the year in
//! which it is held, and any sum of a year whose rates are not known, is for a person. A sum that is a rate is not said to be
//! right: only a person sees whether it is the right one of them. What the organiser or others cover has sums of its own.
//!
//! The scheme binds the health trusts; what a text tells of it is right or wrong whoever tells it.

use crate::assess::{Arg, Evidence, Place, Truth, bounds, field};
use crate::criteria::shared::benefits::BY_THE_SCHEME_OR_UNSAID;
use crate::criteria::shared::dates::years_held;
use crate::criterion::Rule::{self, All, Known, Part};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Code, Criterion, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::rates::{Rate, TRAVEL_MEALS, TRAVEL_NIGHT, TRAVEL_SHARE, TRAVEL_SHARE_BY_CHOICE};
use crate::shape::{Node, View};
use crate::sources::pasreise::PASREISE_24;

/// What a patient pays, and what is given.
const RATES: [&Rate; 4] = [&TRAVEL_SHARE, &TRAVEL_SHARE_BY_CHOICE, &TRAVEL_MEALS, &TRAVEL_NIGHT];

const NOT_A_RATE: Rule = Rule::Code(Code {
    run: not_a_rate,
    reads: Reads::Facts(&[facts::BENEFITS_TRAVEL, facts::RUNS_DATES, facts::RUNS_SESSIONS_DATE, facts::RUNS_STANDING]),
    can_be_unknown: false,
});

fn not_a_rate(evidence: &mut Evidence<'_, '_>) -> Truth {
    let mut found: Vec<(Place, u32)> = Vec::new();
    evidence.values(facts::BENEFITS_TRAVEL, &mut |place, travel| {
        let Some(View::List(list)) = field(travel, "amounts").map(Node::view) else { return };
        for amount in (0..).map_while(|index| list.item(index)) {
            let Some((Some(nok), _)) = field(amount, "nok").map(bounds) else { continue };
            let years = match field(amount, "year").map(Node::view) {
                Some(View::Whole(year)) => vec![year],
                _ => years_held(evidence, &|_| true),
            };
            let is_rate = |year: &u32| RATES.iter().any(|rate| rate.in_year(*year) == Some(nok));
            if !years.iter().all(is_rate) {
                found.push((Place { part: Some("amounts"), ..place.clone() }, nok));
            }
        }
    });
    let any = !found.is_empty();
    for (place, nok) in found {
        evidence.note_at(Truth::True, place, vec![("amount", Arg::Number(nok))]);
    }
    any.into()
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "travel-rates",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[Known(&Part(facts::BENEFITS_TRAVEL, "amounts", Stated)), BY_THE_SCHEME_OR_UNSAID]),
    bases: &[Basis::duty(&PASREISE_24).of_claim()],
    check: Check::review_when(NOT_A_RATE),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
