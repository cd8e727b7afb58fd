//! Whether a course in health pedagogy is spread over at least two weeks, so that people can try things at work.
//!
//! One way of doing it, so it is a suggestion. The schedule tells, or the dates of a run: from the latest that the first day can be
//! to the earliest that the last one can. Dates without a year tell nothing.

use crate::assess::{Evidence, Place, Truth};
use crate::criteria::shared::code::{code, note_all};
use crate::criteria::shared::dates::{first_day, run_dates};
use crate::criteria::shared::pedagogy::PEDAGOGY_COURSE;
use crate::criteria::shared::runs::{last_day, number_of};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::AtLeast;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::order::entry;
use crate::sources::mestring_no::LM_NORD_TRONDELAG;
use crate::sources::research::SYKEPL_DIGPED;

/// Days from the first to the last that leave time to try things.
const DAYS: u32 = 14;

const BY_DATES: Rule =
    code(by_dates, Reads::Facts(&[facts::RUNS_DATES, facts::RUNS_SESSIONS_DATE, facts::RUNS_STANDING]));

fn by_dates(evidence: &mut Evidence<'_, '_>) -> Truth {
    // For each run: the latest that its first day can be, and the earliest that its last day can, with where that stands.
    let mut runs: Vec<(_, (u32, u32, Place))> = Vec::new();
    run_dates(evidence, &mut |place, date| {
        let (Some(first), Some(last)) = (first_day(&date), last_day(&date)) else { return };
        let (first, last) = (number_of(first), number_of(last));
        let begun = || (last, first, place.clone());
        let Some(run) = entry(&mut runs, place.indices.first(), begun) else { return };
        run.0 = run.0.min(last);
        if first > run.1 {
            (run.1, run.2) = (first, place.clone());
        }
    });
    let spread = runs.into_iter().map(|(_, run)| run).filter(|(from, to, _)| to.saturating_sub(*from) >= DAYS);
    note_all(evidence, spread.map(|(.., place)| place).collect::<Vec<_>>())
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "pedagogy-course-spread",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: PEDAGOGY_COURSE,
    bases: &[Basis::advice(&SYKEPL_DIGPED).inferred(), Basis::advice(&LM_NORD_TRONDELAG).inferred()],
    check: Check::suggested(Any(&[
        Fact(facts::SCHEDULE_WEEKS, AtLeast(2)),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::SCHEDULE_DAYS, AtLeast(DAYS))),
        Known(&Fact(facts::SCHEDULE_WEEKS_BETWEEN, AtLeast(2))),
        Known(&All(&[Fact(facts::SCHEDULE_WEEKS_BETWEEN, AtLeast(1)), Fact(facts::SCHEDULE_SESSIONS, AtLeast(3))])),
        BY_DATES,
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
