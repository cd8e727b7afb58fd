//! Whether a run, and each meeting, begins before it ends.
//!
//! Most such slips are a wrong year or a wrong month. A conflict needs both dates with their years, or both times; a night
//! that goes on past midnight is none, nor a stay from Friday afternoon to Sunday at noon. A listed day outside the first and the last day is for a person: it can be a meeting
//! beforehand, or one some time afterwards, unless something says so. Dates that may change, or that something is said about in words, are for a
//! person too.

use crate::assess::{Evidence, Place};
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::code::{is_stated, says};
use crate::criteria::shared::runs::{Dated, RunDates, all_runs, number_of};
use crate::criteria::shared::statements::{Compared, Verdict, clash, doubt, own, stated, word};
use crate::criterion::Rule::All;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::order::sort_by;
use crate::source::Day;
use crate::sources::mestring_no::LM_NORD_TRONDELAG;
use crate::sources::practice::FORDE;

const READS: Reads = Reads::Facts(&[
    facts::FOLLOW_UP_KINDS,
    facts::FOLLOW_UP_TEXT,
    facts::FOLLOW_UP_WEEKS_AFTER,
    facts::KINDS,
    facts::RUNS_DATES,
    facts::RUNS_DEADLINE,
    facts::RUNS_SESSIONS_DATE,
    facts::RUNS_SESSIONS_KIND,
    facts::RUNS_STANDING,
    facts::SCHEDULE_FOLLOW_UP_SESSIONS,
]);

/// From eight in the evening on, what ends earlier ends the next day.
const EVENING: u32 = 20 * 60;

/// What begins from five in the afternoon on, and ends by three in the night, goes on past midnight.
const AFTERNOON: u32 = 17 * 60;
const NIGHT: u32 = 3 * 60;

/// The most days that people can stay, from the first time to the last.
const STAY: u32 = 28;

fn compare(evidence: &mut Evidence<'_, '_>) -> Vec<Compared> {
    let runs = all_runs(evidence);
    let day = evidence.day();
    let later = [facts::FOLLOW_UP_TEXT, facts::FOLLOW_UP_WEEKS_AFTER, facts::SCHEDULE_FOLLOW_UP_SESSIONS];
    let meets_later =
        later.into_iter().any(|fact| is_stated(evidence, fact)) || says(evidence, facts::FOLLOW_UP_KINDS, &["meeting"]);
    let stays = says(evidence, facts::KINDS, &["stay"]);
    let coming = runs.iter().filter(|run| !run.is_off() && !has_been(run, day));
    let beside: Vec<Place> = own(evidence, facts::RUNS_SESSIONS_KIND)
        .into_iter()
        .filter_map(|(place, kind)| matches!(word(kind), Some("pre-talk" | "post-talk" | "follow-up")).then_some(place))
        .collect();
    coming.flat_map(|run| of_run(run, &beside, meets_later, stays)).collect()
}

/// Every date of it has been. Where one has, and another is to come, one of them can be wrong.
fn has_been(run: &RunDates, day: Day) -> bool {
    run.dates().next().is_some() && run.dates().all(|date| date.last().is_some_and(|last| last < day))
}

/// From the first time on the first day to the last on the last, as at a weekend.
fn is_in_one_go(run: &RunDates) -> bool {
    let days: Option<Vec<u32>> = run.dates().map(|dated| dated.full().map(number_of)).collect();
    let Some(mut days) = days else { return false };
    sort_by(&mut days, Ord::cmp);
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return false };
    let listed = run.days.is_empty() && run.sessions.is_empty();
    let together = if listed {
        last - first <= STAY
    } else {
        days.iter().zip(days.iter().skip(1)).all(|(one, next)| next - one <= 1)
    };
    last > first && together
}

fn of_run(run: &RunDates, beside: &[Place], meets_later: bool, stays: bool) -> Vec<Compared> {
    let mut compared = Vec::new();
    let firmly = |verdict| if run.loose { Verdict::Doubt } else { verdict };
    let bounds = run.start.as_ref().zip(run.end.as_ref());
    if let Some((start, end)) = bounds
        && let (Some(first), Some(last)) = (start.first(), end.last())
    {
        let verdict = if last < first { firmly(Verdict::Clash) } else { Verdict::Fit };
        compared.push((verdict, vec![start.place.clone(), end.place.clone()]));
        if verdict == Verdict::Fit {
            let (from, to) = (first, last);
            let is_outside = |date: &&Dated| {
                date.last().is_some_and(|last| last < from)
                    || (!meets_later && date.first().is_some_and(|first| first > to))
            };
            // Words, and the kind of the session, tell of meetings before and after.
            let is_told = |date: &&Dated| run.loose || beside.iter().any(|place| place.indices == date.place.indices);
            let outside = run.days.iter().chain(&run.sessions).filter(is_outside).filter(|date| !is_told(date));
            let places = |date: &Dated| vec![start.place.clone(), end.place.clone(), date.place.clone()];
            compared.extend(outside.map(|date| (Verdict::Doubt, places(date))));
        }
    }
    if let Some([(from_at, from), (to_at, to)]) = &run.times {
        let past_midnight = *from >= EVENING || (*from >= AFTERNOON && *to <= NIGHT);
        let fits = to >= from || past_midnight || stays || is_in_one_go(run);
        // How many days it takes is not said where only the first is.
        let only_begins = run.end.is_none() && run.days.is_empty() && run.sessions.is_empty();
        let verdict = match fits {
            true => Verdict::Fit,
            false if only_begins => Verdict::Doubt,
            false => firmly(Verdict::Clash),
        };
        compared.push((verdict, vec![from_at.clone(), to_at.clone()]));
    }
    compared
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "start-and-end",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Consistency,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, stated!(compare, READS)]),
    bases: &[Basis::recommendation(&LM_NORD_TRONDELAG).inferred(), Basis::recommendation(&FORDE).inferred()],
    check: Check::conflict_when(clash!(compare, READS)).or_review_when(doubt!(compare, READS)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
