//! Numbers that are held against what is usual. That one is not usual is no fault; people are told.
//!
//! What is only said to be about so many is not held against anything.

use super::code::each_item;
use crate::assess::{Evidence, Place, Truth, bounds, field};
use crate::facts;
use crate::shape::View;
use core::ops::RangeInclusive;

/// A number, where it stands, and whether it is usual.
type Held = (Place, bool);

/// The most people in a group, held against a range: of the offer, and of each run.
pub(in crate::criteria) fn most_people(evidence: &Evidence<'_, '_>, usual: &RangeInclusive<u32>) -> Vec<Held> {
    let mut held = Vec::new();
    for fact in [facts::GROUP_SIZE, facts::RUNS_GROUP_SIZE] {
        evidence.values(fact, &mut |place, size| {
            if let Some(most) = bounds(size).1 {
                held.push((place, usual.contains(&most)));
            }
        });
    }
    held
}

/// The minutes of sessions, held against a range. Talks before and after are no sessions of the group. A range of minutes is
/// usual when part of it is.
pub(in crate::criteria) fn minutes(evidence: &Evidence<'_, '_>, usual: &RangeInclusive<u32>) -> Vec<Held> {
    let mut held = Vec::new();
    evidence.values(facts::SCHEDULE_SESSION_MINUTES, &mut |place, minutes| {
        if let (Some(least), Some(most)) = bounds(minutes) {
            held.push((place, least <= *usual.end() && most >= *usual.start()));
        }
    });
    for [sessions, of_session] in
        [[facts::SESSIONS, facts::SESSIONS_MINUTES], [facts::RUNS_SESSIONS, facts::RUNS_SESSIONS_MINUTES]]
    {
        each_item(evidence, sessions, &mut |place, session| {
            let kind = field(session, "kind").map(|kind| kind.view());
            let minutes = field(session, "minutes").and_then(|minutes| bounds(minutes).1);
            if let (false, Some(minutes)) = (matches!(kind, Some(View::Word("pre-talk" | "post-talk"))), minutes) {
                held.push((Place { fact: of_session, ..place }, usual.contains(&minutes)));
            }
        });
    }
    held
}

/// Whether all are usual; notes what decided. False also when there are none.
pub(in crate::criteria) fn all_usual(evidence: &mut Evidence<'_, '_>, held: Vec<Held>) -> Truth {
    let usual = !held.is_empty() && held.iter().all(|(_, usual)| *usual);
    let answer = Truth::from(usual);
    held.into_iter().filter(|(_, one)| *one == usual).for_each(|(place, _)| evidence.note(answer, place));
    answer
}
