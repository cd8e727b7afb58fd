//! Whether the outpatient fee is no higher than the rate of the year.
//!
//! A conflict needs the fee itself, for one patient, in a year whose rate is known. A person looks at a sum that is higher
//! for a reason that may be good: it includes food or materials, it counts for several, it is not said what it is for, or
//! something applies to it in words. So too where it can be the sum of several consultations. A sum of a year whose rate is not known is for a person too.

use crate::assess::{Arg, Evidence, Place, Statement, Truth, bounds, field};
use crate::criteria::shared::code::is_among;
use crate::criteria::shared::dates::years_held;
use crate::criteria::shared::fees::{MAY_TELL_OF_FEES, NO_TALKS_BESIDE, NOT_A_STAY, some_fee};
use crate::criteria::shared::people::NOT_PATIENTS;
use crate::criterion::Rule::{self, All, Any, Fact, Known, Not, Part};
use crate::criterion::Test::{Is, NotSaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Code, Criterion, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::rates::OUTPATIENT_FEE;
use crate::shape::{Node, View};
use crate::sources::polbet::POLBET_4_HENVIST;

const READS: Reads = Reads::Facts(&[
    facts::AUDIENCE_ROLES,
    facts::RUNS_AUDIENCE_ROLES,
    facts::COST_FEES,
    facts::COST_INCLUDED,
    facts::COST_TEXT,
    facts::RUNS_COST_FEES,
    facts::RUNS_COST_INCLUDED,
    facts::RUNS_COST_TEXT,
    facts::RUNS_DATES,
    facts::RUNS_SESSIONS_DATE,
    facts::RUNS_STANDING,
]);

const ABOVE_THE_RATE: Rule = Rule::Code(Code { run: above_the_rate, reads: READS, can_be_unknown: true });
const PERHAPS_ABOVE: Rule = Rule::Code(Code { run: perhaps_above, reads: READS, can_be_unknown: false });

/// The sum is not of several payments, or of something more. Talks with one person beside the group have payments of
/// their own, unless the sum is said to be for each meeting.
const ONE_PAYMENT: Rule = All(&[
    Any(&[NO_TALKS_BESIDE, Not(&Known(&FEE_FOR_ALL_OF_IT))]),
    Not(&Known(&Any(&[
        Fact(facts::COST_FEE_BASIS, Stated),
        Fact(facts::RUNS_COST_FEE_BASIS, Stated),
        Part(facts::COST_EXEMPTIONS, "text", Stated),
        Part(facts::RUNS_COST_EXEMPTIONS, "text", Stated),
        Fact(facts::BENEFITS_TEXT, Stated),
    ]))),
]);

const FEE_FOR_ALL_OF_IT: Rule = some_fee!(|FEES| All(&[
    Part(FEES, "kind", Is(&["outpatient-fee"])),
    Part(FEES, "per", NotSaidToBe(&["meeting", "day", "first-day"])),
]));

/// What is to be said of one payment.
enum Verdict {
    /// It is another payment, or no higher than the rate.
    Within,
    /// It is higher than the rate.
    Above { amount: u32, limit: u32 },
    /// A person has to look at the sum.
    Unclear { amount: u32 },
    /// The sum is not stated.
    Unsaid,
}

fn above_the_rate(evidence: &mut Evidence<'_, '_>) -> Truth {
    let verdicts = verdicts(evidence);
    if verdicts.is_empty() {
        return evidence.ask(&Fact(facts::COST_FEES, Stated));
    }
    let mut answer = Truth::False;
    for (place, verdict) in verdicts {
        let (truth, place) = match verdict {
            Verdict::Above { amount, limit } => {
                let args = vec![("amount", Arg::Number(amount)), ("limit", Arg::Number(limit))];
                (Truth::True, Place { args, ..place })
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

/// What is to be said of each payment, and where its sum stands.
fn verdicts(evidence: &Evidence<'_, '_>) -> Vec<(Place, Verdict)> {
    let mut fees: Vec<(Place, &dyn Node)> = Vec::new();
    for fact in [facts::COST_FEES, facts::RUNS_COST_FEES] {
        evidence.values(fact, &mut |place, list| {
            let View::List(list) = list.view() else { return };
            for (index, fee) in (0..).map_while(|index| list.item(index)).enumerate() {
                let indices = place.indices.and(index);
                fees.push((Place { indices, part: Some("amount"), ..place.clone() }, fee));
            }
        });
    }
    let judge = |(place, fee): (Place, &dyn Node)| {
        let verdict = verdict(evidence, &place, fee);
        // What is not the amount of the fee is told by its kind.
        let part = if matches!(verdict, Verdict::Within) && field(fee, "amount").is_none() { "kind" } else { "amount" };
        (Place { part: Some(part), ..place }, verdict)
    };
    fees.into_iter().map(judge).collect()
}

fn verdict(evidence: &Evidence<'_, '_>, place: &Place, fee: &dyn Node) -> Verdict {
    let says = |name: &str, words: &[&str]| field(fee, name).is_some_and(|node| is_among(node, words));
    let has = |name: &str| field(fee, name).is_some();
    let run = if place.fact == facts::RUNS_COST_FEES { place.indices.first() } else { None };
    let of_run = |place: &Place| run.is_none() || place.indices.first() == run;
    let is_charge = says("kind", &["outpatient-fee"]);
    if !(is_charge || says("kind", &["unspecified"]) || !has("kind")) || paid_by_others(evidence, fee, &of_run) {
        return Verdict::Within;
    }
    let Some(amount) = field(fee, "amount") else { return Verdict::Unsaid };
    let (Some(least), Some(most)) = bounds(amount) else {
        // The public rate, without a sum.
        return Verdict::Within;
    };
    let mut limits = Vec::new();
    match field(fee, "year").map(Node::view) {
        _ if most == 0 => return Verdict::Within,
        Some(View::Whole(year)) => limits.push(OUTPATIENT_FEE.in_year(year)),
        _ => limits.extend(years_held(evidence, &of_run).into_iter().map(|year| OUTPATIENT_FEE.in_year(year))),
    }
    let Some(limits) = limits.into_iter().collect::<Option<Vec<_>>>() else {
        return Verdict::Unclear { amount: most };
    };
    // Where years have different rates, the sum has to be right in all of them, or wrong in all.
    let (Some(lowest), Some(highest)) = (limits.iter().min().copied(), limits.iter().max().copied()) else {
        return Verdict::Unclear { amount: most };
    };
    let of_offer = [facts::COST_INCLUDED, facts::COST_TEXT];
    let includes_more = [facts::RUNS_COST_INCLUDED, facts::RUNS_COST_TEXT].into_iter().chain(of_offer).any(|fact| {
        let mut stated = false;
        evidence.values(fact, &mut |place, _| stated |= of_offer.contains(&fact) || of_run(&place));
        stated
    });
    let for_several = says("countsFor", &["couple", "family", "patient-and-relative"])
        || (says("paidBy", NOT_PATIENTS) && says("paidBy", &["patient", "public"]));
    if most <= lowest {
        Verdict::Within
    } else if least > highest && is_charge && !includes_more && !for_several && !has("text") && !has("refunded") {
        Verdict::Above { amount: most, limit: highest }
    } else {
        Verdict::Unclear { amount: most }
    }
}

/// Whether it is said that others than patients pay, or that the offer is for others.
fn paid_by_others(evidence: &Evidence<'_, '_>, fee: &dyn Node, of_run: &dyn Fn(&Place) -> bool) -> bool {
    let others = |node: &dyn Node| is_among(node, NOT_PATIENTS) && !is_among(node, &["patient", "public"]);
    if let Some(payers) = field(fee, "paidBy") {
        return others(payers);
    }
    let mut for_others = false;
    evidence.values(facts::AUDIENCE_ROLES, &mut |_, roles| for_others |= others(roles));
    evidence.values(facts::RUNS_AUDIENCE_ROLES, &mut |place, roles| for_others |= of_run(&place) && others(roles));
    for_others
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "outpatient-fee-rate",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[NOT_A_STAY, MAY_TELL_OF_FEES]),
    bases: &[Basis::duty(&POLBET_4_HENVIST)],
    check: Check::conflict_when(All(&[ABOVE_THE_RATE, Any(&[Not(&Known(&ABOVE_THE_RATE)), ONE_PAYMENT])]))
        .or_review_when(Any(&[PERHAPS_ABOVE, Known(&ABOVE_THE_RATE)])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
