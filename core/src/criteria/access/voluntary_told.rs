//! Whether people are told that taking part is voluntary, and that they can leave.
//!
//! The act speaks of consent to health care; that a learning offer therefore is voluntary is read out of it. Consent can be
//! given without words, so a text that says nothing is no breach: a person looks. What is said to be no health care is
//! not asked, and neither is what is for relatives alone: the consent is that of patients.

use crate::criteria::shared::access::NOT_OUTSIDE_HEALTH_CARE;
use crate::criteria::shared::people::MAY_BE_FOR_PATIENTS;
use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Yes;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::sources::pbrl::PBRL_4_1;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "voluntary-told",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Access,
    phase: None,
    target: Target::Individual,
    also_in: &[(Profile::Planning, "What people are told before they begin is decided when the offer is planned.")],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE, NOT_OUTSIDE_HEALTH_CARE, MAY_BE_FOR_PATIENTS]),
    bases: &[Basis::duty(&PBRL_4_1).inferred()],
    check: Check::expected(Fact(facts::ACCESS_VOLUNTARY, Yes)),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
