//! Whether patients pay the outpatient fee once for a group programme over several days.
//!
//! A conflict needs every condition stated: a patient charge, taken more than once, from patients, for one programme in a
//! group over several days, held as outpatient care. Food, materials, lodging, an assessment beside the group, and what
//! relatives pay are not this fee; stays have fees of their own. Where it is not said that the meetings belong together, or
//! what the payment is for, a person looks. So too where the offer has talks with one person beside the group, since the
//! payment can be for those.

use crate::criteria::shared::IN_GROUP;
use crate::criteria::shared::fees::{NOT_A_STAY, maybe_patient_charge, patient_charge, some_fee};
use crate::criterion::Rule::{All, Any, Fact, Part};
use crate::criterion::Test::{AtLeast, Is, NotSaidToBe, SaidToBe, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::polbet::POLBET_4_GRUPPE;

const MORE_THAN_ONCE: &[&str] = &["meeting", "day", "week", "month"];

/// The patient charge itself, more than once.
const REPEATED_FEE: Rule = some_fee!(|FEES| All(&[patient_charge!(FEES), Part(FEES, "per", Is(MORE_THAN_ONCE))]));

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

/// There are no talks with one person that the payment could be for.
const GROUP_ALONE: Rule =
    All(&[Fact(facts::OFFER_TYPES, NotSaidToBe(&["individual"])), Fact(facts::KINDS, NotSaidToBe(&["conversation"]))]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "single-fee",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: NOT_A_STAY,
    bases: &[Basis::duty(&POLBET_4_GRUPPE)],
    check: Check::conflict_when(All(&[REPEATED_FEE, NOT_ONE_MEETING, IN_GROUP, GROUP_ALONE, ONE_PROGRAMME]))
        .or_review_when(All(&[REPEATED_PAYMENT, NOT_ONE_MEETING, IN_GROUP])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
