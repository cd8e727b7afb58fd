//! How old a police certificate may be when it is presented to a municipality.
//!
//! The fact is about the day it is presented, not about today: someone employed for years has an old certificate that was
//! fresh. A conflict needs more than three months, a routine that is followed for all it concerns, and a municipal health and
//! care service. Where some are exempt, where nobody says whom the routine is for, or where the offer belongs to others too, a
//! person looks. Nothing is asked where no age is stated.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Fact, Known};
use crate::criterion::Test::{AtLeast, Is, NotSaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hol::HOL_5_4;

/// In whole months: three is in time.
const TOO_OLD: Rule = Fact(facts::STAFF_ROUTINES_POLICE_CERTIFICATE_MONTHS, AtLeast(4));

const FOR_ALL_IT_CONCERNS: Rule = Fact(facts::STAFF_ROUTINES_POLICE_CERTIFICATE, Is(&["done"]));

/// It is the municipality's health and care service. Public health and adult learning have rules of their own.
const MUNICIPAL_SERVICE: Rule = All(&[
    Fact(facts::CARE_LEVEL, Is(&["municipal"])),
    Fact(facts::NATURE_PURPOSES, NotSaidToBe(&["public-health", "adult-learning", "peer-support"])),
    Fact(facts::NATURE_HEALTH_CARE, NotSaidToBe(&["false"])),
    Fact(facts::KINDS, NotSaidToBe(&["self-help-group"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "police-certificate-age",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        IN_HEALTH_AND_CARE,
        Known(&Fact(facts::STAFF_ROUTINES_POLICE_CERTIFICATE_MONTHS, Stated)),
    ]),
    bases: &[Basis::duty(&HOL_5_4)],
    check: Check::conflict_when(All(&[TOO_OLD, FOR_ALL_IT_CONCERNS, MUNICIPAL_SERVICE])).or_review_when(TOO_OLD),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
