//! Whether what is said about joining fits the dates of the runs.
//!
//! A conflict needs both said, and certain: a run that is said to be open, and all of whose dates have been; an offer that
//! is said to be open, while the dates of every run have been and nothing tells of another; an offer that is said to be over
//! or cancelled, while a run with known dates to come is said to be open. Where words, a date of the status, dates that may
//! change or a referral could explain it, a person looks. An offer that goes on or comes back can be open between two runs,
//! and a page that tells that the coming run is cancelled contradicts nothing.

use crate::assess::{Evidence, Place};
use crate::criteria::shared::PAGE_OF_AN_OFFER;
use crate::criteria::shared::code::is_stated;
use crate::criteria::shared::runs::{RunDates, all_runs, count_of_runs, is_lasting, reads_lasting};
use crate::criteria::shared::statements::{Compared, Verdict, clash, doubt, first, part, stated, word};
use crate::criterion::Rule::All;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::source::Day;
use crate::sources::hol::HOL_4_2A;
use crate::sources::mestring_no::LM_NORD_TRONDELAG;
use crate::sources::practice::FORDE;
use crate::sources::sphl::SPHL_3_11;

const READS: Reads = reads_lasting![
    facts::ACCESS_REFERRAL,
    facts::RUNS,
    facts::STATUS_SINCE,
    facts::STATUS_STANDING,
    facts::STATUS_TEXT
];

fn compare(evidence: &mut Evidence<'_, '_>) -> Vec<Compared> {
    let runs = all_runs(evidence);
    let day = evidence.day();
    let mut compared: Vec<Compared> = runs.iter().filter_map(|run| of_run(evidence, run, day)).collect();
    let status = first(evidence, facts::STATUS_STANDING).and_then(|(place, node)| Some((place, word(node)?)));
    match status {
        Some((place, "open")) => compared.extend(open(evidence, place, &runs, day)),
        Some((place, standing @ ("cancelled" | "ended" | "paused"))) => {
            // The word can be about the run that is off.
            let is_off = standing == "cancelled" && runs.iter().any(RunDates::is_off);
            let run = |run: &RunDates| not_open(evidence, (&place, standing, is_off), run, day);
            compared.extend(runs.iter().filter_map(run));
        }
        _ => {}
    }
    compared
}

/// What one run says of itself, against its own dates.
fn of_run(evidence: &mut Evidence<'_, '_>, run: &RunDates, day: Day) -> Option<Compared> {
    let (standing, word) = run.standing.clone()?;
    let verdict = match word {
        "open" if run.is_over(day) && !run.loose && !says_more(evidence, run) => Verdict::Clash,
        "open" | "planned" if run.is_over(day) || run.began_long_ago(day) => Verdict::Doubt,
        "ended" if run.is_to_come(day) => Verdict::Doubt,
        // Dates without a year, and what is over and not open, tell nothing here.
        "open" if run.goes_on(day) => Verdict::Fit,
        _ => return None,
    };
    Some((verdict, vec![standing, run.last_place()?]))
}

/// Something is said of the run in words.
fn says_more(evidence: &mut Evidence<'_, '_>, run: &RunDates) -> bool {
    evidence.see_ended(true);
    let mut says = false;
    evidence.values(facts::RUNS_TEXT, &mut |place, _| says |= place.indices.first() == Some(run.run));
    evidence.see_ended(false);
    says
}

/// An offer that is said to be open, against all of its runs.
fn open(evidence: &mut Evidence<'_, '_>, status: Place, runs: &[RunDates], day: Day) -> Option<Compared> {
    if runs.is_empty() {
        return None;
    }
    let places = |runs: &mut dyn Iterator<Item = &RunDates>| {
        let of_run = |run: &RunDates| match &run.standing {
            Some((standing, _)) if run.is_off() => Some(standing.clone()),
            _ => run.last_place(),
        };
        [status.clone()].into_iter().chain(runs.filter_map(of_run)).collect()
    };
    let gone = |run: &&RunDates| run.is_off() || run.is_over(day) || run.began_long_ago(day);
    if runs.iter().filter(gone).count() < count_of_runs(evidence) {
        let mut coming = runs.iter().filter(|run| !gone(run) && run.goes_on(day)).peekable();
        coming.peek()?;
        return Some((Verdict::Fit, places(&mut coming)));
    }
    if is_lasting(evidence) {
        return Some((Verdict::Fit, vec![status]));
    }
    // A run that is itself said to be over or cancelled leaves it open what the offer's own word is about.
    let certain = runs.iter().all(|run| !run.is_off() && run.is_over(day) && !run.loose);
    let words = [facts::STATUS_TEXT, facts::STATUS_SINCE].into_iter().any(|fact| is_stated(evidence, fact));
    let words = words || runs.iter().any(|run| says_more(evidence, run));
    let verdict = if certain && !words && !by_referral(evidence) { Verdict::Clash } else { Verdict::Doubt };
    Some((verdict, places(&mut runs.iter())))
}

/// People are referred, which they can be between two runs too.
fn by_referral(evidence: &Evidence<'_, '_>) -> bool {
    let need = first(evidence, facts::ACCESS_REFERRAL).and_then(|referral| part(&referral, "need"));
    need.and_then(|(_, need)| word(need)).is_some_and(|need| need != "not-required")
}

/// An offer that is said not to be open, against a run.
fn not_open(
    evidence: &Evidence<'_, '_>,
    (status, standing, another_is_off): (&Place, &str, bool),
    run: &RunDates,
    day: Day,
) -> Option<Compared> {
    let (place, word) = run.standing.clone()?;
    let says_open = word == "open";
    if !says_open && !matches!(word, "full" | "waiting-list" | "planned") || run.is_over(day) || run.began_long_ago(day)
    {
        return None;
    }
    let words = [facts::STATUS_TEXT, facts::STATUS_SINCE].into_iter().any(|fact| is_stated(evidence, fact));
    let certain = !another_is_off && says_open && standing != "paused" && run.is_to_come(day) && !run.loose && !words;
    let places = [status.clone(), place].into_iter().chain(run.last_place()).collect();
    Some((if certain { Verdict::Clash } else { Verdict::Doubt }, places))
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "status-and-dates",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Consistency,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[PAGE_OF_AN_OFFER, stated!(compare, READS)]),
    bases: &[
        Basis::recommendation(&LM_NORD_TRONDELAG).inferred(),
        Basis::recommendation(&FORDE).inferred(),
        Basis::recommendation(&SPHL_3_11).inferred(),
        Basis::recommendation(&HOL_4_2A).inferred(),
    ],
    check: Check::conflict_when(clash!(compare, READS)).or_review_when(doubt!(compare, READS)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
