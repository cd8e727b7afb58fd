//! Meetings over the internet, as the criteria about them ask.
//!
//! That people meet at a screen has to be said: most pages say nothing of it, and those meet in a room. One offer can have runs
//! at the screen and runs in the room; a run that says so itself counts before what is said of the offer.

use super::code::code;
use super::runs::minutes;
use super::statements::{own, part};
use super::{GROUP_WITH_LEADERS, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER, PRESENTS_AN_OFFER_ALSO_ENDED};
use crate::assess::{Evidence, Place, Truth, bounds};
use crate::criterion::Reads;
use crate::criterion::Rule::{self, All, Any, EveryRun, Fact, Known, Not};
use crate::criterion::Test::{NotSaidToBe, Only, SaidToBe};
use crate::facts;
use crate::shape::{Node, View};

/// Ways of taking part in which somebody is at a screen while others are there.
const AT_A_SCREEN: &[&str] = &["digital", "hybrid"];

const RUNS_ARE_ELSEWHERE: Rule =
    Known(&EveryRun(&Fact(facts::RUNS_MODES, Only(&["in-person", "self-paced", "phone", "chat", "app", "at-home"]))));

const RUNS_ARE_NOT_HYBRID: Rule = Known(&EveryRun(&Fact(
    facts::RUNS_MODES,
    Only(&["in-person", "digital", "self-paced", "phone", "chat", "app", "at-home"]),
)));

/// Somebody is said to take part at a screen, in a run that is left or in the offer as such.
const SOMEBODY_AT_A_SCREEN: Rule = Any(&[
    Fact(facts::RUNS_MODES, SaidToBe(AT_A_SCREEN)),
    All(&[Fact(facts::DELIVERY_MODES, SaidToBe(AT_A_SCREEN)), Not(&RUNS_ARE_ELSEWHERE)]),
]);

/// It is live. Web courses, apps and recordings that people use on their own have no meetings, unless a group or a run says so.
const LIVE: Rule = Any(&[
    All(&[
        Fact(facts::KINDS, NotSaidToBe(&["online-course", "helpline"])),
        Fact(facts::DELIVERY_MODES, NotSaidToBe(&["self-paced", "app"])),
    ]),
    Fact(facts::OFFER_TYPES, SaidToBe(&["group"])),
    Fact(facts::RUNS_MODES, SaidToBe(AT_A_SCREEN)),
]);

/// A group that somebody leads for patients or relatives, and that meets live with some or all at a screen.
const ONLINE_GROUP: Rule = All(&[SOMEBODY_AT_A_SCREEN, LIVE, NOT_ONLY_FOR_PROFESSIONALS, GROUP_WITH_LEADERS]);

/// The page presents such a group, which people can join.
pub(in crate::criteria) const LIVE_ONLINE: Rule = All(&[PRESENTS_AN_OFFER, ONLINE_GROUP]);

/// The page presents such a group, and people sit at screens of their own. Rooms that are joined by video, with a host in
/// each, ask nothing of those who come there.
pub(in crate::criteria) const AT_OWN_SCREEN: Rule = All(&[
    LIVE_ONLINE,
    Any(&[
        Fact(facts::DIGITAL_LOCAL_HOST, NotSaidToBe(&["true"])),
        Fact(facts::DELIVERY_MODES, SaidToBe(&["digital"])),
        Fact(facts::RUNS_MODES, SaidToBe(&["digital"])),
    ]),
]);

/// The page presents such a group, which may be over.
pub(in crate::criteria) const LIVE_ONLINE_ALSO_ENDED: Rule = All(&[PRESENTS_AN_OFFER_ALSO_ENDED, ONLINE_GROUP]);

/// The page presents such a group, and nobody is said to take part in any other way than over the internet.
pub(in crate::criteria) const ONLY_ONLINE: Rule = All(&[
    LIVE_ONLINE,
    Fact(facts::DELIVERY_MODES, NotSaidToBe(&["in-person", "hybrid", "phone", "at-home"])),
    Fact(facts::RUNS_MODES, NotSaidToBe(&["in-person", "hybrid", "phone", "at-home"])),
]);

/// The page presents such a group, with somebody at a screen at every meeting. Where some meet in a room alone, what is said of
/// length and number can be about them.
pub(in crate::criteria) const EACH_MEETING_ONLINE: Rule = All(&[
    LIVE_ONLINE,
    Fact(facts::DELIVERY_MODES, NotSaidToBe(&["in-person", "phone", "at-home"])),
    Fact(facts::RUNS_MODES, NotSaidToBe(&["in-person", "phone", "at-home"])),
]);

/// The page presents such a group, and some are in a room while others are at a screen. To choose between the two is not that.
pub(in crate::criteria) const HYBRID: Rule = All(&[
    LIVE_ONLINE,
    Any(&[
        Fact(facts::RUNS_MODES, SaidToBe(&["hybrid"])),
        All(&[Fact(facts::DELIVERY_MODES, SaidToBe(&["hybrid"])), Not(&RUNS_ARE_NOT_HYBRID)]),
    ]),
]);

/// What [`is_said`] and [`is_at_most`] read.
const READS: Reads = Reads::Facts(&[
    facts::RUNS_DATES,
    facts::RUNS_SESSIONS_DATE,
    facts::RUNS_SESSIONS_END,
    facts::RUNS_SESSIONS_MINUTES,
    facts::RUNS_SESSIONS_START,
    facts::RUNS_STANDING,
    facts::SCHEDULE_SESSION_MINUTES,
    facts::SESSIONS_DATE,
    facts::SESSIONS_END,
    facts::SESSIONS_MINUTES,
    facts::SESSIONS_START,
]);

/// It is said how long people meet on one day.
pub(in crate::criteria) const LENGTH_IS_SAID: Rule = code(|evidence| (!days(evidence).is_empty()).into(), READS);

/// It is said that people meet for three hours at most on one day.
pub(in crate::criteria) const THREE_HOURS_AT_MOST: Rule = code(|evidence| is_at_most(evidence, 180), READS);

/// It is said that people meet for an hour at most.
pub(in crate::criteria) const AN_HOUR_AT_MOST: Rule = code(|evidence| is_at_most(evidence, 60), READS);

/// How long people meet on one day.
struct Length {
    at: Vec<Place>,
    /// The most it can mean, when that is said.
    most: Option<u32>,
    /// The run and the date, for those that have one.
    day: Option<(Option<usize>, String)>,
}

/// The lengths that are said, those of one date together.
fn days(evidence: &Evidence<'_, '_>) -> Vec<Length> {
    let mut days: Vec<Length> = Vec::new();
    let usual = own(evidence, facts::SCHEDULE_SESSION_MINUTES).into_iter();
    days.extend(usual.map(|(place, node)| Length { at: vec![place], most: bounds(node).1, day: None }));
    for record in own(evidence, facts::RUNS_DATES) {
        let times = [part(&record, "fromTime"), part(&record, "toTime")];
        if let [Some((from_at, from)), Some((to_at, to))] = times {
            days.extend(between(from, to).map(|most| Length { at: vec![from_at, to_at], most: Some(most), day: None }));
        }
    }
    let of_offer = [facts::SESSIONS_MINUTES, facts::SESSIONS_START, facts::SESSIONS_END, facts::SESSIONS_DATE];
    let of_runs =
        [facts::RUNS_SESSIONS_MINUTES, facts::RUNS_SESSIONS_START, facts::RUNS_SESSIONS_END, facts::RUNS_SESSIONS_DATE];
    for [length, start, end, date] in [of_offer, of_runs] {
        let (ends, dates) = (own(evidence, end), own(evidence, date));
        let lengths = own(evidence, length);
        let same = |list: &[(Place, &dyn Node)], place: &Place| {
            list.iter().position(|(other, _)| other.indices == place.indices)
        };
        let mut sessions: Vec<(Vec<Place>, Option<u32>)> = Vec::new();
        for (place, node) in own(evidence, start) {
            let end = same(&ends, &place).and_then(|at| ends.get(at));
            if let (Some((end_at, end)), None) = (end, same(&lengths, &place)) {
                sessions.extend(between(node, *end).map(|most| (vec![place, end_at.clone()], Some(most))));
            }
        }
        sessions.extend(lengths.iter().map(|(place, node)| (vec![place.clone()], bounds(*node).1)));
        for (at, most) in sessions {
            let date = at.first().and_then(|place| same(&dates, place)).and_then(|at| dates.get(at));
            let day = date.and_then(|(place, node)| match node.view() {
                View::Text(text) => Some((place.indices.first().filter(|_| length == of_runs[0]), text.to_owned())),
                _ => None,
            });
            match days.iter_mut().find(|other| day.is_some() && other.day == day) {
                Some(other) => {
                    other.most = other.most.zip(most).map(|(one, more)| one + more);
                    other.at.extend(at);
                }
                None => days.push(Length { at, most, day }),
            }
        }
    }
    days
}

/// Minutes from one time of the day to a later one.
fn between(from: &dyn Node, to: &dyn Node) -> Option<u32> {
    minutes(to)?.checked_sub(minutes(from)?)
}

fn is_at_most(evidence: &mut Evidence<'_, '_>, limit: u32) -> Truth {
    let days = days(evidence);
    let is_short = |day: &Length| day.most.is_some_and(|most| most <= limit);
    let answer = Truth::from(!days.is_empty() && days.iter().all(is_short));
    let tells = days.into_iter().filter(|day| is_short(day) == (answer == Truth::True));
    tells.flat_map(|day| day.at).for_each(|place| evidence.note(answer, place));
    answer
}
