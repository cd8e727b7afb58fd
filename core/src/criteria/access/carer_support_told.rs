//! Whether people with heavy care work are told that the municipality has to decide on relief when they ask.
//!
//! Asked of offers that say that they are for them, or that they are the municipality's support to them. Whose work is that
//! heavy is judged for each.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::access::MAY_BE_MUNICIPAL;
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::sources::pbrl::PBRL_2_8;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "carer-support-told",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Access,
    phase: None,
    target: Target::Individual,
    also_in: &[(Profile::Planning, "Which rights carers are told of is decided when the offer is planned.")],
    when: All(&[
        PRESENTS_AN_OFFER,
        MAY_BE_MUNICIPAL,
        Any(&[
            Fact(facts::AUDIENCE_CIRCUMSTANCES, SaidToBe(&["carers-heavy-burden"])),
            Fact(facts::NATURE_CARER_SUPPORT_DUTY, SaidToBe(&["true"])),
        ]),
    ]),
    bases: &[Basis::duty(&PBRL_2_8)],
    check: Check::suggested(Any(&[
        Fact(facts::CONTENT_RIGHTS, Is(&["decision-and-complaint"])),
        // The offer itself is given by such a decision.
        Fact(facts::ACCESS_DECISION, SaidToBe(&["true"])),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
