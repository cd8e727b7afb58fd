//! Whether peers, user representatives and volunteers who take part sign a declaration of confidentiality.
//!
//! The acts bind everyone who works for the service to confidentiality; that they sign is how it is shown, and the register
//! reads it so. Those who only come to tell of their experience may be guests, and are not asked about. Whether somebody works
//! for the service or is a guest is for people to say, so that none sign refutes nothing.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::{SaidToBe, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hol::HOL_12_1;
use crate::sources::sphl::SPHL_6_1;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "confidentiality-declaration",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        IN_HEALTH_AND_CARE,
        Fact(facts::PEOPLE_ROLES, SaidToBe(&["user-representative", "experience-consultant", "peer", "volunteer"])),
    ]),
    bases: &[Basis::duty(&SPHL_6_1).inferred(), Basis::duty(&HOL_12_1).inferred()],
    check: Check::expected(Fact(facts::STAFF_ROUTINES_CONFIDENTIALITY_DECLARATION, Yes)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
