//! Whether an offer that is said to be free also states a price for taking part.
//!
//! Always for a person to look at. Food, materials, lodging and the like are other things than taking part; a price that is
//! for some people only, or for one thing while another is free, contradicts nothing, and words about the cost can tell it. What a run costs replaces what the offer
//! costs, so the two are not held against each other. That a payment counts toward the exemption card does not go with no
//! payment at all.

use crate::assess::{Evidence, Place, bounds, field};
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::code::says;
use crate::criteria::shared::fees::OTHER_PAYMENTS;
use crate::criteria::shared::statements::{Compared, Verdict, doubt, exact, first, items, own, part, stated, word};
use crate::criterion::Rule::All;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::shape::{Node, View};
use crate::sources::practice::{FORDE, KID_AFJORD};

const READS: Reads = Reads::Facts(&[
    facts::COST_COUNTS_TOWARD_EXEMPTION_CARD,
    facts::COST_FEES,
    facts::COST_SAME_FOR_DIGITAL,
    facts::COST_TEXT,
    facts::RUNS_COST_FEES,
    facts::RUNS_COST_TEXT,
    facts::RUNS_DATES,
    facts::RUNS_SESSIONS_DATE,
    facts::RUNS_STANDING,
]);

fn compare(evidence: &mut Evidence<'_, '_>) -> Vec<Compared> {
    let mut compared = Vec::new();
    // Words can tell for whom it is free.
    let words = [facts::COST_TEXT, facts::RUNS_COST_TEXT].into_iter().any(|fact| first(evidence, fact).is_some());
    if words || says(evidence, facts::COST_SAME_FOR_DIGITAL, &["false"]) {
        return compared;
    }
    for list in own(evidence, facts::COST_FEES).into_iter().chain(own(evidence, facts::RUNS_COST_FEES)) {
        let fees = items(&list);
        let free = fees.iter().find(|(_, fee)| is_free(*fee));
        let paid = fees.iter().filter(|(_, fee)| is_paid_for_taking_part(*fee));
        if let Some((free, free_at)) = free.and_then(|fee| Some((fee.1, amount(fee)?))) {
            let same = paid.filter(|(_, fee)| is_for_the_same(free, *fee));
            compared.extend(same.filter_map(amount).map(|at| (Verdict::Doubt, vec![free_at.clone(), at])));
        }
    }
    compared.extend(counts_toward_the_card(evidence));
    compared
}

fn amount(fee: &(Place, &dyn Node)) -> Option<Place> {
    part(fee, "amount").map(|(place, _)| place)
}

/// Not the one for the course and the other for something else, nor of two years.
fn is_for_the_same(free: &dyn Node, paid: &dyn Node) -> bool {
    let year = |fee| field(fee, "year").and_then(exact);
    let kinds = (kind(free), kind(paid));
    let other =
        kinds.0 == Some("course-fee") && kinds.1.is_some_and(|kind| !matches!(kind, "course-fee" | "unspecified"));
    !other && (year(free) == year(paid) || year(free).is_none() || year(paid).is_none())
}

/// Nothing is paid, and nothing says for what or for whom, but that it is for taking part.
fn is_free(fee: &dyn Node) -> bool {
    let is_all = ["paidBy", "text", "per", "countsFor"].into_iter().all(|name| field(fee, name).is_none());
    is_all && is_nothing(fee) && kind(fee).is_none_or(|kind| matches!(kind, "course-fee" | "unspecified"))
}

fn is_nothing(fee: &dyn Node) -> bool {
    field(fee, "amount").is_some_and(|amount| bounds(amount) == (Some(0), Some(0)))
}

fn kind(fee: &dyn Node) -> Option<&'static str> {
    field(fee, "kind").and_then(word)
}

/// A sum for taking part, which nothing says is for some only.
fn is_paid_for_taking_part(fee: &dyn Node) -> bool {
    let for_all = ["paidBy", "text", "refunded"].into_iter().all(|name| field(fee, name).is_none());
    let amount = field(fee, "amount");
    let is_sum = amount.is_some_and(|amount| {
        matches!(amount.view(), View::Choice("public-rate", _) | View::Word("public-rate"))
            || bounds(amount).0.is_some_and(|least| least > 0)
    });
    for_all && is_sum && kind(fee).is_none_or(|kind| !OTHER_PAYMENTS.contains(&kind))
}

/// All is free, and what is paid counts toward the exemption card.
fn counts_toward_the_card(evidence: &Evidence<'_, '_>) -> Option<Compared> {
    let (card_at, card) = first(evidence, facts::COST_COUNTS_TOWARD_EXEMPTION_CARD)?;
    let list = first(evidence, facts::COST_FEES)?;
    let fees = items(&list);
    let counts = matches!(card.view(), View::Flag(true));
    let all_free = !fees.is_empty() && fees.iter().all(|(_, fee)| is_nothing(*fee) && is_free(*fee));
    let free_at = fees.iter().find_map(amount)?;
    (counts && all_free).then(|| (Verdict::Doubt, vec![free_at, card_at]))
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "free-and-fees",
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
