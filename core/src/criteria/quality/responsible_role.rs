//! Whether it is told which unit or role has the professional responsibility.
//!
//! The acts want services to be sound, and that is for a person to judge, whoever is named. That somebody is named is read out of
//! them.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hol::HOL_4_1;
use crate::sources::sphl::SPHL_2_2;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "responsible-role",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE]),
    bases: &[Basis::duty(&SPHL_2_2).inferred(), Basis::duty(&HOL_4_1).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::RESPONSIBILITY_PROFESSIONAL, Stated),
        Fact(facts::PEOPLE_ROLES, SaidToBe(&["medical-lead"])),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
