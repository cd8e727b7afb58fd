//! Payments, as the criteria about fees ask of them.

use super::PAGE_OF_AN_OFFER;
use super::code::{code, is_stated};
use super::people::NOT_PATIENTS;
use crate::criterion::Reads;
use crate::criterion::Rule::{self, All, Any, EveryItem, Fact, Known, Not, Part};
use crate::criterion::Test::{self, Is, NotSaidToBe, Only, Stated};
use crate::facts;

/// It is no stay in a hospital or an institution. Stays have payments of their own.
pub(in crate::criteria) const NOT_A_STAY: Rule = All(&[
    Fact(facts::NATURE_SETTING, NotSaidToBe(&["inpatient", "institution-stay", "day-stay"])),
    Fact(facts::KINDS, NotSaidToBe(&["stay"])),
]);

/// Something is said of payments.
pub(in crate::criteria) const STATES_FEES: Rule =
    Known(&Any(&[Fact(facts::COST_FEES, Stated), Fact(facts::RUNS_COST_FEES, Stated)]));

/// It is a page where people look for the price, or one that tells of a price all the same. News need not.
pub(in crate::criteria) const MAY_TELL_OF_FEES: Rule = Any(&[PAGE_OF_AN_OFFER, STATES_FEES]);

/// What is paid for, when it is plainly not the patient charge of an outpatient consultation.
pub(in crate::criteria) const OTHER_PAYMENTS: &[&str] =
    &["food", "materials", "lodging", "transport", "membership", "deposit", "interpreter", "assessment"];

/// A run states payments of its own.
pub(in crate::criteria) const RUN_FEES: Rule =
    code(|evidence| is_stated(evidence, facts::RUNS_COST_FEES).into(), Reads::Facts(&[facts::RUNS_COST_FEES]));

/// The payments of the offer are to be looked at: it states some, or no run does.
pub(in crate::criteria) const OFFER_FEES: Rule = code(
    |evidence| (is_stated(evidence, facts::COST_FEES) || !is_stated(evidence, facts::RUNS_COST_FEES)).into(),
    Reads::Facts(&[facts::COST_FEES, facts::RUNS_COST_FEES]),
);

/// The offer states what not showing up costs.
pub(in crate::criteria) const OFFER_NO_SHOW: Rule =
    code(|evidence| is_stated(evidence, facts::COST_NO_SHOW).into(), Reads::Facts(&[facts::COST_NO_SHOW]));

/// A run states what not showing up costs.
pub(in crate::criteria) const RUN_NO_SHOW: Rule =
    code(|evidence| is_stated(evidence, facts::RUNS_COST_NO_SHOW).into(), Reads::Facts(&[facts::RUNS_COST_NO_SHOW]));

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
            // A range that begins at nothing says that some pay nothing.
            crate::criterion::Rule::Not(&crate::criterion::Rule::Known(&crate::criterion::Rule::Part(
                $fees,
                "amount",
                crate::criterion::Test::StartsBelow(1),
            ))),
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
                    crate::criterion::Test::NotSaidToBe(crate::criteria::shared::people::NOT_PATIENTS),
                ),
                crate::criteria::shared::people::MAY_BE_FOR_PATIENTS,
            ]),
            crate::criterion::Rule::Part($fees, "paidBy", crate::criterion::Test::SaidToBe(&["patient", "public"])),
        ])
    };
}

/// A payment for the offer itself, whoever pays it: nothing says that it is for food, materials and the like.
macro_rules! for_the_offer_itself {
    ($fees:ident) => {
        crate::criterion::Rule::All(&[
            crate::criterion::Rule::Part($fees, "amount", crate::criterion::Test::NotSaidToBe(&["free"])),
            crate::criterion::Rule::Part(
                $fees,
                "kind",
                crate::criterion::Test::NotSaidToBe(crate::criteria::shared::fees::OTHER_PAYMENTS),
            ),
        ])
    };
}

/// What not showing up costs is like this, whether the offer or a run of it says so; false when neither does.
///
/// `some_no_show!(|NO_SHOW| Part(NO_SHOW, "toldInPublic", Yes))`
macro_rules! some_no_show {
    (|$no_show:ident| $rule:expr) => {
        crate::criterion::Rule::Any(&[
            crate::criterion::Rule::All(&[crate::criteria::shared::fees::OFFER_NO_SHOW, {
                const $no_show: crate::fact::FactId = crate::facts::COST_NO_SHOW;
                crate::criterion::Rule::AnyItem($no_show, &$rule)
            }]),
            crate::criterion::Rule::All(&[crate::criteria::shared::fees::RUN_NO_SHOW, {
                const $no_show: crate::fact::FactId = crate::facts::RUNS_COST_NO_SHOW;
                crate::criterion::Rule::AnyItem($no_show, &$rule)
            }]),
        ])
    };
}

pub(in crate::criteria) use {
    for_the_offer_itself, maybe_patient_charge, paid_by_patients, patient_charge, some_fee, some_no_show,
};

/// Not showing up costs something.
pub(in crate::criteria) const NO_SHOW_COSTS: Rule =
    some_no_show!(|NO_SHOW| Part(NO_SHOW, "amount", NotSaidToBe(&["free"])));

/// A payment from patients that is the patient charge, or may be, is stated.
pub(in crate::criteria) const MAYBE_PATIENT_CHARGE: Rule = Known(&some_fee!(|FEES| maybe_patient_charge!(FEES)));

/// The patient charge itself, from the patients themselves: they are named as those who pay, or only patients take part.
pub(in crate::criteria) const PATIENTS_ALONE_ARE_CHARGED: Rule = some_fee!(|FEES| All(&[
    patient_charge!(FEES),
    Any(&[
        All(&[
            Not(&Known(&Part(FEES, "paidBy", Stated))),
            Fact(facts::AUDIENCE_ROLES, Only(&["patient"])),
            Fact(facts::RUNS_AUDIENCE_ROLES, NotSaidToBe(NOT_PATIENTS)),
            Fact(facts::RELATIVES_ROLES, NotSaidToBe(&["audience", "own-part", "required"])),
        ]),
        Known(&Part(FEES, "paidBy", Only(&["patient"]))),
    ]),
    Part(FEES, "countsFor", NotSaidToBe(&["couple", "family", "patient-and-relative"])),
]));

/// Something is said of payments in words, which only a person can read.
pub(in crate::criteria) const PAYMENTS_IN_WORDS: Rule = Known(&Any(&[
    Fact(facts::COST_TEXT, Stated),
    Fact(facts::RUNS_COST_TEXT, Stated),
    Fact(facts::COST_INCLUDED, Stated),
    Fact(facts::RUNS_COST_INCLUDED, Stated),
    Fact(facts::COST_FEE_BASIS, Stated),
    Fact(facts::RUNS_COST_FEE_BASIS, Stated),
    Part(facts::COST_FEES, "text", Stated),
    Part(facts::RUNS_COST_FEES, "text", Stated),
    Part(facts::COST_FEES, "refunded", Stated),
    Part(facts::RUNS_COST_FEES, "refunded", Stated),
    Part(facts::COST_EXEMPTIONS, "text", Stated),
    Part(facts::RUNS_COST_EXEMPTIONS, "text", Stated),
    Fact(facts::BENEFITS_TEXT, Stated),
]));

/// There are no talks with one person that a payment could be for.
pub(in crate::criteria) const NO_TALKS_BESIDE: Rule = All(&[
    Fact(facts::OFFER_TYPES, NotSaidToBe(&["individual", "integrated"])),
    Fact(facts::KINDS, NotSaidToBe(&["conversation"])),
    Fact(facts::SESSIONS_KIND, NotSaidToBe(TALKS)),
    Fact(facts::RUNS_SESSIONS_KIND, NotSaidToBe(TALKS)),
    Part(facts::ACCESS_SELECTION, "steps", NotSaidToBe(&["pre-talk", "assessment"])),
    Fact(facts::FOLLOW_UP_KINDS, NotSaidToBe(&["conversation"])),
]);

const TALKS: &[&str] = &["pre-talk", "post-talk"];

/// What not showing up costs is for the appointment of patients, as far as is said: not for a hotel, food or a course, and
/// not for those who come for their work.
pub(in crate::criteria) const NO_SHOW_OF_PATIENTS: Rule = All(&[
    Not(&PAYMENTS_IN_WORDS),
    Not(&Known(&Any(&[Part(facts::ACCESS_CANCELLATION, "text", Stated), Fact(facts::BENEFITS_LODGING, Stated)]))),
    Part(facts::COST_FEES, "kind", NotSaidToBe(&["course-fee", "day-rate"])),
    Part(facts::COST_FEES, "kind", NotSaidToBe(OTHER_PAYMENTS)),
    Part(facts::RUNS_COST_FEES, "kind", NotSaidToBe(&["course-fee", "day-rate"])),
    Part(facts::RUNS_COST_FEES, "kind", NotSaidToBe(OTHER_PAYMENTS)),
    Fact(facts::AUDIENCE_ROLES, NotSaidToBe(FOR_THEIR_WORK)),
    Fact(facts::RUNS_AUDIENCE_ROLES, NotSaidToBe(FOR_THEIR_WORK)),
    Fact(facts::NATURE_HEALTH_CARE, NotSaidToBe(&["false"])),
    Fact(facts::CARE_LEVEL, NotSaidToBe(&["outside"])),
    Fact(facts::AUDIENCE_ROLES, Is(&["patient"])),
]);

const FOR_THEIR_WORK: &[&str] = &["professional", "user-representative", "employer"];

/// Groups whose exemption says nothing of how old people are.
const OF_ANY_AGE: Test =
    Is(&["exemption-card", "next-of-kin", "accompanying-relative", "parents", "companion", "members", "low-income"]);

/// Who pays nothing is said to come later.
const EXEMPTIONS_COME_LATER: Rule =
    code(|evidence| evidence.comes_later(facts::COST_EXEMPTIONS).into(), Reads::Facts(&[facts::COST_EXEMPTIONS]));

/// No exemption is stated that could be one by age, in data or in words.
pub(in crate::criteria) const NO_EXEMPTION_BY_AGE: Rule = All(&[
    Not(&PAYMENTS_IN_WORDS),
    Not(&EXEMPTIONS_COME_LATER),
    Any(&[
        Not(&Known(&Fact(facts::COST_EXEMPTIONS, Stated))),
        EveryItem(
            facts::COST_EXEMPTIONS,
            &All(&[
                Part(facts::COST_EXEMPTIONS, "group", OF_ANY_AGE),
                Not(&Known(&Part(facts::COST_EXEMPTIONS, "belowAge", Stated))),
            ]),
        ),
    ]),
    Any(&[
        Not(&Known(&Fact(facts::RUNS_COST_EXEMPTIONS, Stated))),
        EveryItem(
            facts::RUNS_COST_EXEMPTIONS,
            &All(&[
                Part(facts::RUNS_COST_EXEMPTIONS, "group", OF_ANY_AGE),
                Not(&Known(&Part(facts::RUNS_COST_EXEMPTIONS, "belowAge", Stated))),
            ]),
        ),
    ]),
]);

/// This group is known to pay nothing, up to this age at least or whatever their age, as the offer or its runs say; or as
/// one list of exemptions says, which may say nothing.
///
/// `exempt!("children", 16)`, `exempt!(crate::facts::COST_EXEMPTIONS, "children", 16)`
macro_rules! exempt {
    ($group:literal, $below_age:literal) => {
        crate::criterion::Rule::Known(&crate::criterion::Rule::Any(&[
            crate::criteria::shared::fees::exempt!(crate::facts::COST_EXEMPTIONS, $group, $below_age),
            crate::criteria::shared::fees::exempt!(crate::facts::RUNS_COST_EXEMPTIONS, $group, $below_age),
        ]))
    };
    ($exemptions:path, $group:literal, $below_age:literal) => {
        crate::criterion::Rule::AnyItem(
            $exemptions,
            &crate::criterion::Rule::All(&[
                crate::criterion::Rule::Part($exemptions, "group", crate::criterion::Test::Is(&[$group])),
                // What they pay instead is less, and not nothing.
                crate::criterion::Rule::Part(
                    $exemptions,
                    "amount",
                    crate::criterion::Test::NotSaidToBe(&["public-rate", "nok", "nokBetween"]),
                ),
                crate::criterion::Rule::Any(&[
                    crate::criterion::Rule::Not(&crate::criterion::Rule::Known(&crate::criterion::Rule::Part(
                        $exemptions,
                        "belowAge",
                        crate::criterion::Test::Stated,
                    ))),
                    crate::criterion::Rule::Part($exemptions, "belowAge", crate::criterion::Test::AtLeast($below_age)),
                ]),
            ]),
        )
    };
}

pub(in crate::criteria) use exempt;

/// Everyone who takes part is at most so old, as far as offer and runs say; unknown when the offer does not say.
macro_rules! everyone_at_most {
    ($age:literal) => {
        crate::criterion::Rule::All(&[
            crate::criterion::Rule::Fact(crate::facts::AUDIENCE_AGE, crate::criterion::Test::AtMost($age)),
            crate::criterion::Rule::Any(&[
                crate::criterion::Rule::Not(&crate::criterion::Rule::Known(&crate::criterion::Rule::Fact(
                    crate::facts::RUNS_AUDIENCE_AGE,
                    crate::criterion::Test::Stated,
                ))),
                crate::criterion::Rule::Known(&crate::criterion::Rule::Fact(
                    crate::facts::RUNS_AUDIENCE_AGE,
                    crate::criterion::Test::AtMost($age),
                )),
            ]),
        ])
    };
}

pub(in crate::criteria) use everyone_at_most;
