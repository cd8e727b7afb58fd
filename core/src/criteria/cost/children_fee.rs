//! Whether children take part without paying the outpatient fee.
//!
//! A conflict needs the fee itself, from the children themselves, for an offer where everyone is below 16, and no exemption,
//! neither in data nor in words. What parents pay, food and materials are other payments.
//!
//! The free age was probably raised to 18 on 1 August 2026. The new wording was not read, so for offers held from that day a
//! person looks where everyone is at most 17.

use crate::assess::{Evidence, Truth};
use crate::criteria::shared::dates::{run_dates, years_of};
use crate::criteria::shared::fees::{
    MAYBE_PATIENT_CHARGE, NO_EXEMPTION_BY_AGE, NOT_A_STAY, PATIENTS_ALONE_ARE_CHARGED, everyone_at_most, exempt,
};
use crate::criterion::Rule::{self, All, Any, Fact, Known, Not};
use crate::criterion::Test::{Only, Stated};
use crate::criterion::{Basis, Ceiling, Check, Code, Criterion, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::source::Day;
use crate::sources::polbet::POLBET_5;
use crate::value::PartialDate;

/// The day on which the free age changed.
const CHANGED: Day = Day::on(2026, 8, 1);

const HELD_SINCE_THE_CHANGE: Rule = Rule::Code(Code {
    run: held_since_the_change,
    reads: Reads::Facts(&[facts::RUNS_DATES, facts::RUNS_SESSIONS_DATE, facts::RUNS_STANDING]),
    can_be_unknown: false,
});

/// Some day on which it is held can be after the change; the day of the assessment counts when no day is said.
fn held_since_the_change(evidence: &mut Evidence<'_, '_>) -> Truth {
    let day = evidence.day();
    let mut last = None;
    run_dates(evidence, &mut |_, date| {
        last = last.max(years_of(&date, day).into_iter().max().map(|year| end(&date, year)));
    });
    (last.unwrap_or(day) >= CHANGED).into()
}

/// The last day that a date can mean in a year.
fn end(date: &PartialDate, year: u32) -> Day {
    Day::on(year, date.month().unwrap_or(12), date.day().unwrap_or(31))
}

/// Only children take part, by age or by stage of life.
const FOR_CHILDREN: Rule = Any(&[
    Known(&everyone_at_most!(17)),
    All(&[
        Known(&Fact(facts::AUDIENCE_AGE_GROUPS, Only(&["children", "youth"]))),
        Not(&Known(&Fact(facts::AUDIENCE_AGE, Stated))),
    ]),
]);

const BELOW_16: Rule = everyone_at_most!(15);

/// Everyone is below 16. A limit that is said and lies higher settles it.
const ALL_BELOW_16: Rule = Any(&[Known(&BELOW_16), All(&[Not(&Known(&Fact(facts::AUDIENCE_AGE, Stated))), BELOW_16])]);

/// Some are 16 or 17, and nobody is older.
const SOME_16_OR_17: Rule = All(&[Known(&everyone_at_most!(17)), Not(&Known(&BELOW_16))]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "children-fee",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[NOT_A_STAY, FOR_CHILDREN, MAYBE_PATIENT_CHARGE]),
    bases: &[Basis::duty(&POLBET_5)],
    check: Check::conflict_when(All(&[PATIENTS_ALONE_ARE_CHARGED, ALL_BELOW_16, NO_EXEMPTION_BY_AGE])).or_review_when(
        All(&[
            MAYBE_PATIENT_CHARGE,
            Any(&[
                All(&[Known(&BELOW_16), Not(&exempt!("children", 16))]),
                All(&[SOME_16_OR_17, HELD_SINCE_THE_CHANGE, Not(&exempt!("children", 18))]),
            ]),
        ]),
    ),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
