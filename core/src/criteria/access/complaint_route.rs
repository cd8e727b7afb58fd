//! Whether those who get a place by referral or decision are told how to complain.
//!
//! Offers that people just sign up for are not asked. Whether a refused place on a course can be complained about is for a
//! person to judge.

use crate::criteria::shared::people::MAY_BE_FOR_PATIENTS;
use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact, Part};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::pbrl::PBRL_7_2;

/// Somebody else decides who gets a place. Relatives who come on the referral of a patient have no referral of their own.
const BY_REFERRAL_OR_DECISION: Rule = Any(&[
    All(&[Part(facts::ACCESS_REFERRAL, "need", SaidToBe(&["required", "for-some"])), MAY_BE_FOR_PATIENTS]),
    Fact(facts::ACCESS_DECISION, SaidToBe(&["true"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "complaint-route",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Access,
    phase: Some(Phase::Planning),
    target: Target::Individual,
    also_in: &[(Profile::Planning, "What people are told with a yes or a no is decided when the offer is planned.")],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE, BY_REFERRAL_OR_DECISION]),
    bases: &[Basis::duty(&PBRL_7_2)],
    check: Check::expected(Fact(facts::ACCESS_COMPLAINT, Stated)),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
