//! The clock: the only place in the product that looks at it.

use mestring::value::{Date, InvalidValue};
use std::time::{SystemTime, UNIX_EPOCH};

/// Today, in coordinated universal time.
///
/// # Errors
/// When the clock is set to a day that has no date with four digits for its year.
pub(crate) fn today() -> Result<Date, InvalidValue> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    date(seconds / 86_400)
}

/// The date of a day, counted from 1 January 1970. Years begin with March here, so that the day of a leap year comes last.
fn date(days: u64) -> Result<Date, InvalidValue> {
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (month, later) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    Date::try_new(&format!("{:04}-{month:02}-{day:02}", era * 400 + year + later))
}

#[cfg(test)]
mod tests {
    use super::{Date, date};

    #[test]
    fn days_have_their_dates() {
        let table = [
            (0, "1970-01-01"),
            (11_016, "2000-02-29"),
            (20_778, "2026-11-21"),
            (20_818, "2026-12-31"),
            (20_819, "2027-01-01"),
        ];
        for (days, expected) in table {
            assert_eq!(date(days).ok().as_ref().map(Date::as_str), Some(expected), "{days}");
        }
    }
}
