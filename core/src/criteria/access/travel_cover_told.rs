//! Whether a reader is told if the travel is covered.
//!
//! Yes, no, and on which conditions are all answers. It concerns offers of the specialist service that patients or those close
//! to them travel to. What a reader takes for granted about an offer of a hospital is taken for granted here: that it belongs
//! to the specialist service, that people meet there, and that patients can come.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::access::MAY_BE_SPECIALIST;
use crate::criteria::shared::benefits::PEOPLE_TRAVEL;
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known, Part};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::sources::pbrl::PBRL_2_6;
use crate::sources::practice::{FORDE, UNN_PPO};

/// For patients or those close to them, or nothing else is said.
const FOR_PATIENTS_OR_KIN: Rule = Any(&[
    Fact(
        facts::AUDIENCE_ROLES,
        SaidToBe(&["patient", "next-of-kin", "parent", "sibling", "child", "partner", "companion"]),
    ),
    Fact(
        facts::AUDIENCE_ROLES,
        NotSaidToBe(&["bereaved", "professional", "user-representative", "employer", "public"]),
    ),
]);

/// Said to need a referral.
const NEEDS_A_REFERRAL: Rule = Known(&Part(facts::ACCESS_REFERRAL, "need", Is(&["required"])));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "travel-cover-told",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Access,
    phase: None,
    target: Target::Description,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        MAY_BE_SPECIALIST,
        Fact(facts::ACCESS_LOW_THRESHOLD, NotSaidToBe(&["true"])),
        PEOPLE_TRAVEL,
        FOR_PATIENTS_OR_KIN,
    ]),
    bases: &[
        Basis::duty(&PBRL_2_6),
        Basis::advice(&UNN_PPO).when(NEEDS_A_REFERRAL),
        Basis::advice(&FORDE).when(NEEDS_A_REFERRAL),
    ],
    check: Check::expected(AnyItem(
        facts::BENEFITS_TRAVEL,
        &Any(&[
            Part(facts::BENEFITS_TRAVEL, "covered", Stated),
            Part(facts::BENEFITS_TRAVEL, "relatives", Stated),
            Part(facts::BENEFITS_TRAVEL, "parentsCalledIn", Stated),
            Part(facts::BENEFITS_TRAVEL, "text", Stated),
        ]),
    )),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
