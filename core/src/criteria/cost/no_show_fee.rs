//! Whether the fee for not showing up is no higher than the rate of the year.
//!
//! Mental health care and substance care have a lower rate, so what lies between the two rates is not known until the field
//! of care is said. A person looks at a sum with something in words beside it, which can be food or a hotel, and at a sum of
//! a year whose rate is not known. So too where the offer has other payments that it can be for, or where some come for
//! their work. What others than patients pay is not asked about.

use crate::assess::{Arg, Evidence, Place, Statement, Truth, bounds, field};
use crate::criteria::shared::code::is_among;
use crate::criteria::shared::dates::years_held;
use crate::criteria::shared::fees::{NO_SHOW_COSTS, NO_SHOW_OF_PATIENTS, NOT_A_STAY};
use crate::criteria::shared::people::MAY_BE_FOR_PATIENTS;
use crate::criterion::Rule::{self, All, Any, Fact, Known, Not};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Code, Criterion, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::rates::{NO_SHOW_FEE, NO_SHOW_FEE_MENTAL_HEALTH, Rate};
use crate::shape::{Node, View};
use crate::sources::polbet::POLBET_7;

const READS: Reads = Reads::Facts(&[
    facts::COST_NO_SHOW,
    facts::NATURE_FIELD,
    facts::RUNS_COST_NO_SHOW,
    facts::RUNS_DATES,
    facts::RUNS_SESSIONS_DATE,
    facts::RUNS_STANDING,
]);

const ABOVE_THE_RATE: Rule = Rule::Code(Code { run: above_the_rate, reads: READS, can_be_unknown: true });
const PERHAPS_ABOVE: Rule = Rule::Code(Code { run: perhaps_above, reads: READS, can_be_unknown: false });

/// What is to be said of one fee.
enum Verdict {
    /// It is no higher than the rate.
    Within,
    /// It is higher than the rate.
    Above { amount: u32, limit: u32 },
    /// A person has to look at the sum.
    Unclear { amount: u32 },
    /// It depends on the field of care, which is not stated.
    ByField,
    /// The sum is not stated.
    Unsaid,
}

fn above_the_rate(evidence: &mut Evidence<'_, '_>) -> Truth {
    let mut answer = Truth::False;
    for (place, verdict) in verdicts(evidence) {
        let (truth, place) = match verdict {
            Verdict::Above { amount, limit } => {
                let args = vec![("amount", Arg::Number(amount)), ("limit", Arg::Number(limit))];
                (Truth::True, Place { args, ..place })
            }
            Verdict::ByField => {
                // Notes where the field should have been stated.
                evidence.ask(&Fact(facts::NATURE_FIELD, Stated));
                answer = answer.max(Truth::Unknown);
                continue;
            }
            Verdict::Unsaid => (Truth::Unknown, Place { statement: Statement::Nothing, ..place }),
            Verdict::Within | Verdict::Unclear { .. } => (Truth::False, place),
        };
        answer = answer.max(truth);
        evidence.note(truth, place);
    }
    answer
}

fn perhaps_above(evidence: &mut Evidence<'_, '_>) -> Truth {
    let mut answer = Truth::False;
    for (place, verdict) in verdicts(evidence) {
        if let Verdict::Unclear { amount } = verdict {
            answer = Truth::True;
            evidence.note_at(answer, place, vec![("amount", Arg::Number(amount))]);
        }
    }
    answer
}

/// What is to be said of each fee, and where its sum stands.
fn verdicts(evidence: &Evidence<'_, '_>) -> Vec<(Place, Verdict)> {
    let mut fees: Vec<(Place, &dyn Node)> = Vec::new();
    for fact in [facts::COST_NO_SHOW, facts::RUNS_COST_NO_SHOW] {
        evidence.values(fact, &mut |place, fee| fees.push((Place { part: Some("amount"), ..place }, fee)));
    }
    let judge = |(place, fee): (Place, &dyn Node)| {
        let verdict = verdict(evidence, &place, fee);
        (place, verdict)
    };
    fees.into_iter().map(judge).collect()
}

fn verdict(evidence: &Evidence<'_, '_>, place: &Place, fee: &dyn Node) -> Verdict {
    let Some(amount) = field(fee, "amount") else { return Verdict::Unsaid };
    let (Some(least), Some(most)) = bounds(amount) else {
        // The public rate, without a sum.
        return Verdict::Within;
    };
    if most == 0 {
        return Verdict::Within;
    }
    let run = if place.fact == facts::RUNS_COST_NO_SHOW { place.indices.first() } else { None };
    let years = match field(fee, "year").map(Node::view) {
        Some(View::Whole(year)) => vec![year],
        _ => years_held(evidence, &|place| run.is_none() || place.indices.first() == run),
    };
    let limit = |rate: &Rate| limits(rate, &years);
    let (Some(lower), Some(ordinary)) = (limit(&NO_SHOW_FEE_MENTAL_HEALTH), limit(&NO_SHOW_FEE)) else {
        return Verdict::Unclear { amount: most };
    };
    let ((lowest, highest), known) = match field_of_care(evidence) {
        Some(true) => (lower, true),
        Some(false) => (ordinary, true),
        None => ((lower.0.min(ordinary.0), lower.1.max(ordinary.1)), false),
    };
    if most <= lowest {
        Verdict::Within
    } else if least > highest {
        if field(fee, "text").is_some() {
            Verdict::Unclear { amount: most }
        } else {
            Verdict::Above { amount: most, limit: highest }
        }
    } else if known {
        Verdict::Unclear { amount: most }
    } else {
        Verdict::ByField
    }
}

/// The lowest and the highest rate of these years; `None` when one is not known.
fn limits(rate: &Rate, years: &[u32]) -> Option<(u32, u32)> {
    let limits = years.iter().map(|year| rate.in_year(*year)).collect::<Option<Vec<_>>>()?;
    Some((limits.iter().min().copied()?, limits.iter().max().copied()?))
}

/// Whether it is mental health care or substance care; `None` when the field is not stated.
fn field_of_care(evidence: &Evidence<'_, '_>) -> Option<bool> {
    let mut found = None;
    evidence.values(facts::NATURE_FIELD, &mut |_, field| {
        found = Some(is_among(field, &["mental-health-care", "substance-care"]));
    });
    found
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "no-show-fee",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[NOT_A_STAY, MAY_BE_FOR_PATIENTS, NO_SHOW_COSTS]),
    bases: &[Basis::duty(&POLBET_7)],
    check: Check::conflict_when(All(&[ABOVE_THE_RATE, Any(&[Not(&Known(&ABOVE_THE_RATE)), NO_SHOW_OF_PATIENTS])]))
        .or_review_when(Any(&[PERHAPS_ABOVE, Known(&ABOVE_THE_RATE)])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
