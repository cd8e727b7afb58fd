//! How long a yes counts, where a source wants something done again and again.

use super::answers::AttestationState;
use crate::attestation::AttestationAnswer;
use crate::criterion::Criterion;
use crate::source::{Day, Source};
use crate::sources::checklists::QISMET;
use crate::sources::hol::HOL_6_5;
use crate::sources::lkf::{LKF_5, LKF_8};
use crate::value::Date;

/// How often a source wants something done: a yes counts so long, and then people are asked again.
///
/// A no, and that something does not apply, count until somebody says otherwise.
#[derive(Debug)]
pub struct Rhythm {
    /// The criterion.
    pub criterion: &'static str,
    /// How long a yes counts.
    pub months: u32,
    /// The source.
    pub source: &'static Source,
    /// Whether the source wants it kept up without saying how often, so that the months are our proposal.
    pub proposed: bool,
}

/// Every rhythm.
pub static RHYTHMS: &[Rhythm] = &[
    Rhythm { criterion: "agreement-reviewed", months: 12, source: &HOL_6_5, proposed: false },
    Rhythm { criterion: "description-reviewed", months: 12, source: &LKF_5, proposed: true },
    Rhythm { criterion: "qismet-outside-review", months: 36, source: &QISMET, proposed: true },
    Rhythm { criterion: "qismet-yearly-results", months: 12, source: &QISMET, proposed: true },
    Rhythm { criterion: "yearly-review", months: 12, source: &LKF_8, proposed: false },
];

impl Rhythm {
    /// The rhythm of a criterion, if a source sets one.
    pub fn of(criterion: &Criterion) -> Option<&'static Self> {
        RHYTHMS.iter().find(|rhythm| rhythm.criterion == criterion.id)
    }

    /// The last day on which a yes counts: the same day of the month, or the last one where the month is shorter. `None`
    /// beyond the year 9999.
    pub fn last_day(&self, answered: &Date) -> Option<Date> {
        let Day(day) = Day::of(answered);
        let months = (day / 10_000) * 12 + (day / 100 % 100).saturating_sub(1) + self.months;
        let (year, month) = (months / 12, months % 12 + 1);
        let on = |day| Date::try_new(&format!("{year:04}-{month:02}-{day:02}")).ok();
        (1..=day % 100).rev().find_map(on)
    }

    /// Whether a yes of one day no longer counts on another.
    pub(super) fn is_over(&self, answered: &Date, today: Day) -> bool {
        self.last_day(answered).is_some_and(|last| Day::of(&last) < today)
    }
}

impl AttestationState {
    /// The rhythm the answer is under: that of its criterion, when it is a yes.
    pub fn rhythm(&self) -> Option<&'static Rhythm> {
        let is_yes = self.attestation.answer == AttestationAnswer::Yes;
        let criterion = self.criterion.filter(|_| is_yes)?;
        Rhythm::of(criterion)
    }

    /// The last day on which the answer counts, where a source sets a rhythm and nothing changes before.
    pub fn until(&self) -> Option<Date> {
        self.rhythm()?.last_day(&self.attestation.date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::criteria::find;

    #[test]
    fn every_rhythm_is_that_of_a_source_the_criterion_rests_on() {
        for rhythm in RHYTHMS {
            let criterion = find(rhythm.criterion).unwrap();
            // By its own name, and once.
            assert_eq!(criterion.id, rhythm.criterion);
            assert_eq!(RHYTHMS.iter().filter(|other| other.criterion == rhythm.criterion).count(), 1, "{criterion}");
            let basis = criterion.bases.iter().find(|basis| basis.source.id == rhythm.source.id);
            // What the source does not say in so many words, it does not set.
            assert!(basis.is_some_and(|basis| !basis.inferred || rhythm.proposed), "{criterion}");
            assert!(rhythm.months > 0);
        }
    }

    #[test]
    fn a_yes_counts_to_the_same_day_of_the_last_month() {
        let last = |months, day: &str| {
            let rhythm = Rhythm { criterion: "yearly-review", months, source: &LKF_8, proposed: false };
            rhythm.last_day(&Date::try_new(day).unwrap()).map(|day| day.as_str().to_owned())
        };
        for (months, answered, until) in [
            (12, "2026-03-02", "2027-03-02"),
            (12, "2024-02-29", "2025-02-28"),
            (48, "2024-02-29", "2028-02-29"),
            (12, "2023-02-28", "2024-02-28"),
            (1, "2026-01-31", "2026-02-28"),
            (1, "2026-12-31", "2027-01-31"),
            (36, "2026-11-22", "2029-11-22"),
            (12, "0000-01-01", "0001-01-01"),
        ] {
            assert_eq!(last(months, answered).as_deref(), Some(until), "{answered} and {months} months");
        }
        assert_eq!(last(12, "9999-01-01"), None);
    }
}
