//! Days and years of offers and of their pages.

use crate::assess::{Evidence, Place, field};
use crate::fact::FactId;
use crate::facts;
use crate::shape::{Node, View};
use crate::source::Day;
use crate::value::PartialDate;

/// Calls `found` with every date of the runs that have not ended. Code that asks this reads `runs.dates`,
/// `runs.sessions.date` and `runs.standing`.
pub(in crate::criteria) fn run_dates(evidence: &Evidence<'_, '_>, found: &mut dyn FnMut(&Place, PartialDate)) {
    evidence.values(facts::RUNS_DATES, &mut |place, dates| {
        let days = ["start", "end", "days"].into_iter().filter_map(|part| field(dates, part));
        days.for_each(|node| each_date(node, &mut |date| found(&place, date)));
    });
    evidence.values(facts::RUNS_SESSIONS_DATE, &mut |place, node| each_date(node, &mut |date| found(&place, date)));
}

/// Calls `found` with a date, or with each of a list.
pub(in crate::criteria) fn each_date(node: &dyn Node, found: &mut dyn FnMut(PartialDate)) {
    match node.view() {
        View::Text(text) => PartialDate::try_new(text).into_iter().for_each(found),
        View::List(list) => (0..).map_while(|index| list.item(index)).for_each(|item| each_date(item, found)),
        _ => {}
    }
}

/// The years in which it is held: those of the runs, else that of the day.
pub(in crate::criteria) fn years_held(evidence: &Evidence<'_, '_>, of_run: &dyn Fn(&Place) -> bool) -> Vec<u32> {
    let day = evidence.day();
    let mut years = Vec::new();
    run_dates(evidence, &mut |place, date| {
        if of_run(place) {
            years.extend(years_of(&date, day));
        }
    });
    if years.is_empty() {
        years.push(day.year());
    }
    years
}

/// The years that a date can be of. One without a year is the next such day; when it has just been, it can also be that
/// the run is under way.
pub(in crate::criteria) fn years_of(date: &PartialDate, day: Day) -> Vec<u32> {
    let last = Day(day.year() * 10_000 + date.month().unwrap_or(12) * 100 + date.day().unwrap_or(31));
    match date.year() {
        Some(year) => vec![year],
        None if last >= day => vec![day.year()],
        None => vec![day.year(), day.year() + 1],
    }
}

/// The text is from this day or later: by the dates of its page, else since it is read today.
pub(in crate::criteria) fn page_is_since(evidence: &Evidence<'_, '_>, day: Day) -> bool {
    page_day(evidence).map_or_else(|| evidence.day(), |(day, _)| day) >= day
}

/// The offer is from this day or later: by its runs, else by the dates of its page, else since it is read today.
pub(in crate::criteria) fn offer_is_since(evidence: &Evidence<'_, '_>, day: Day) -> bool {
    offer_day(evidence).map_or_else(|| evidence.day(), |(day, _)| day) >= day
}

/// The facts that tell how old an offer is.
pub(in crate::criteria) const AGE_OF_OFFER: &[FactId] =
    &[facts::PAGE_PUBLISHED, facts::PAGE_UPDATED, facts::RUNS_DATES, facts::RUNS_SESSIONS_DATE, facts::RUNS_STANDING];

/// The newest day of an offer, and where it stands: of its runs, else of its page.
pub(in crate::criteria) fn offer_day(evidence: &Evidence<'_, '_>) -> Option<(Day, Place)> {
    let mut days = Vec::new();
    run_dates(evidence, &mut |place, date| days.extend(first_day(&date).map(|day| (day, place.clone()))));
    days.into_iter().max_by_key(|(day, _)| *day).or_else(|| page_day(evidence))
}

fn page_day(evidence: &Evidence<'_, '_>) -> Option<(Day, Place)> {
    let mut days = Vec::new();
    for fact in [facts::PAGE_UPDATED, facts::PAGE_PUBLISHED] {
        evidence.values(fact, &mut |place, node| {
            each_date(node, &mut |date| days.extend(first_day(&date).map(|day| (day, place.clone()))));
        });
    }
    days.into_iter().max_by_key(|(day, _)| *day)
}

/// The first day that a date can mean; `None` when it has no year.
pub(in crate::criteria) fn first_day(date: &PartialDate) -> Option<Day> {
    Some(Day::on(date.year()?, date.month().unwrap_or(1), date.day().unwrap_or(1)))
}
