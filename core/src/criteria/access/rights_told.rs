//! Whether people are told of at least one right they have.
//!
//! A right by name, words about rights, a session about them or somebody to ask about them: each is enough. Those who take part
//! as patients or users have the right to be told; for others it is not asked.

use crate::criteria::shared::people::MAY_BE_FOR_PATIENTS;
use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact, Known, Part};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::sources::pbrl::PBRL_3_2;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "rights-told",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Access,
    phase: None,
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE, MAY_BE_FOR_PATIENTS]),
    bases: &[Basis::duty(&PBRL_3_2)],
    check: Check::suggested(Any(&[
        Fact(facts::CONTENT_RIGHTS, Stated),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::CONTENT_RIGHTS_IN_WORDS, Stated)),
        Fact(facts::CONTENT_TOPICS, SaidToBe(&["rights"])),
        Part(facts::CONTACTS, "about", SaidToBe(&["rights"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
