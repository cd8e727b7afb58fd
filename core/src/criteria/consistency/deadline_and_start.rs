//! Whether the last day to sign up comes before the run begins.
//!
//! A conflict needs a deadline after the last day of the same run, where it is known how long the run lasts and no words
//! explain it. A deadline after the first day is for a person to look at, unless people can join along the way or words
//! say more. Dates without
//! a year can be of different years, and are not compared.

use crate::assess::Evidence;
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::code::says;
use crate::criteria::shared::runs::{Dated, RunDates, all_runs};
use crate::criteria::shared::statements::{Compared, Verdict, clash, doubt, of_run, stated};
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
    facts::RUNS_DEADLINE_TEXT,
    facts::RUNS_GROUP_OPEN,
    facts::RUNS_SESSIONS_DATE,
    facts::RUNS_STANDING,
    facts::RUNS_TEXT,
    facts::SCHEDULE_INTAKE,
]);

fn compare(evidence: &mut Evidence<'_, '_>) -> Vec<Compared> {
    let runs = all_runs(evidence);
    let day = evidence.day();
    runs.iter().filter_map(|run| of(evidence, run, day)).collect()
}

fn of(evidence: &Evidence<'_, '_>, run: &RunDates, day: Day) -> Option<Compared> {
    let deadline = run.deadline.as_ref()?;
    let (begins_at, _, begins) = run.begins()?;
    // What is over for all it says needs no mending.
    if run.is_off() || (deadline.last()? < day && run.dates().all(|date| date.last().is_some_and(|last| last < day))) {
        return None;
    }
    let says = |fact| of_run(evidence, fact, Some(run.run)).is_some();
    let in_words = says(facts::RUNS_DEADLINE_TEXT) || says(facts::RUNS_TEXT);
    let first = deadline.first()?;
    if let Some((ends_at, _)) = run.ends().filter(|(_, ends)| first > *ends) {
        let verdict = if in_words || run.loose { Verdict::Doubt } else { Verdict::Clash };
        return Some((verdict, vec![deadline.place.clone(), ends_at]));
    }
    // What is before the first day that is said, is a meeting with information.
    let begins = run.start.as_ref().and_then(Dated::last).unwrap_or(begins);
    let late = first > begins && !in_words && !run.loose && !joins_along_the_way(evidence, run);
    Some((if late { Verdict::Doubt } else { Verdict::Fit }, vec![deadline.place.clone(), begins_at]))
}

fn joins_along_the_way(evidence: &Evidence<'_, '_>, run: &RunDates) -> bool {
    let open = of_run(evidence, facts::RUNS_GROUP_OPEN, Some(run.run)).map(|(_, node)| node.view());
    matches!(open, Some(crate::shape::View::Flag(true)))
        || says(evidence, facts::GROUP_OPEN, &["true"])
        || says(evidence, facts::ACCESS_LOW_THRESHOLD, &["true"])
        || says(evidence, facts::SCHEDULE_INTAKE, &["continuous", "any-time", "on-demand"])
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "deadline-and-start",
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
