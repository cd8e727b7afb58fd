//! Rates that are set anew each year. A year that is not here is not known, and is never guessed from another.

use crate::source::Source;
use crate::sources::polbet::POLBET_4_HENVIST;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_known_for_its_years_only() {
        assert_eq!(OUTPATIENT_FEE.in_year(2026), Some(443));
        assert_eq!((OUTPATIENT_FEE.in_year(2025), OUTPATIENT_FEE.in_year(2027)), (None, None));
    }

    #[test]
    fn years_are_in_order() {
        assert!(OUTPATIENT_FEE.years.is_sorted_by(|one, other| one.0 < other.0));
    }
}
