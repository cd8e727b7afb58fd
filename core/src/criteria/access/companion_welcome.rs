//! Whether participants are told if they can bring someone.
//!
//! That somebody can come along is an answer, and so is why not. That nobody can come, with no reason, is not. The right is
//! that of patients and users, so an offer that says that it is for others only is not asked, and neither is one that people
//! take alone in their own time. In a group there can be good reasons, so a no is never held against the offer.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{NotSaidToBe, SaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::sources::pbrl::PBRL_3_1;

/// Patients or users can come, or nothing else is said.
const FOR_PATIENTS_OR_USERS: Rule = Any(&[
    Fact(facts::AUDIENCE_ROLES, SaidToBe(&["patient"])),
    Fact(
        facts::AUDIENCE_ROLES,
        NotSaidToBe(&[
            "next-of-kin",
            "parent",
            "sibling",
            "child",
            "partner",
            "bereaved",
            "professional",
            "user-representative",
            "employer",
            "public",
            "companion",
        ]),
    ),
]);

/// People meet, in the room or live, or nothing else is said.
const PEOPLE_MEET: Rule = Any(&[
    Fact(facts::DELIVERY_MODES, SaidToBe(&["in-person", "digital", "hybrid", "phone", "at-home"])),
    All(&[
        Fact(facts::DELIVERY_MODES, NotSaidToBe(&["self-paced", "app", "chat"])),
        Fact(facts::KINDS, NotSaidToBe(&["online-course", "helpline"])),
    ]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "companion-welcome",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Access,
    phase: None,
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE, FOR_PATIENTS_OR_USERS, PEOPLE_MEET]),
    bases: &[Basis::duty(&PBRL_3_1)],
    check: Check::suggested(Any(&[
        Fact(facts::ACCESS_COMPANION, Yes),
        Fact(facts::ACCESS_COMPANION_TEXT, Stated),
        Fact(facts::RELATIVES_ROLES, SaidToBe(&["audience", "come-along", "required"])),
        Fact(facts::AUDIENCE_ROLES, SaidToBe(&["companion"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
