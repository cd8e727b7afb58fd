//! Whether an offer whose dates have all been says what comes next.
//!
//! A hint: somebody updates the page, or says when the next one is. Nothing is asked of an offer that goes on, comes back or
//! is held when enough people ask, that has a waiting list, or that is said to be over; nor where words may tell of the next
//! time, or a run has no date, or dates to come. Dates without
//! a year count as those that come next after the deadline for signing up, or after the page was last changed; where neither
//! has a year, nobody can tell. News tell what was so when they were written.

use crate::assess::Evidence;
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::code::{is_stated, says};
use crate::criteria::shared::dates::each_date;
use crate::criteria::shared::runs::{Dated, RunDates, all_runs, count_of_runs, is_lasting, last_day, reads_lasting};
use crate::criteria::shared::statements::{Compared, Verdict, doubt, first, stated};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::NotSaidToBe;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::source::Day;
use crate::sources::mestring_no::LM_NORD_TRONDELAG;
use crate::sources::practice::FORDE;

const READS: Reads =
    reads_lasting![facts::PAGE_UPDATED, facts::RUNS, facts::RUNS_TEXT, facts::STATUS_STANDING, facts::STATUS_TEXT];

/// People can wait for the next one, or words may tell of it.
fn tells_of_next(evidence: &mut Evidence<'_, '_>) -> bool {
    evidence.see_ended(true);
    let words = [facts::RUNS_TEXT, facts::STATUS_TEXT].into_iter().any(|fact| is_stated(evidence, fact));
    evidence.see_ended(false);
    words || says(evidence, facts::STATUS_STANDING, &["planned", "waiting-list"])
}

fn compare(evidence: &mut Evidence<'_, '_>) -> Vec<Compared> {
    let runs = all_runs(evidence);
    if runs.len() < count_of_runs(evidence) || is_lasting(evidence) || tells_of_next(evidence) {
        return Vec::new();
    }
    let day = evidence.day();
    let mut updated = None;
    if let Some((_, node)) = first(evidence, facts::PAGE_UPDATED) {
        each_date(node, &mut |date| updated = Some(date));
    }
    let updated = updated.as_ref().and_then(last_day);
    let has_been = |run: &RunDates| {
        let from = run.deadline.as_ref().and_then(Dated::last).or(updated);
        run.is_over(day) || run.began_long_ago(day) || from.is_some_and(|from: Day| run.is_over_from(from, day))
    };
    if !runs.iter().all(|run| run.is_off() || has_been(run)) {
        return Vec::new();
    }
    let looks_current = runs.iter().filter(|run| !run.is_off());
    looks_current.filter_map(|run| Some((Verdict::Doubt, vec![run.last_place()?]))).collect()
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "past-dates",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Consistency,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        // Those who wait, wait for the next one; and what is said to be open is held against the dates elsewhere.
        Fact(facts::STATUS_STANDING, NotSaidToBe(&["open", "waiting-list", "planned"])),
        stated!(compare, READS),
    ]),
    bases: &[Basis::recommendation(&LM_NORD_TRONDELAG).inferred(), Basis::recommendation(&FORDE).inferred()],
    check: Check::review_when(doubt!(compare, READS)),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
