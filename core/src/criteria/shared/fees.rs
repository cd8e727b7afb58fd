//! Payments, as the criteria about fees ask of them.

use crate::assess::{Evidence, Place, Truth, field};
use crate::criterion::Rule::{self, All, Any, Fact};
use crate::criterion::Test::{Is, NotSaidToBe};
use crate::criterion::{Code, Reads};
use crate::fact::FactId;
use crate::facts;
use crate::shape::{Node, View};
use crate::value::PartialDate;

/// It is no stay in a hospital or an institution. Stays have payments of their own.
pub(in crate::criteria) const NOT_A_STAY: Rule = All(&[
    Fact(facts::NATURE_SETTING, NotSaidToBe(&["inpatient", "institution-stay", "day-stay"])),
    Fact(facts::KINDS, NotSaidToBe(&["stay"])),
]);

/// Everyone whom a payment or an offer can be for, but those who are or can be patients.
pub(in crate::criteria) const NOT_PATIENTS: &[&str] = &[
    "next-of-kin",
    "parent",
    "sibling",
    "child",
    "partner",
    "bereaved",
    "professional",
    "user-representative",
    "employer",
    "companion",
];

/// Patients take part, as far as is said.
pub(in crate::criteria) const MAY_BE_FOR_PATIENTS: Rule = Any(&[
    Fact(facts::AUDIENCE_ROLES, NotSaidToBe(NOT_PATIENTS)),
    Fact(facts::AUDIENCE_ROLES, Is(&["patient", "public"])),
]);

/// What is paid for, when it is plainly not the patient charge of an outpatient consultation.
pub(in crate::criteria) const OTHER_PAYMENTS: &[&str] =
    &["food", "materials", "lodging", "transport", "membership", "deposit", "interpreter", "assessment"];

/// A run states payments of its own.
pub(in crate::criteria) const RUN_FEES: Rule =
    Rule::Code(Code { run: run_fees, reads: Reads::Facts(&[facts::RUNS_COST_FEES]), can_be_unknown: false });

/// The payments of the offer are to be looked at: it states some, or no run does.
pub(in crate::criteria) const OFFER_FEES: Rule = Rule::Code(Code {
    run: offer_fees,
    reads: Reads::Facts(&[facts::COST_FEES, facts::RUNS_COST_FEES]),
    can_be_unknown: false,
});

fn run_fees(evidence: &mut Evidence<'_, '_>) -> Truth {
    is_stated(evidence, facts::RUNS_COST_FEES).into()
}

fn offer_fees(evidence: &mut Evidence<'_, '_>) -> Truth {
    (is_stated(evidence, facts::COST_FEES) || !is_stated(evidence, facts::RUNS_COST_FEES)).into()
}

/// Whether a fact has a value. Notes no place: this tells where to look, and is no evidence.
fn is_stated(evidence: &Evidence<'_, '_>, fact: FactId) -> bool {
    let mut stated = false;
    evidence.values(fact, &mut |_, _| stated = true);
    stated
}

/// Some payment is like this, whether the offer or a run of it states the payment; unknown when no payment is stated.
///
/// `some_fee!(|FEES| Part(FEES, "kind", Is(&["food"])))`
macro_rules! some_fee {
    (|$fees:ident| $rule:expr) => {
        crate::criterion::Rule::Any(&[
            crate::criterion::Rule::All(&[crate::criteria::shared::fees::OFFER_FEES, {
                const $fees: crate::fact::FactId = crate::facts::COST_FEES;
                crate::criterion::Rule::AnyItem($fees, &$rule)
            }]),
            crate::criterion::Rule::All(&[crate::criteria::shared::fees::RUN_FEES, {
                const $fees: crate::fact::FactId = crate::facts::RUNS_COST_FEES;
                crate::criterion::Rule::AnyItem($fees, &$rule)
            }]),
        ])
    };
}

/// A payment that is the patient charge of an outpatient consultation, taken from patients.
macro_rules! patient_charge {
    ($fees:ident) => {
        crate::criterion::Rule::All(&[
            crate::criterion::Rule::Part($fees, "amount", crate::criterion::Test::NotSaidToBe(&["free"])),
            crate::criterion::Rule::Part($fees, "kind", crate::criterion::Test::Is(&["outpatient-fee"])),
            crate::criteria::shared::fees::paid_by_patients!($fees),
        ])
    };
}

/// A payment from patients that is the patient charge, or may be: its kind is not said, or it is for the course.
macro_rules! maybe_patient_charge {
    ($fees:ident) => {
        crate::criterion::Rule::All(&[
            crate::criterion::Rule::Part($fees, "amount", crate::criterion::Test::NotSaidToBe(&["free"])),
            crate::criterion::Rule::Part(
                $fees,
                "kind",
                crate::criterion::Test::NotSaidToBe(crate::criteria::shared::fees::OTHER_PAYMENTS),
            ),
            crate::criteria::shared::fees::paid_by_patients!($fees),
        ])
    };
}

/// Patients pay it. Where nobody is named, those pay whom the offer is for.
macro_rules! paid_by_patients {
    ($fees:ident) => {
        crate::criterion::Rule::Any(&[
            crate::criterion::Rule::All(&[
                crate::criterion::Rule::Part(
                    $fees,
                    "paidBy",
                    crate::criterion::Test::NotSaidToBe(crate::criteria::shared::fees::NOT_PATIENTS),
                ),
                crate::criteria::shared::fees::MAY_BE_FOR_PATIENTS,
            ]),
            crate::criterion::Rule::Part($fees, "paidBy", crate::criterion::Test::SaidToBe(&["patient", "public"])),
        ])
    };
}

pub(in crate::criteria) use {maybe_patient_charge, paid_by_patients, patient_charge, some_fee};

/// The description tells of training allowance from NAV: it says that people can apply, or cites the section.
pub(in crate::criteria) const TELLS_OF_TRAINING_ALLOWANCE: Rule = Rule::Code(Code {
    run: tells_of_training_allowance,
    reads: Reads::Facts(&[facts::BENEFITS_TRAINING_ALLOWANCE]),
    can_be_unknown: false,
});

fn tells_of_training_allowance(evidence: &mut Evidence<'_, '_>) -> Truth {
    let mut tells = false;
    evidence.values(facts::BENEFITS_TRAINING_ALLOWANCE, &mut |_, allowance| {
        tells |= match field(allowance, "claimed").map(Node::view) {
            Some(View::Flag(claimed)) => claimed,
            _ => field(allowance, "section").is_some(),
        };
    });
    tells.into()
}

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
