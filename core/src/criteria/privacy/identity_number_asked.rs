//! Whether the sign-up needs the national identity number that it asks for.
//!
//! A referral, the ceiling on payments, a secure login or registration of activity can give a need without a record, so
//! a person looks. Where a record is kept for each patient, or the sessions are health care, the need is plain. Numbers
//! written in the text are another criterion.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::{NotSaidToBe, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::popplyl::POPPLYL_12;

const NUMBER_ASKED_FOR: Rule = Fact(facts::ACCESS_REGISTRATION_ASKS_FOR, SaidToBe(&["national-id"]));

const NO_RECORD_TOLD: Rule = All(&[
    Fact(facts::RECORD_KEEPING_JOURNAL, NotSaidToBe(&["individual"])),
    Fact(facts::NATURE_HEALTH_CARE, NotSaidToBe(&["true"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "identity-number-asked",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: PRESENTS_AN_OFFER,
    bases: &[Basis::duty(&POPPLYL_12)],
    check: Check::review_when(All(&[NUMBER_ASKED_FOR, NO_RECORD_TOLD])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
