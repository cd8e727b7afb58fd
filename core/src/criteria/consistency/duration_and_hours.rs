//! Whether the hours fit the length and the number of the meetings.
//!
//! Always for a person to look at. More hours of teaching than the meetings have room for, even counted in hours of 45
//! minutes, do not fit; fewer do, since there are breaks, exercise and talk. A meeting that lasts longer than the time from
//! start to end does not fit either; a shorter one does. Only exact numbers are compared,
//! and nothing where words, or work in one's own time, can explain them. One run that fits is enough.

use crate::assess::Evidence;
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::code::{is_stated, says};
use crate::criteria::shared::runs::{RunDates, all_runs};
use crate::criteria::shared::statements::{Compared, Verdict, doubt, exactly, stated};
use crate::criterion::Rule::All;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_NORD_TRONDELAG;
use crate::sources::practice::FORDE;

const READS: Reads = Reads::Facts(&[
    facts::DELIVERY_MODES,
    facts::RUNS_DATES,
    facts::RUNS_DEADLINE,
    facts::RUNS_SESSIONS_DATE,
    facts::RUNS_STANDING,
    facts::SCHEDULE_FOLLOW_UP_SESSIONS,
    facts::SCHEDULE_MODULES,
    facts::SCHEDULE_SESSION_MINUTES,
    facts::SCHEDULE_SESSIONS,
    facts::SCHEDULE_TEACHING_HOURS,
    facts::SCHEDULE_TEXT,
]);

/// Ways of taking part beside the meetings.
const OWN_TIME: &[&str] = &["self-paced", "app"];

/// Minutes of the shortest hour that teaching is counted in.
const TEACHING_HOUR: u32 = 45;

fn compare(evidence: &mut Evidence<'_, '_>) -> Vec<Compared> {
    let runs = all_runs(evidence);
    let day = evidence.day();
    let coming = runs.iter().filter(|run| !run.is_off() && !run.is_over(day) && !run.began_long_ago(day));
    let with_times: Vec<_> = coming.filter(|run| run.times.is_some() && !run.loose).collect();
    let mut compared: Vec<Compared> = with_times.iter().filter_map(|run| times(evidence, run)).collect();
    // Where one run fits, the others are held in another way.
    if compared.len() < with_times.len() {
        compared.clear();
    }
    compared.extend(hours(evidence));
    compared
}

/// Hours of teaching, against the room that the meetings have for them.
fn hours(evidence: &Evidence<'_, '_>) -> Option<Compared> {
    let (hours_at, hours) = exactly(evidence, facts::SCHEDULE_TEACHING_HOURS)?;
    let (sessions_at, sessions) = exactly(evidence, facts::SCHEDULE_SESSIONS)?;
    let (minutes_at, minutes) = exactly(evidence, facts::SCHEDULE_SESSION_MINUTES)?;
    let more = [facts::SCHEDULE_FOLLOW_UP_SESSIONS, facts::SCHEDULE_MODULES, facts::SCHEDULE_TEXT];
    if more.into_iter().any(|fact| is_stated(evidence, fact)) || says(evidence, facts::DELIVERY_MODES, OWN_TIME) {
        return None;
    }
    let too_many = hours.saturating_mul(TEACHING_HOUR) > sessions.saturating_mul(minutes);
    too_many.then(|| (Verdict::Doubt, vec![hours_at, sessions_at, minutes_at]))
}

/// The length of a meeting, against its start and end.
fn times(evidence: &Evidence<'_, '_>, run: &RunDates) -> Option<Compared> {
    let (minutes_at, minutes) = exactly(evidence, facts::SCHEDULE_SESSION_MINUTES)?;
    let [(from_at, from), (to_at, to)] = run.times.clone()?;
    // What ends before it begins is told elsewhere.
    let lasts = to.checked_sub(from)?;
    (lasts < minutes).then(|| (Verdict::Doubt, vec![minutes_at, from_at, to_at]))
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "duration-and-hours",
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
