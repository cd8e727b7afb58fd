//! Whether there are two user representatives.
//!
//! No source was read for it: it is common advice, and only a suggestion to those who have one. Two can be one entry with a number, two
//! entries, or a number for one of the phases.
//!
//! How the organisation works with those who represent users, so that naming one does not make the plan of one offer longer.

use crate::assess::{Evidence, Place, Truth, bounds};
use crate::criteria::shared::GROUP_WITH_LEADERS;
use crate::criteria::shared::code::{code, is_among};
use crate::criteria::shared::participation::HELD_WITH_A_USER_REPRESENTATIVE;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::AtLeast;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::general::GENERAL;

/// Counts those in the list of people. An entry with no number is one person.
fn at_least_two(evidence: &mut Evidence<'_, '_>) -> Truth {
    let mut numbers: Vec<(Place, u32)> = Vec::new();
    evidence.values(facts::PEOPLE_COUNT, &mut |place, node| numbers.push((place, bounds(node).0.unwrap_or(1))));
    let mut representatives: Vec<Place> = Vec::new();
    evidence.values(facts::PEOPLE_ROLES, &mut |place, node| {
        if is_among(node, &["user-representative"]) {
            representatives.push(place);
        }
    });
    let mut all = 0u32;
    let mut counted = Vec::new();
    for place in &representatives {
        let number = numbers.iter().find(|(other, _)| other.indices == place.indices);
        all = all.saturating_add(number.map_or(1, |(_, number)| *number));
        counted.extend(number.map(|(place, _)| place.clone()));
    }
    let answer = Truth::from(all >= 2);
    representatives.into_iter().chain(counted).for_each(|place| evidence.note(answer, place));
    answer
}

const TWO_PEOPLE: Rule = code(at_least_two, Reads::Facts(&[facts::PEOPLE_COUNT, facts::PEOPLE_ROLES]));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "two-representatives",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[HELD_WITH_A_USER_REPRESENTATIVE, Known(&GROUP_WITH_LEADERS)]),
    bases: &[Basis::advice(&GENERAL).inferred()],
    check: Check::suggested(Any(&[
        TWO_PEOPLE,
        Known(&Fact(facts::PARTICIPATION_PLANNING_USER_REPRESENTATIVES, AtLeast(2))),
        Known(&Fact(facts::PARTICIPATION_IMPLEMENTATION_USER_REPRESENTATIVES, AtLeast(2))),
        Known(&Fact(facts::PARTICIPATION_EVALUATION_USER_REPRESENTATIVES, AtLeast(2))),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
