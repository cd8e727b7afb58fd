//! Rates that are set anew each year. A year that is not here is not known, and is never guessed from another.

use crate::source::Source;
use crate::sources::pasreise::PASREISE_24;
use crate::sources::polbet::{POLBET_4_HENVIST, POLBET_7};

/// A rate, year by year.
#[derive(Debug)]
pub struct Rate {
    /// Where it stands.
    pub source: &'static Source,
    /// Whole kroner for each calendar year that is known, in order.
    pub years: &'static [(u32, u32)],
}

impl Rate {
    /// The rate of a year, in whole kroner; `None` when it is not known.
    pub fn in_year(&self, year: u32) -> Option<u32> {
        let found = self.years.iter().find(|(known, _)| *known == year);
        found.map(|(_, kroner)| *kroner)
    }
}

/// The fee of a patient for outpatient care.
pub static OUTPATIENT_FEE: Rate = Rate { source: &POLBET_4_HENVIST, years: &[(2026, 443)] };

/// The most that somebody pays who does not come to an outpatient appointment.
pub static NO_SHOW_FEE: Rate = Rate { source: &POLBET_7, years: &[(2026, 1_993)] };

/// The same in mental health care and in substance care.
pub static NO_SHOW_FEE_MENTAL_HEALTH: Rate = Rate { source: &POLBET_7, years: &[(2026, 443)] };

/// What a patient pays for each journey.
pub static TRAVEL_SHARE: Rate = Rate { source: &PASREISE_24, years: &[(2026, 171)] };

/// What a patient pays for each journey to a place outside the own region, chosen freely.
pub static TRAVEL_SHARE_BY_CHOICE: Rate = Rate { source: &PASREISE_24, years: &[(2026, 400)] };

/// What is given for meals on a long journey.
pub static TRAVEL_MEALS: Rate = Rate { source: &PASREISE_24, years: &[(2026, 284)] };

/// What is given for a night away.
pub static TRAVEL_NIGHT: Rate = Rate { source: &PASREISE_24, years: &[(2026, 734)] };

/// Every rate.
pub static RATES: &[&Rate] = &[
    &OUTPATIENT_FEE,
    &NO_SHOW_FEE,
    &NO_SHOW_FEE_MENTAL_HEALTH,
    &TRAVEL_SHARE,
    &TRAVEL_SHARE_BY_CHOICE,
    &TRAVEL_MEALS,
    &TRAVEL_NIGHT,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_known_for_its_years_only() {
        assert_eq!(OUTPATIENT_FEE.in_year(2026), Some(443));
        assert_eq!(NO_SHOW_FEE.in_year(2026), Some(1_993));
        for rate in RATES {
            assert!(rate.in_year(2026).is_some(), "{rate:?}");
            assert_eq!((rate.in_year(2025), rate.in_year(2027)), (None, None), "{rate:?}");
        }
    }

    #[test]
    fn years_are_in_order() {
        assert!(RATES.iter().all(|rate| rate.years.is_sorted_by(|one, other| one.0 < other.0)));
    }
}
