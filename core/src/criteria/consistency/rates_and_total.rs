//! Whether the price of a day, a week or a meeting fits the price of the whole.
//!
//! Always for a person to look at. Only prices of the same kind, for the same people and the same year are held against each
//! other, and only sums that are said exactly. A whole that costs less than its parts is a discount; one that costs more
//! does not fit, unless more is included, or words say more. A week has seven days.

use crate::assess::{Evidence, Place, field};
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::statements::{Compared, Verdict, doubt, exact, exactly, items, own, stated, word, words};
use crate::criterion::Rule::All;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Target, Theme};
use crate::fact::FactId;
use crate::facts;
use crate::model::people::Phase;
use crate::order::sort_by;
use crate::shape::Node;
use crate::sources::practice::{FORDE, KID_AFJORD};

const READS: Reads = Reads::Facts(&[
    facts::COST_FEES,
    facts::COST_INCLUDED,
    facts::COST_TEXT,
    facts::RUNS_COST_FEES,
    facts::RUNS_COST_INCLUDED,
    facts::RUNS_COST_TEXT,
    facts::RUNS_DATES,
    facts::RUNS_SESSIONS_DATE,
    facts::RUNS_STANDING,
    facts::SCHEDULE_DAYS,
    facts::SCHEDULE_SESSIONS,
    facts::SCHEDULE_WEEKS,
]);

/// One price, and what it is a price of.
struct Price {
    place: Place,
    sum: u32,
    per: &'static str,
    of: (Option<&'static str>, Option<&'static str>, Vec<&'static str>, Option<u32>),
}

fn compare(evidence: &mut Evidence<'_, '_>) -> Vec<Compared> {
    let includes_more = |fact: FactId| !own(evidence, fact).is_empty();
    let tells = [facts::COST_INCLUDED, facts::COST_TEXT, facts::RUNS_COST_INCLUDED, facts::RUNS_COST_TEXT];
    if tells.into_iter().any(includes_more) {
        return Vec::new();
    }
    let mut compared = Vec::new();
    for list in own(evidence, facts::COST_FEES).into_iter().chain(own(evidence, facts::RUNS_COST_FEES)) {
        let prices: Vec<Price> = items(&list).into_iter().filter_map(price).collect();
        for whole in &prices {
            let others = prices.iter().filter(|other| other.of == whole.of);
            compared.extend(others.filter_map(|other| differ(evidence, other, whole)));
        }
    }
    compared
}

fn price((place, fee): (Place, &dyn Node)) -> Option<Price> {
    // What is said of it in words can be what makes it another price.
    if field(fee, "text").is_some() {
        return None;
    }
    let sum = field(fee, "amount").and_then(exact).filter(|sum| *sum > 0)?;
    let mut paid_by = field(fee, "paidBy").map(words).unwrap_or_default();
    sort_by(&mut paid_by, Ord::cmp);
    let named = |name| field(fee, name).and_then(word);
    let of = (named("kind"), named("countsFor"), paid_by, field(fee, "year").and_then(exact));
    Some(Price { place: Place { part: Some("amount"), ..place }, sum, per: named("per")?, of })
}

/// A whole that costs more than its parts, or no more than one of them.
fn differ(evidence: &Evidence<'_, '_>, one: &Price, whole: &Price) -> Option<Compared> {
    let (count_at, count) = match (one.per, whole.per) {
        ("day", "week") => (None, 7),
        ("day", "offer") => exactly(evidence, facts::SCHEDULE_DAYS).map(|(place, days)| (Some(place), days))?,
        ("week", "offer") => exactly(evidence, facts::SCHEDULE_WEEKS).map(|(place, weeks)| (Some(place), weeks))?,
        ("meeting", "offer") => exactly(evidence, facts::SCHEDULE_SESSIONS).map(|(place, all)| (Some(place), all))?,
        _ => return None,
    };
    let too_dear = whole.sum > one.sum.saturating_mul(count);
    let too_cheap = count > 1 && whole.sum < one.sum;
    let places = [one.place.clone(), whole.place.clone()].into_iter().chain(count_at).collect();
    (too_dear || too_cheap).then_some((Verdict::Doubt, places))
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "rates-and-total",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Consistency,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, stated!(compare, READS)]),
    bases: &[Basis::recommendation(&FORDE).inferred(), Basis::recommendation(&KID_AFJORD).inferred()],
    check: Check::review_when(doubt!(compare, READS)),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
