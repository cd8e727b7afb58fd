//! Days.

use crate::give::Give;

/// A day, as `2026-11-21`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Day(pub String);

uniffi::custom_type!(
    /// A day, as `2026-11-21`.
    Day, String, { try_lift: |day| Ok(Day(day)), lower: |day| day.0 }
);

impl Give<Day> for String {
    fn give(self) -> Day {
        Day(self)
    }
}
