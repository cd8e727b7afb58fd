//! Whether those who get training as support to carers get a decision in writing, and learn how to complain.
//!
//! The rules on individual decisions hold for some municipal services that are expected to last longer than two weeks, among
//! them support to people with particularly burdensome care work. A decision is about one person, so silence in a text is
//! for a person. Asked where the offer is called that support, or cites one of the provisions; where it only welcomes such
//! carers, people are asked whether it is that support.

use crate::assess::{Evidence, Truth, field};
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::access::MAY_BE_MUNICIPAL;
use crate::criteria::shared::dates::each_date;
use crate::criteria::shared::people::{FOR_BURDENED_CARERS, IS_CARER_SUPPORT};
use crate::criteria::shared::together::SPECIALIST;
use crate::criterion::Rule::{self, All, Any, Fact, Known, Not, Part};
use crate::criterion::Test::{AtLeast, AtMost, NotSaidToBe, SaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Code, Criterion, Profile, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::shape::Node;
use crate::sources::helsedirektoratet::HDIR_IS2587;
use crate::sources::hol::HOL_3_6;
use crate::sources::pbrl::PBRL_2_7;
use crate::value::PartialDate;

/// Days of two weeks.
const TWO_WEEKS: u32 = 14;

/// A run lasts longer than two weeks; unknown when no run tells its first and its last day.
const A_RUN_LASTS_LONGER: Rule = Rule::Code(Code {
    run: a_run_lasts_longer,
    reads: Reads::Facts(&[facts::RUNS_DATES, facts::RUNS_ID, facts::RUNS_SESSIONS_DATE, facts::RUNS_STANDING]),
    can_be_unknown: true,
});

/// It lasts longer than two weeks, by its days, its runs or its weeks.
const LASTS_LONGER: Rule = All(&[
    Not(&Known(&Fact(facts::SCHEDULE_SESSIONS, AtMost(1)))),
    Any(&[
        Known(&Fact(facts::SCHEDULE_DAYS, AtLeast(TWO_WEEKS + 1))),
        Known(&A_RUN_LASTS_LONGER),
        All(&[
            Not(&Known(&Fact(facts::SCHEDULE_DAYS, AtMost(TWO_WEEKS)))),
            Not(&Known(&Not(&A_RUN_LASTS_LONGER))),
            Fact(facts::SCHEDULE_WEEKS, AtLeast(3)),
        ]),
    ]),
]);

fn a_run_lasts_longer(evidence: &mut Evidence<'_, '_>) -> Truth {
    // The first and the last day of each run, by its place.
    let mut runs: Vec<(Option<usize>, u32, u32)> = Vec::new();
    let mut open = false;
    let mut found = |run: Option<usize>, date: &PartialDate| {
        let Some(day) = number(date) else {
            open = true;
            return;
        };
        match runs.iter_mut().find(|(known, ..)| *known == run) {
            Some((_, first, last)) => (*first, *last) = ((*first).min(day), (*last).max(day)),
            None => runs.push((run, day, day)),
        }
    };
    let mut no_end = false;
    evidence.values(facts::RUNS_DATES, &mut |place, dates| {
        let mut all = |node: &dyn Node| each_date(node, &mut |date| found(place.indices.first(), &date));
        ["start", "end", "days"].into_iter().filter_map(|part| field(dates, part)).for_each(&mut all);
        // A first day alone does not tell how long it goes on.
        no_end |= field(dates, "start").is_some() && field(dates, "end").is_none() && field(dates, "days").is_none();
    });
    evidence.values(facts::RUNS_SESSIONS_DATE, &mut |place, node| {
        each_date(node, &mut |date| found(place.indices.first(), &date));
    });
    if runs.iter().any(|(_, first, last)| last - first > TWO_WEEKS) {
        Truth::True
    } else if runs.is_empty() || open || no_end {
        Truth::Unknown
    } else {
        Truth::False
    }
}

/// The day, counted from some day long ago; `None` when it is not all said.
fn number(date: &PartialDate) -> Option<u32> {
    let (year, month, day) = (date.year()?, date.month()?, date.day()?);
    // Years that begin in March, so that the day of a leap year comes last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year.checked_sub(1)?, month + 9) };
    Some(365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day)
}

/// It is held by, or for, a municipality.
const MUNICIPAL: Rule = All(&[MAY_BE_MUNICIPAL, Fact(facts::PROVIDER_KIND, NotSaidToBe(SPECIALIST))]);

/// It is support to carers, or rests on another provision that decisions are made by.
const BY_DECISION: Rule = Any(&[
    IS_CARER_SUPPORT,
    Part(facts::LEGAL_BASIS, "id", SaidToBe(&["hol-3-2-6b", "pbrl-2-7"])),
    All(&[FOR_BURDENED_CARERS, Fact(facts::NATURE_CARER_SUPPORT_DUTY, Yes)]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "carer-training-decision",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Access,
    phase: Some(Phase::Planning),
    target: Target::Individual,
    also_in: &[(Profile::Planning, "Whether participants get a decision each is settled when the offer is planned.")],
    when: All(&[PRESENTS_AN_OFFER, MUNICIPAL, BY_DECISION, LASTS_LONGER]),
    bases: &[
        Basis::duty(&PBRL_2_7),
        Basis::duty(&HOL_3_6).inferred().when(Any(&[FOR_BURDENED_CARERS, IS_CARER_SUPPORT])),
        Basis::recommendation(&HDIR_IS2587).when(Any(&[FOR_BURDENED_CARERS, IS_CARER_SUPPORT])),
    ],
    check: Check::expected(All(&[Fact(facts::ACCESS_DECISION, Yes), Fact(facts::ACCESS_COMPLAINT, Stated)])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_across_months_and_leap_years() {
        let number = |text| number(&PartialDate::try_new(text).unwrap_or_else(|_| panic!("{text}")));
        let between = |first, last| Some(number(last)? - number(first)?);
        assert_eq!(between("2026-12-20", "2027-01-03"), Some(14));
        assert_eq!(between("2026-02-20", "2026-03-06"), Some(14));
        assert_eq!(between("2028-02-20", "2028-03-06"), Some(15));
        assert_eq!(between("2026-08-31", "2026-09-01"), Some(1));
        assert_eq!(number("2026-09"), None);
    }
}
