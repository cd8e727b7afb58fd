//! Whether it is told when and how much, as item 8 of TIDieR asks: dates, period or number, and how long each time.
//!
//! Words about the schedule can tell both. A stay is counted in days, a course that people take in their own time in modules,
//! and a line in the hours it answers. What is there whenever people want it can be said to have no amount.

use crate::assess::{Evidence, Truth, field};
use crate::criteria::shared::code::{code, note_all};
use crate::criteria::shared::reporting::{DESCRIBED, stated_in_a_run};
use crate::criterion::Rule::{All, Any, Fact, Known, Part};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Reads, Rule, Target, Theme};
use crate::facts;
use crate::sources::checklists::TIDIER;

const HOW_OFTEN: Rule = Any(&[
    Fact(facts::SCHEDULE_SESSIONS, Stated),
    Known(&Fact(facts::SCHEDULE_WEEKS, Stated)),
    Known(&Fact(facts::SCHEDULE_PER_WEEK, Stated)),
    Known(&Fact(facts::SCHEDULE_PER_MONTH, Stated)),
    Known(&Fact(facts::SCHEDULE_MONTH_WEEKS, Stated)),
    Known(&Fact(facts::SCHEDULE_WEEKDAYS, Stated)),
    Known(&Fact(facts::SCHEDULE_SEASONS, Stated)),
    Known(&Fact(facts::SESSIONS_DATE, Stated)),
    stated_in_a_run![facts::RUNS_SESSIONS_DATE, facts::RUNS_DATES],
    AMOUNT,
]);

const HOW_LONG: Rule = Any(&[
    Fact(facts::SCHEDULE_SESSION_MINUTES, Stated),
    Known(&Fact(facts::SCHEDULE_TEACHING_HOURS, Stated)),
    Known(&Fact(facts::SESSIONS_MINUTES, Stated)),
    Known(&Fact(facts::SESSIONS_END, Stated)),
    stated_in_a_run![facts::RUNS_SESSIONS_MINUTES, facts::RUNS_SESSIONS_END],
    FROM_WHEN_TO_WHEN,
    AMOUNT,
]);

/// What tells both.
const AMOUNT: Rule = Any(&[
    Known(&Fact(facts::SCHEDULE_TEXT, Stated)),
    Known(&Fact(facts::SCHEDULE_DAYS, Stated)),
    Known(&Fact(facts::SCHEDULE_MODULES, Stated)),
    All(&[Fact(facts::KINDS, SaidToBe(&["helpline"])), Known(&Part(facts::CONTACTS, "hours", Stated))]),
]);

/// The times of day of a run, which may have ended.
const FROM_WHEN_TO_WHEN: Rule = code(from_when_to_when, Reads::Facts(&[facts::RUNS_DATES]));

fn from_when_to_when(evidence: &mut Evidence<'_, '_>) -> Truth {
    let mut places = Vec::new();
    evidence.see_ended(true);
    evidence.values(facts::RUNS_DATES, &mut |place, dates| {
        if field(dates, "fromTime").is_some() && field(dates, "toTime").is_some() {
            places.push(place);
        }
    });
    evidence.see_ended(false);
    note_all(evidence, places)
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "tidier-08-when",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: None,
    target: Target::Description,
    also_in: &[(Profile::Tidier, "Item 8 of TIDieR.")],
    when: DESCRIBED,
    bases: &[Basis::recommendation(&TIDIER).inferred()],
    check: Check::expected(All(&[HOW_OFTEN, HOW_LONG])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
