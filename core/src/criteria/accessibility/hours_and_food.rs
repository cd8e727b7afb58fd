//! Whether children, adolescents and parents can come after school or work, and get something to eat.
//!
//! A suggestion, from how one municipality does it. A start at three o'clock or later, a weekend, or food is enough. Children who are
//! called in during the day, or who meet at school, have their reasons, so the owner can say that it does not apply.

use crate::assess::{Evidence, Truth, field};
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::benefits::PEOPLE_TRAVEL;
use crate::criteria::shared::code::{code, note_all};
use crate::criteria::shared::runs::minutes;
use crate::criterion::Rule::{All, Any, Fact, Known, Part};
use crate::criterion::Test::{self, SaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::BAPP_STJ;

/// School is over at three o'clock: our proposal.
const AFTER_SCHOOL: u32 = 15 * 60;

const WEEKEND: Test = SaidToBe(&["saturday", "sunday"]);

const STARTS_LATE: Rule = code(
    starts_late,
    Reads::Facts(&[facts::SESSIONS_START, facts::RUNS_SESSIONS_START, facts::RUNS_DATES, facts::RUNS_STANDING]),
);

fn starts_late(evidence: &mut Evidence<'_, '_>) -> Truth {
    let mut late = Vec::new();
    let is_late = |start| minutes(start).is_some_and(|start| start >= AFTER_SCHOOL);
    for fact in [facts::SESSIONS_START, facts::RUNS_SESSIONS_START] {
        evidence.values(fact, &mut |place, start| late.extend(is_late(start).then_some(place)));
    }
    evidence.values(facts::RUNS_DATES, &mut |mut place, dates| {
        place.part = Some("fromTime");
        late.extend(field(dates, "fromTime").is_some_and(is_late).then_some(place));
    });
    note_all(evidence, late)
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "hours-and-food",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Accessibility,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        PEOPLE_TRAVEL,
        Fact(facts::AUDIENCE_AGE_GROUPS, SaidToBe(&["children", "youth", "parents"])),
    ]),
    bases: &[Basis::advice(&BAPP_STJ).inferred()],
    check: Check::suggested(Any(&[
        Fact(facts::VENUES_FOOD, Yes),
        STARTS_LATE,
        // Other places can show it. None of them is where it should have been.
        Fact(facts::RUNS_VENUES_FOOD, SaidToBe(&["true"])),
        Fact(facts::SCHEDULE_WEEKDAYS, WEEKEND),
        Part(facts::RUNS_DATES, "weekdays", WEEKEND),
        Known(&Fact(facts::VENUES_COMFORT, Stated)),
        Known(&Fact(facts::RUNS_VENUES_COMFORT, Stated)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
