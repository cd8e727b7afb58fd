//! Whether patients pay the outpatient fee once for a group programme over several days.
//!
//! A conflict needs every condition stated: a patient charge, taken more than once, from patients, for one programme in a
//! group over several days, held as outpatient care. Food, materials, lodging, an assessment beside the group, and what
//! relatives pay are not this fee; stays have fees of their own. Where it is not said that the meetings belong together, or
//! what the payment is for, a person looks. So too where the offer has talks with one person beside the group, since the
//! payment can be for those; where anything is said of payments in words; and where a week or a month can be all there is.

use crate::criteria::shared::fees::{
    MAY_TELL_OF_FEES, NO_TALKS_BESIDE, NOT_A_STAY, PAYMENTS_IN_WORDS, maybe_patient_charge, patient_charge, some_fee,
};
use crate::criteria::shared::{IN_GROUP, REHABILITATION};
use crate::criterion::Rule::{All, Any, Fact, Known, Not, Part};
use crate::criterion::Test::{AtLeast, Is, NotSaidToBe, SaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::polbet::POLBET_4_GRUPPE;

const MORE_THAN_ONCE: &[&str] = &["meeting", "day", "week", "month"];

/// The patient charge itself, more than once.
const REPEATED_FEE: Rule = some_fee!(|FEES| All(&[
    patient_charge!(FEES),
    Part(FEES, "per", Is(MORE_THAN_ONCE)),
    // A week or a month may be all there is.
    Any(&[Part(FEES, "per", NotSaidToBe(&["week"])), Fact(facts::SCHEDULE_WEEKS, AtLeast(2))]),
    Any(&[Part(FEES, "per", NotSaidToBe(&["month"])), Fact(facts::SCHEDULE_WEEKS, AtLeast(5))]),
]));

/// Where another payment says that patients pay it, one that names nobody may be for others.
const PAYER_IS_CLEAR: Rule = Any(&[
    Not(&Known(&some_fee!(|FEES| Part(FEES, "paidBy", Is(&["patient"]))))),
    Known(&some_fee!(|FEES| All(&[
        patient_charge!(FEES),
        Part(FEES, "per", Is(MORE_THAN_ONCE)),
        Part(FEES, "paidBy", Stated),
    ]))),
]);

/// A payment that is said to come more than once, and that is, or may be, the patient charge.
const REPEATED_PAYMENT: Rule =
    some_fee!(|FEES| All(&[maybe_patient_charge!(FEES), Part(FEES, "per", SaidToBe(MORE_THAN_ONCE)),]));

/// It is not said that all of it is on one day, or in one meeting. What is paid for each meeting is taken to have several.
const NOT_ONE_MEETING: Rule = All(&[
    Any(&[Fact(facts::SCHEDULE_SESSIONS, NotSaidToBe(&["exactly"])), Fact(facts::SCHEDULE_SESSIONS, AtLeast(2))]),
    Any(&[Fact(facts::SCHEDULE_DAYS, NotSaidToBe(&["exactly"])), Fact(facts::SCHEDULE_DAYS, AtLeast(2))]),
]);

/// Several meetings that belong together.
const ONE_PROGRAMME: Rule = All(&[
    Fact(facts::NATURE_SINGLE_PROGRAMME, Yes),
    // People who join along the way may pay for what they choose.
    Fact(facts::GROUP_OPEN, NotSaidToBe(&["true"])),
    Fact(facts::SCHEDULE_INTAKE, NotSaidToBe(&["continuous", "any-time"])),
    Any(&[
        Fact(facts::SCHEDULE_SESSIONS, AtLeast(2)),
        Fact(facts::SCHEDULE_WEEKS, AtLeast(1)),
        Fact(facts::SCHEDULE_DAYS, AtLeast(2)),
    ]),
]);

/// Nothing is said that the payment could be for instead.
const NOTHING_ELSE: Rule = All(&[PAYER_IS_CLEAR, NO_TALKS_BESIDE, NOT_PERHAPS_A_STAY, Not(&PAYMENTS_IN_WORDS)]);

/// It is outpatient care. Voluntary bodies with an agreement also have stays for rehabilitation, with a rate for each day.
const NOT_PERHAPS_A_STAY: Rule = Any(&[
    Not(&Known(&REHABILITATION)),
    Fact(facts::PROVIDER_KIND, NotSaidToBe(&["user-organisation", "voluntary", "foundation", "religious-community"])),
    Fact(facts::NATURE_SETTING, SaidToBe(&["outpatient"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "single-fee",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[NOT_A_STAY, MAY_TELL_OF_FEES]),
    bases: &[Basis::duty(&POLBET_4_GRUPPE)],
    check: Check::conflict_when(All(&[
        REPEATED_FEE,
        NOT_ONE_MEETING,
        IN_GROUP,
        // What is not stated is not told to be in order by these.
        Any(&[Not(&Known(&REPEATED_FEE)), NOTHING_ELSE]),
        ONE_PROGRAMME,
    ]))
    .or_review_when(All(&[REPEATED_PAYMENT, NOT_ONE_MEETING, IN_GROUP])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
