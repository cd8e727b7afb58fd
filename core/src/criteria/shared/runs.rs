//! Dates of runs, as the criteria about consistency hold them against other statements and against the day.

use super::code::{is_stated, says};
use super::dates::{each_date, first_day};
use super::statements::{own, part, word, words};
use crate::assess::{Evidence, Place};
use crate::facts;
use crate::order::entry;
use crate::shape::{Node, View};
use crate::source::Day;
use crate::value::{PartialDate, TimeOfDay};
use std::rc::Rc;

/// The last day that a date can mean; `None` when it has no year.
pub(in crate::criteria) fn last_day(date: &PartialDate) -> Option<Day> {
    Some(Day::on(date.year()?, date.month().unwrap_or(12), date.day().unwrap_or(31)))
}

/// The day, when year, month and day are said.
pub(in crate::criteria) fn full_day(date: &PartialDate) -> Option<Day> {
    date.date().map(|date| Day::of(&date))
}

/// The number of a day, counted from one to the next.
pub(in crate::criteria) const fn number_of(day: Day) -> u32 {
    let (year, month, day) = (day.0 / 10_000, day.0 / 100 % 100, day.0 % 100);
    // Years begin in March, so that the leap day is their last.
    let (year, month) = if month <= 2 { (year.saturating_sub(1), month + 9) } else { (year, month - 3) };
    year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day
}

/// The day of the week, by the word for it in the model.
pub(in crate::criteria) const fn weekday_of(day: Day) -> &'static str {
    match number_of(day) % 7 {
        0 => "tuesday",
        1 => "wednesday",
        2 => "thursday",
        3 => "friday",
        4 => "saturday",
        5 => "sunday",
        _ => "monday",
    }
}

/// A date, and where it stands.
#[derive(Clone, Debug)]
pub(in crate::criteria) struct Dated {
    pub(in crate::criteria) place: Place,
    pub(in crate::criteria) date: PartialDate,
}

impl Dated {
    fn read(place: Place, node: &dyn Node) -> Option<Self> {
        let View::Text(text) = node.view() else { return None };
        Some(Self { place, date: PartialDate::try_new(text).ok()? })
    }

    /// The first day it can mean.
    pub(in crate::criteria) fn first(&self) -> Option<Day> {
        first_day(&self.date)
    }

    /// The last day it can mean.
    pub(in crate::criteria) fn last(&self) -> Option<Day> {
        last_day(&self.date)
    }

    /// The day, when all of it is said.
    pub(in crate::criteria) fn full(&self) -> Option<Day> {
        full_day(&self.date)
    }

    /// The last day it can mean, when it is the next such date from a day on.
    fn last_from(&self, from: Day) -> Option<Day> {
        let Some(month) = self.date.month() else { return self.last() };
        let within = month * 100 + self.date.day().unwrap_or(31);
        let year = self.date.year().unwrap_or(from.year() + u32::from(within < from.0 % 10_000));
        Some(Day(year * 10_000 + within))
    }
}

/// What one run says of when it is.
#[derive(Clone, Debug, Default)]
pub(in crate::criteria) struct RunDates {
    /// Its place in the list.
    pub(in crate::criteria) run: usize,
    /// Whether it can be joined.
    pub(in crate::criteria) standing: Option<(Place, &'static str)>,
    pub(in crate::criteria) start: Option<Dated>,
    pub(in crate::criteria) end: Option<Dated>,
    /// The days that are listed.
    pub(in crate::criteria) days: Vec<Dated>,
    /// The dates of its sessions.
    pub(in crate::criteria) sessions: Vec<Dated>,
    /// Last day to sign up.
    pub(in crate::criteria) deadline: Option<Dated>,
    /// From when to when each meeting lasts.
    pub(in crate::criteria) times: Option<[(Place, u32); 2]>,
    /// Days of the week.
    pub(in crate::criteria) weekdays: Option<(Place, Vec<&'static str>)>,
    /// The dates may change, or something is said of them in words.
    pub(in crate::criteria) loose: bool,
}

impl RunDates {
    /// The dates that tell how long it lasts.
    fn listed(&self) -> impl Iterator<Item = &Dated> {
        self.sessions.iter().chain(&self.days).chain(&self.end)
    }

    /// All dates of it.
    pub(in crate::criteria) fn dates(&self) -> impl Iterator<Item = &Dated> {
        self.start.iter().chain(self.listed())
    }

    /// It is said that it was held, or will not be.
    pub(in crate::criteria) fn is_off(&self) -> bool {
        matches!(self.standing, Some((_, "ended" | "cancelled")))
    }

    /// Its last day is known, and has been.
    pub(in crate::criteria) fn is_over(&self, day: Day) -> bool {
        self.listed().next().is_some() && self.listed().all(|dated| dated.last().is_some_and(|last| last < day))
    }

    /// It began more than a year ago, and nothing says how long it lasts.
    pub(in crate::criteria) fn began_long_ago(&self, day: Day) -> bool {
        let start = self.start.as_ref().and_then(Dated::last);
        self.listed().next().is_none() && start.is_some_and(|start| Day(start.0 + 10_000) < day)
    }

    /// Its dates have no year, and are over when they are the next such dates from a day on.
    pub(in crate::criteria) fn is_over_from(&self, from: Day, day: Day) -> bool {
        let has_no_year = self.dates().any(|dated| dated.date.year().is_none());
        let over = |dated: &Dated, longer| dated.last_from(from).is_some_and(|last| Day(last.0 + longer) < day);
        match self.listed().next() {
            Some(_) => has_no_year && self.listed().all(|dated| over(dated, 0)),
            None => has_no_year && self.start.as_ref().is_some_and(|start| over(start, 10_000)),
        }
    }

    /// All of its dates are known, and to come.
    pub(in crate::criteria) fn is_to_come(&self, day: Day) -> bool {
        self.dates().next().is_some() && self.dates().all(|dated| dated.first().is_some_and(|first| first > day))
    }

    /// One of its dates is known, and today or to come.
    pub(in crate::criteria) fn goes_on(&self, day: Day) -> bool {
        self.dates().any(|dated| dated.last().is_some_and(|last| last >= day))
    }

    /// Where its last date stands.
    pub(in crate::criteria) fn last_place(&self) -> Option<Place> {
        let last = self.listed().max_by_key(|dated| dated.last()).or(self.start.as_ref());
        last.map(|dated| dated.place.clone())
    }

    /// Where its first date stands, and the first day it can be.
    pub(in crate::criteria) fn begins(&self) -> Option<(Place, Day, Day)> {
        let begins = |dated: &Dated| Some((dated.place.clone(), dated.first()?, dated.last()?));
        self.dates().filter_map(begins).min_by_key(|(_, first, _)| *first)
    }

    /// Where its last date stands, and the last day it can be; only when it is known how long it lasts.
    pub(in crate::criteria) fn ends(&self) -> Option<(Place, Day)> {
        let all_known = self.listed().all(|dated| dated.last().is_some());
        let ends = |dated: &Dated| Some((dated.place.clone(), dated.last()?));
        self.listed().filter_map(ends).max_by_key(|(_, last)| *last).filter(|_| all_known)
    }
}

/// The runs that say something of when they are, also those that have ended. Code that asks this reads `runs.dates`,
/// `runs.sessions.date`, `runs.standing` and `runs.deadline`.
pub(in crate::criteria) fn all_runs(evidence: &mut Evidence<'_, '_>) -> Rc<Vec<RunDates>> {
    evidence.once(read_runs)
}

fn read_runs(evidence: &mut Evidence<'_, '_>) -> Vec<RunDates> {
    evidence.see_ended(true);
    let mut runs = Vec::new();
    for (place, node) in own(evidence, facts::RUNS_STANDING) {
        if let (Some(run), Some(standing)) = (of(&mut runs, &place), word(node)) {
            run.standing = Some((place, standing));
        }
    }
    for record in own(evidence, facts::RUNS_DATES) {
        let Some(run) = of(&mut runs, &record.0) else { continue };
        let date = |name| part(&record, name).and_then(|(place, node)| Dated::read(place, node));
        (run.start, run.end) = (date("start"), date("end"));
        if let Some((place, days)) = part(&record, "days") {
            each_date(days, &mut |date| run.days.push(Dated { place: place.clone(), date }));
        }
        let time = |name| part(&record, name).and_then(|(place, node)| Some((place, minutes(node)?)));
        run.times = time("fromTime").zip(time("toTime")).map(|(from, to)| [from, to]);
        run.weekdays = part(&record, "weekdays").map(|(place, node)| (place, words(node)));
        let may_change = part(&record, "approximate").is_some_and(|(_, node)| matches!(node.view(), View::Flag(true)));
        run.loose = may_change || part(&record, "text").is_some();
    }
    for (place, node) in own(evidence, facts::RUNS_SESSIONS_DATE) {
        if let Some(run) = of(&mut runs, &place) {
            run.sessions.extend(Dated::read(place, node));
        }
    }
    for (place, node) in own(evidence, facts::RUNS_DEADLINE) {
        if let Some(run) = of(&mut runs, &place) {
            run.deadline = Dated::read(place, node);
        }
    }
    evidence.see_ended(false);
    runs.into_iter().map(|(_, run)| run).collect()
}

fn of<'r>(runs: &'r mut Vec<(usize, RunDates)>, place: &Place) -> Option<&'r mut RunDates> {
    let run = place.indices.first()?;
    entry(runs, run, || RunDates { run, ..RunDates::default() })
}

/// Minutes since midnight.
pub(in crate::criteria) fn minutes(node: &dyn Node) -> Option<u32> {
    let View::Text(text) = node.view() else { return None };
    TimeOfDay::try_new(text).ok().map(|time| time.minutes())
}

/// How many runs the offer lists, whatever they say. Code that asks this reads `runs`.
pub(in crate::criteria) fn count_of_runs(evidence: &Evidence<'_, '_>) -> usize {
    own(evidence, facts::RUNS).iter().map(|list| super::statements::items(list).len()).sum()
}

/// Something says that the offer goes on, or comes back, whatever the dates of its runs. Code that asks this declares
/// [`reads_lasting`].
pub(in crate::criteria) fn is_lasting(evidence: &Evidence<'_, '_>) -> bool {
    let stated = [
        facts::SCHEDULE_SEASONS,
        facts::SCHEDULE_RUNS_PER_YEAR,
        facts::SCHEDULE_PER_MONTH,
        facts::SCHEDULE_MONTH_WEEKS,
        facts::SCHEDULE_TEXT,
    ];
    stated.into_iter().any(|fact| is_stated(evidence, fact))
        || says(evidence, facts::CONTINUITY, &["permanent", "planned-rounds", "on-demand"])
        || says(evidence, facts::SCHEDULE_INTAKE, &["continuous", "when-enough", "on-demand", "any-time", "in-summons"])
        || says(evidence, facts::DELIVERY_MODES, &["self-paced", "app"])
        || says(evidence, facts::KINDS, &["online-course", "helpline", "healthy-life-centre"])
        || says(evidence, facts::ACCESS_REGISTRATION_WAYS, &["interest-list", "called-in"])
        || says(evidence, facts::GROUP_OPEN, &["true"])
}

/// The facts that tell whether an offer goes on, and these.
macro_rules! reads_lasting {
    ($($fact:path),* $(,)?) => {
        crate::criterion::Reads::Facts(&[
            crate::facts::ACCESS_REGISTRATION_WAYS,
            crate::facts::CONTINUITY,
            crate::facts::DELIVERY_MODES,
            crate::facts::GROUP_OPEN,
            crate::facts::KINDS,
            crate::facts::SCHEDULE_INTAKE,
            crate::facts::SCHEDULE_MONTH_WEEKS,
            crate::facts::SCHEDULE_PER_MONTH,
            crate::facts::SCHEDULE_RUNS_PER_YEAR,
            crate::facts::SCHEDULE_SEASONS,
            crate::facts::SCHEDULE_TEXT,
            $($fact),*
        ])
    };
}

pub(in crate::criteria) use reads_lasting;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_the_week_are_those_of_the_calendar() {
        for (day, weekday) in [
            (Day::on(2026, 11, 22), "sunday"),
            (Day::on(2026, 11, 23), "monday"),
            (Day::on(2024, 2, 29), "thursday"),
            (Day::on(2024, 3, 1), "friday"),
            (Day::on(2000, 1, 1), "saturday"),
            (Day::on(2027, 1, 13), "wednesday"),
            (Day::on(1900, 2, 27), "tuesday"),
        ] {
            assert_eq!(weekday_of(day), weekday, "{day}");
        }
    }

    #[test]
    fn days_are_counted_over_months_and_years() {
        let between = |from, to| number_of(to) - number_of(from);
        assert_eq!(between(Day::on(2026, 12, 31), Day::on(2027, 1, 1)), 1);
        assert_eq!(between(Day::on(2026, 2, 28), Day::on(2026, 3, 1)), 1);
        assert_eq!(between(Day::on(2028, 2, 28), Day::on(2028, 3, 1)), 2);
        assert_eq!(between(Day::on(2026, 1, 1), Day::on(2027, 1, 1)), 365);
    }

    #[test]
    fn a_date_without_a_year_is_the_next_one() {
        let next = |text, from| {
            let dated = Dated {
                place: Place::stated(facts::RUNS_DATES, crate::assess::Side::Offer, crate::fact::Indices::default()),
                date: PartialDate::try_new(text).unwrap(),
            };
            dated.last_from(from)
        };
        assert_eq!(next("--10-13", Day::on(2021, 9, 17)), Some(Day::on(2021, 10, 13)));
        assert_eq!(next("--01-13", Day::on(2021, 9, 17)), Some(Day::on(2022, 1, 13)));
        assert_eq!(next("--09", Day::on(2021, 9, 17)), Some(Day::on(2021, 9, 31)));
        assert_eq!(next("2023-10", Day::on(2021, 9, 17)), Some(Day::on(2023, 10, 31)));
    }
}
