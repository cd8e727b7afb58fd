//! The register: which set of sources and criteria an assessment was made with.

use crate::macros::vocabulary;
use crate::source::{Day, Validity};

/// Version of the register.
pub const VERSION: &str = "2026.11";

/// The day its sources were last gone through. A change made after it is not known here.
pub const DATE: Day = Day::on(2026, 11, 22);

/// SHA-256 of its content: every source and every criterion with its rules. The same version with another content is
/// another register.
pub const HASH: &str = crate::criteria::HASH;

/// The days whose rules were gone through. What was decided after [`DATE`] for days to come is not in it.
pub const COVERED: Validity = Validity::between(Day::on(2024, 1, 1), Day::on(2027, 12, 31));

vocabulary! {
    /// What the register knows of a day.
    RegisterCoverage {
        /// The rules that held that day.
        Known = "known",
        /// What was decided for it when the register was last gone through; more can have been decided since.
        Ahead = "ahead",
        /// Nothing certain: rules can have been others than those told here.
        NotCovered = "not-covered",
    }
}

/// What the register knows of a day.
pub fn coverage(day: Day) -> RegisterCoverage {
    match COVERED.holds_on(day) {
        false => RegisterCoverage::NotCovered,
        true if day > DATE => RegisterCoverage::Ahead,
        true => RegisterCoverage::Known,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_covered_from_2024_to_2027() {
        let at = |year, month, day| coverage(Day::on(year, month, day));
        assert_eq!((at(2023, 12, 31), at(2024, 1, 1)), (RegisterCoverage::NotCovered, RegisterCoverage::Known));
        assert_eq!((coverage(DATE), coverage(Day(DATE.0 + 1))), (RegisterCoverage::Known, RegisterCoverage::Ahead));
        assert_eq!((at(2027, 12, 31), at(2028, 1, 1)), (RegisterCoverage::Ahead, RegisterCoverage::NotCovered));
    }
}
