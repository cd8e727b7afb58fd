//! Whether the days of the week fit the dates.
//!
//! A weekday that does not fit is often the trace of dates from another year. A conflict needs a run of one day, with its
//! year: that day is one day of the week. Where there are several days, one of them can be moved, and a first day can be on
//! another weekday than the rest, so a person looks. Words about the
//! dates can tell of such a day, and the first and last day of a season are no days people meet. Dates without a year fit any
//! weekday.

use crate::assess::Evidence;
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::code::{is_stated, says};
use crate::criteria::shared::runs::{Dated, RunDates, all_runs, weekday_of};
use crate::criteria::shared::statements::{Compared, Verdict, clash, doubt, exactly, stated};
use crate::criterion::Rule::All;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::source::Day;
use crate::sources::mestring_no::LM_NORD_TRONDELAG;
use crate::sources::practice::FORDE;

const READS: Reads = Reads::Facts(&[
    facts::ACCESS_LOW_THRESHOLD,
    facts::GROUP_OPEN,
    facts::RUNS_DATES,
    facts::RUNS_DEADLINE,
    facts::RUNS_SESSIONS_DATE,
    facts::RUNS_STANDING,
    facts::SCHEDULE_INTAKE,
    facts::SCHEDULE_PER_WEEK,
    facts::SCHEDULE_SESSIONS,
    facts::SCHEDULE_WEEKS,
]);

fn compare(evidence: &mut Evidence<'_, '_>) -> Vec<Compared> {
    let runs = all_runs(evidence);
    let day = evidence.day();
    let coming = runs.iter().filter(|run| !run.is_off() && !run.is_over(day) && !run.began_long_ago(day));
    // Such offers have a first and a last day of a season, whatever days of the week people meet.
    let has_a_season = says(evidence, facts::GROUP_OPEN, &["true"])
        || says(evidence, facts::ACCESS_LOW_THRESHOLD, &["true"])
        || says(evidence, facts::SCHEDULE_INTAKE, &["continuous", "any-time", "on-demand"]);
    let more = [facts::SCHEDULE_PER_WEEK, facts::SCHEDULE_SESSIONS, facts::SCHEDULE_WEEKS];
    let has_more = more
        .into_iter()
        .any(|fact| exactly(evidence, fact).map_or_else(|| is_stated(evidence, fact), |(_, all)| all > 1));
    let per_week = is_stated(evidence, facts::SCHEDULE_PER_WEEK);
    coming.flat_map(|run| of_run(run, has_a_season, has_more || per_week)).collect()
}

fn of_run(run: &RunDates, has_a_season: bool, has_more: bool) -> Vec<Compared> {
    let Some((weekdays_at, weekdays)) = &run.weekdays else { return Vec::new() };
    let days: Vec<(&Dated, Day)> = run.dates().filter_map(|dated| Some((dated, dated.full()?))).collect();
    let is_one_day = match days.split_first() {
        // Nothing says that a run with only a first day has no more.
        Some(((_, first), others)) => {
            days.len() == run.dates().count() && others.iter().all(|(_, day)| day == first) && run.ends().is_some()
        }
        None => false,
    };
    let verdict = |day: Day| match weekdays.contains(&weekday_of(day)) {
        true => Verdict::Fit,
        false if is_one_day && !run.loose && !has_more => Verdict::Clash,
        // Words tell of the day that is an exception.
        false if run.loose && !is_one_day => Verdict::Fit,
        false => Verdict::Doubt,
    };
    let bounds = [&run.start, &run.end].map(|dated| dated.as_ref().map(|dated| dated.place.part));
    let is_bound = |dated: &Dated| has_a_season && bounds.contains(&Some(dated.place.part));
    let compared = |(dated, day): (&Dated, Day)| (verdict(day), vec![weekdays_at.clone(), dated.place.clone()]);
    days.into_iter().filter(|(dated, _)| !is_bound(dated)).map(compared).collect()
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "weekday-and-date",
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
