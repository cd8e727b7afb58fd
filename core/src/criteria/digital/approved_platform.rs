//! Whether the organisation has approved the platform for contact with patients.
//!
//! Asked where people meet over the internet. Web pages and apps that people use on their own are not a place where patients
//! tell about themselves to each other.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::{Is, No, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::practice::{HMN_DIGITAL, RKPPO_DIG_AFTER};

const MEETS_OVER_THE_INTERNET: Rule = Fact(facts::DELIVERY_MODES, Is(&["digital", "hybrid"]));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "approved-platform",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, MEETS_OVER_THE_INTERNET]),
    bases: &[Basis::recommendation(&RKPPO_DIG_AFTER), Basis::recommendation(&HMN_DIGITAL)],
    check: Check::expected(Fact(facts::DIGITAL_PLATFORM_APPROVED, Yes))
        .refuted_by(Fact(facts::DIGITAL_PLATFORM_APPROVED, No)),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
