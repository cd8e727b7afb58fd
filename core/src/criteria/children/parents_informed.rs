//! How the parents of patients under 16 are informed.
//!
//! A right of each patient and parent, so a person judges whatever the text says. Asked of offers that say that they are for
//! children or adolescents. Brothers, sisters and children of patients are not patients themselves.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::people::{MAY_BE_FOR_PATIENTS, MAY_BE_HEALTH_CARE};
use crate::criterion::Rule::{All, Any, Fact, Known, Not};
use crate::criterion::Test::{AtLeast, SaidToBe, StartsBelow, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::pbrl::PBRL_3_4;

/// Some are said to be under 16, or are called children or adolescents and not said to be older.
const SOME_UNDER_16: Rule = Any(&[
    Known(&Fact(facts::AUDIENCE_AGE, StartsBelow(16))),
    All(&[
        Fact(facts::AUDIENCE_AGE_GROUPS, SaidToBe(&["children", "youth"])),
        Not(&Known(&Fact(facts::AUDIENCE_AGE, AtLeast(16)))),
    ]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "parents-informed",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Children,
    phase: Some(Phase::Planning),
    target: Target::Individual,
    also_in: &[(Profile::Planning, "How parents are told is settled when the offer is planned.")],
    when: All(&[PRESENTS_AN_OFFER, MAY_BE_HEALTH_CARE, SOME_UNDER_16, MAY_BE_FOR_PATIENTS]),
    bases: &[Basis::duty(&PBRL_3_4)],
    check: Check::expected(Fact(facts::INFORMATION_PARENTS, Stated)),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
