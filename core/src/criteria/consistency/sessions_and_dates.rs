//! Whether the number of meetings fits the dates that are listed, and the time it is said to last.
//!
//! Always for a person to look at: breaks, an extra day, a meeting with information or one some time afterwards are often
//! left out of the one and counted in the other. Only exact numbers are compared, and only complete lists: one date is the
//! first one, fewer sessions that are described are examples, and where several runs are listed and one of them fits, the
//! others are another form of the offer. Meetings afterwards and people who join along the way explain more dates. So many
//! weeks and so many meetings a week are held against the number of meetings with room for a week more or less, and for
//! breaks up to as long as the offer itself.

use crate::assess::{Evidence, Place};
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::code::{is_stated, says};
use crate::criteria::shared::runs::{RunDates, all_runs, number_of};
use crate::criteria::shared::statements::{Compared, Verdict, doubt, exact, exactly, first, items, stated, word};
use crate::criterion::Rule::All;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_NORD_TRONDELAG;
use crate::sources::practice::FORDE;

const READS: Reads = Reads::Facts(&[
    facts::FOLLOW_UP_KINDS,
    facts::FOLLOW_UP_TEXT,
    facts::FOLLOW_UP_WEEKS_AFTER,
    facts::GROUP_OPEN,
    facts::RUNS_DATES,
    facts::RUNS_DEADLINE,
    facts::RUNS_SESSIONS_DATE,
    facts::RUNS_STANDING,
    facts::SCHEDULE_DAYS,
    facts::SCHEDULE_FOLLOW_UP_SESSIONS,
    facts::SCHEDULE_INTAKE,
    facts::SCHEDULE_PER_WEEK,
    facts::SCHEDULE_SESSIONS,
    facts::SCHEDULE_TEXT,
    facts::SCHEDULE_WEEKS,
    facts::SCHEDULE_WEEKS_BETWEEN,
    facts::SESSIONS,
]);

/// Kinds of session that are often not counted.
const BESIDE: &[&str] = &["pre-talk", "post-talk", "follow-up", "family", "parents"];

fn compare(evidence: &mut Evidence<'_, '_>) -> Vec<Compared> {
    let all = all_runs(evidence);
    let day = evidence.day();
    let over = |run: &&RunDates| !run.is_off() && !run.is_over(day) && !run.began_long_ago(day) && !run.loose;
    let runs: Vec<&RunDates> = all.iter().filter(over).collect();
    let mut compared = listed_days(evidence, &runs);
    compared.extend(listed_sessions(evidence));
    compared.extend(weeks_of_meetings(evidence));
    compared.extend(weeks_of_run(evidence, &runs));
    compared
}

/// The days that runs list, against how many meetings and days there are said to be.
fn listed_days(evidence: &Evidence<'_, '_>, runs: &[&RunDates]) -> Vec<Compared> {
    let sessions = exactly(evidence, facts::SCHEDULE_SESSIONS);
    let days = exactly(evidence, facts::SCHEDULE_DAYS);
    let meets_later = meets_later(evidence);
    let follow_up = first(evidence, facts::SCHEDULE_FOLLOW_UP_SESSIONS).map_or(Some(0), |(_, node)| exact(node));
    let list = |run: &&RunDates| u32::try_from(run.days.len()).ok().filter(|count| *count > 1);
    let fits = |run: &&RunDates| {
        let count = list(run)?;
        let (sessions, days) = (sessions.as_ref().map(|(_, all)| *all), days.as_ref().map(|(_, all)| *all));
        // A day can hold several meetings, when it is said how many days there are.
        let as_days = days == Some(count);
        let as_sessions = sessions.map(|all| {
            // Meetings afterwards, however many.
            all == count
                || (meets_later && count > all)
                || follow_up.is_none_or(|later| all.saturating_sub(later) == count || all + later == count)
        });
        match (as_sessions, days) {
            (None, None) => None,
            (Some(fits), None) => Some(fits),
            // More dates than the days it lasts.
            (None, Some(days)) => Some(count <= days),
            (Some(fits), Some(_)) => Some(fits || as_days),
        }
    };
    let verdicts: Vec<_> = runs.iter().filter_map(|run| Some((run, fits(run)?))).collect();
    if verdicts.iter().any(|(_, fits)| *fits) {
        return Vec::new();
    }
    let said: Vec<Place> = sessions.iter().chain(&days).map(|(place, _)| place.clone()).collect();
    let places = |run: &RunDates| said.iter().cloned().chain(run.days.first().map(|day| day.place.clone())).collect();
    verdicts.into_iter().map(|(run, _)| (Verdict::Doubt, places(run))).collect()
}

/// The sessions that are described, whichever run, against how many there are said to be.
fn listed_sessions(evidence: &Evidence<'_, '_>) -> Option<Compared> {
    let (said_at, said) = exactly(evidence, facts::SCHEDULE_SESSIONS)?;
    let (list_at, list) = first(evidence, facts::SESSIONS)?;
    let sessions = items(&(list_at.clone(), list));
    let kind = |session: &dyn crate::shape::Node| crate::assess::field(session, "kind").and_then(word);
    let ordinary = sessions.iter().filter(|(_, session)| !kind(*session).is_some_and(|kind| BESIDE.contains(&kind)));
    let (least, most) = (u32::try_from(ordinary.count()).ok()?, u32::try_from(sessions.len()).ok()?);
    let has = |session: &dyn crate::shape::Node, name| crate::assess::field(session, name).is_some();
    // The programme of a day, and meetings that are counted in the one only.
    let is_programme = sessions.iter().any(|(_, session)| has(*session, "start") && !has(*session, "date"));
    if is_programme || meets_later(evidence) {
        return None;
    }
    // Fewer that are described are examples.
    let differs = most > 1 && said < least;
    differs.then(|| (Verdict::Doubt, vec![said_at, list_at]))
}

/// So many weeks, with so many meetings a week, against how many meetings there are said to be.
fn weeks_of_meetings(evidence: &Evidence<'_, '_>) -> Option<Compared> {
    let (sessions_at, sessions) = exactly(evidence, facts::SCHEDULE_SESSIONS)?;
    let (weeks_at, weeks) = exactly(evidence, facts::SCHEDULE_WEEKS)?;
    let (per_week_at, per_week) = exactly(evidence, facts::SCHEDULE_PER_WEEK)?;
    if [facts::SCHEDULE_WEEKS_BETWEEN, facts::SCHEDULE_TEXT].into_iter().any(|fact| is_stated(evidence, fact)) {
        return None;
    }
    let meets_later = meets_later(evidence);
    let too_many = sessions > (weeks + 1) * per_week && !meets_later;
    let too_few = sessions * 2 <= weeks.saturating_sub(1) * per_week && !meets_later;
    (too_many || too_few).then(|| (Verdict::Doubt, vec![sessions_at, weeks_at, per_week_at]))
}

/// People meet again afterwards, or words about it may say so.
fn meets_later(evidence: &Evidence<'_, '_>) -> bool {
    let later = [facts::SCHEDULE_FOLLOW_UP_SESSIONS, facts::FOLLOW_UP_WEEKS_AFTER, facts::FOLLOW_UP_TEXT];
    later.into_iter().any(|fact| is_stated(evidence, fact)) || says(evidence, facts::FOLLOW_UP_KINDS, &["meeting"])
}

/// First and last day of a run, against how many weeks or days it is said to last.
fn weeks_of_run(evidence: &Evidence<'_, '_>, runs: &[&RunDates]) -> Vec<Compared> {
    // The weeks are those of each person, or words tell of a break.
    let is_of_each = says(evidence, facts::GROUP_OPEN, &["true"])
        || says(evidence, facts::SCHEDULE_INTAKE, &["continuous", "any-time", "on-demand"]);
    if is_of_each || is_stated(evidence, facts::SCHEDULE_TEXT) {
        return Vec::new();
    }
    let longer = meets_later(evidence);
    let weeks = exactly(evidence, facts::SCHEDULE_WEEKS);
    let days = exactly(evidence, facts::SCHEDULE_DAYS);
    let span = |run: &RunDates| {
        let (start, end) = (run.start.as_ref()?, run.end.as_ref()?);
        let last = number_of(end.full()?) + 1;
        Some((vec![start.place.clone(), end.place.clone()], last.checked_sub(number_of(start.full()?))?))
    };
    let spans: Vec<_> = runs.iter().filter_map(|run| span(run)).collect();
    let differ = |said: Option<(Place, u32)>, differs: &dyn Fn(u32, u32) -> bool| -> Vec<Compared> {
        let Some((said_at, said)) = said else { return Vec::new() };
        if spans.iter().any(|(_, days)| !differs(said, *days)) {
            return Vec::new();
        }
        let places = |places: &Vec<Place>| [said_at.clone()].into_iter().chain(places.iter().cloned()).collect();
        spans.iter().map(|(at, _)| (Verdict::Doubt, places(at))).collect()
    };
    // A week more or less is a way of counting, and holidays lie in between.
    let mut compared = differ(weeks, &|weeks, days| days + 14 < weeks * 7 || (days > weeks * 7 + 28 && !longer));
    compared.extend(differ(days, &|said, days| days < said));
    compared
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "sessions-and-dates",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Consistency,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, stated!(compare, READS)]),
    bases: &[Basis::recommendation(&LM_NORD_TRONDELAG).inferred(), Basis::recommendation(&FORDE).inferred()],
    check: Check::review_when(doubt!(compare, READS)),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
