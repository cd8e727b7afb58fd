//! Whether there is a way in for those who have little to spare of time, money or contacts.
//!
//! The act says that a municipality helps level out differences in health; that an easy way in is part of it is read out of
//! that. A municipality can have its easy ways in elsewhere, so it is a suggestion for any one offer.

use crate::criteria::shared::access::MAY_BE_MUNICIPAL;
use crate::criteria::shared::{NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact, Part};
use crate::criterion::Test::{SaidToBe, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::fhl::FHL_4;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "low-threshold-route",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Access,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, MAY_BE_MUNICIPAL, NOT_ONLY_FOR_PROFESSIONALS]),
    bases: &[Basis::duty(&FHL_4).inferred()],
    check: Check::suggested(Any(&[
        Fact(facts::ACCESS_LOW_THRESHOLD, Yes),
        // Other places can show it. None of them is where it should have been.
        Part(facts::ACCESS_REFERRAL, "need", SaidToBe(&["not-required", "either"])),
        Part(facts::ACCESS_REFERRAL, "selfReferral", SaidToBe(&["true"])),
        Fact(facts::ACCESS_REGISTRATION_REQUIRED, SaidToBe(&["false"])),
        Fact(facts::ACCESS_REGISTRATION_WAYS, SaidToBe(&["none"])),
        Fact(facts::AUDIENCE_CIRCUMSTANCES, SaidToBe(&["few-resources"])),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
