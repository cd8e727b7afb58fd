//! Whether the youngest take part in mental health care and substance care without paying the outpatient fee.
//!
//! Patients there pay nothing through the year in which they turn 26. A conflict needs the fee itself, from the patients, in
//! that field of care, where everyone is at most 25, or 26 by calendar year, and no exemption, neither in data nor in words.
//! Where some are older, or the payment may be something else, a person looks.
//!
//! Groups of children below 16 are left to the criterion on children. What a group is about does not make a clinic one of
//! mental health care, so nothing is read out of diagnoses.

use crate::criteria::shared::fees::{
    MAYBE_PATIENT_CHARGE, NO_EXEMPTION_BY_AGE, NOT_A_STAY, PATIENTS_ALONE_ARE_CHARGED, everyone_at_most, exempt,
};
use crate::criterion::Rule::{All, Any, Fact, Known, Not};
use crate::criterion::Test::{AtLeast, AtMost, Is, NotSaidToBe, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::polbet::POLBET_5;

const FIELDS: &[&str] = &["mental-health-care", "substance-care"];

/// Everyone is exempt by age.
const ALL_YOUNG: Rule = Any(&[
    everyone_at_most!(25),
    All(&[everyone_at_most!(26), Fact(facts::AUDIENCE_AGE_BY_CALENDAR_YEAR, SaidToBe(&["true"]))]),
]);

/// An upper limit of age is said, and some can be young enough. Those below 16 are asked about elsewhere.
const SOME_YOUNG: Rule = All(&[
    Known(&Fact(facts::AUDIENCE_AGE, AtMost(120))),
    Not(&Known(&Fact(facts::AUDIENCE_AGE, AtLeast(27)))),
    Not(&Known(&everyone_at_most!(15))),
]);

/// It is in the field, or nothing is said of the field and all are young.
const CAN_BE_IN_THE_FIELD: Rule = Any(&[
    Fact(facts::NATURE_FIELD, SaidToBe(FIELDS)),
    All(&[
        Fact(facts::NATURE_FIELD, NotSaidToBe(&["somatic", "rehabilitation", "dental-care", "municipal-care"])),
        Known(&ALL_YOUNG),
    ]),
]);

const EXEMPT: Rule =
    Any(&[exempt!("young-in-mental-health", 26), All(&[Known(&everyone_at_most!(17)), exempt!("children", 18)])]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "young-adult-fee",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[NOT_A_STAY, SOME_YOUNG, CAN_BE_IN_THE_FIELD, MAYBE_PATIENT_CHARGE]),
    bases: &[Basis::duty(&POLBET_5)],
    check: Check::conflict_when(All(&[
        PATIENTS_ALONE_ARE_CHARGED,
        NO_EXEMPTION_BY_AGE,
        Known(&ALL_YOUNG),
        Fact(facts::NATURE_SETTING, NotSaidToBe(&["health-centre", "community"])),
        Fact(facts::NATURE_FIELD, Is(FIELDS)),
    ]))
    .or_review_when(All(&[MAYBE_PATIENT_CHARGE, Fact(facts::NATURE_FIELD, SaidToBe(FIELDS)), Not(&EXEMPT)])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
