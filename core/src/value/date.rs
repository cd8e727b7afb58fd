//! Dates and times as people publish them: often without a year.

use super::text::text_value;

/// Splits off a number of exactly `width` digits within `range`.
fn number(text: &str, width: usize, range: core::ops::RangeInclusive<u32>) -> Option<(u32, &str)> {
    let (digits, rest) = text.split_at_checked(width)?;
    let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    let value = digits.parse().ok().filter(|value| all_digits && range.contains(value))?;
    Some((value, rest))
}

/// Days in a month; a month without a year may be a leap year's.
fn days_in(year: Option<u32>, month: u32) -> u32 {
    let leap =
        year.is_none_or(|year| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The parts of a date, from the largest down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Parts {
    year: Option<u32>,
    month: Option<u32>,
    day: Option<u32>,
}

fn parts(text: &str) -> Option<Parts> {
    let (year, rest) = match text.strip_prefix("--") {
        Some(rest) => (None, rest),
        None => match number(text, 4, 0..=9999)? {
            (year, "") => {
                return Some(Parts { year: Some(year), month: None, day: None });
            }
            (year, rest) => (Some(year), rest.strip_prefix('-')?),
        },
    };
    let (month, rest) = number(rest, 2, 1..=12)?;
    if rest.is_empty() {
        return Some(Parts { year, month: Some(month), day: None });
    }
    let (day, rest) = number(rest.strip_prefix('-')?, 2, 1..=days_in(year, month))?;
    rest.is_empty().then_some(Parts { year, month: Some(month), day: Some(day) })
}

text_value!(
    /// A calendar date, ISO 8601: `2026-11-21`. Later dates compare as greater.
    Date, expects Date,
    schema { "format": "date", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" },
    |text| parts(text).filter(|parts| parts.year.is_some() && parts.day.is_some()).map(|_| text.into())
);

text_value!(
    /// A date as pages give it: `2026-11-21`, `2026-11`, `2026`, or without a year `--11-21`, `--11`.
    PartialDate, expects PartialDate,
    schema { "pattern": "^([0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?|--(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)$" },
    |text| parts(text).map(|_| text.into())
);

impl PartialDate {
    /// The year, if said.
    pub fn year(&self) -> Option<u32> {
        parts(self.as_str())?.year
    }

    /// The month (1–12), if said.
    pub fn month(&self) -> Option<u32> {
        parts(self.as_str())?.month
    }

    /// The day of the month, if said.
    pub fn day(&self) -> Option<u32> {
        parts(self.as_str())?.day
    }

    /// The date, when year, month and day are said.
    pub fn date(&self) -> Option<Date> {
        Date::try_new(self.as_str()).ok()
    }
}

text_value!(
    /// A time of day in Norway, 24 hours: `09:30`.
    TimeOfDay, expects TimeOfDay,
    schema { "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$" },
    |text| {
        let (_, rest) = number(text, 2, 0..=23)?;
        let (_, rest) = number(rest.strip_prefix(':')?, 2, 0..=59)?;
        rest.is_empty().then(|| text.into())
    }
);

impl TimeOfDay {
    /// Minutes since midnight.
    pub fn minutes(&self) -> u32 {
        let part = |at: usize| self.as_str().split(':').nth(at).and_then(|part| part.parse::<u32>().ok()).unwrap_or(0);
        part(0) * 60 + part(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist() {
        for valid in ["2026-11-21", "2024-02-29", "2000-02-29"] {
            assert!(Date::try_new(valid).is_ok(), "{valid}");
        }
        for invalid in [
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-04-31",
            "2026-4-3",
            "21.11.2026",
            "2026-11",
            "--11-21",
            "",
            "2026-11-2１",
        ] {
            assert!(Date::try_new(invalid).is_err(), "{invalid}");
        }
    }

    #[test]
    fn dates_may_lack_a_year_or_a_day() {
        let date = PartialDate::try_new("--06-12").unwrap();
        assert_eq!((date.year(), date.month(), date.day(), date.date()), (None, Some(6), Some(12), None));
        let date = PartialDate::try_new("2026-11-21").unwrap();
        assert_eq!(date.date(), Date::try_new("2026-11-21").ok());
        for valid in ["2026", "2026-09", "--09", "--02-29"] {
            assert!(PartialDate::try_new(valid).is_ok(), "{valid}");
        }
        for invalid in ["--", "-09", "--13", "2026-", "2026-09-", "--02-30", "høst 2026"] {
            assert!(PartialDate::try_new(invalid).is_err(), "{invalid}");
        }
    }

    #[test]
    fn times_are_of_one_day() {
        assert_eq!(TimeOfDay::try_new("18:30").unwrap().minutes(), 1110);
        for invalid in ["24:00", "9:00", "09.00", "09:60", "0900"] {
            assert!(TimeOfDay::try_new(invalid).is_err(), "{invalid}");
        }
    }
}
