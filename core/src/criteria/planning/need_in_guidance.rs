//! Whether guidance from the authorities is among the reasons for the offer.
//!
//! One possibility, so only a suggestion, and only for those who tell of the need. Guidelines that the offer rests on are
//! guidance too.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::planning::{LED_FOR_PEOPLE, TELLS_OF_NEED};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{Is, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::{LM_GROUP, LM_HOWTO};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "need-in-guidance",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, LED_FOR_PEOPLE, TELLS_OF_NEED]),
    bases: &[Basis::advice(&LM_GROUP), Basis::advice(&LM_HOWTO)],
    check: Check::suggested(Any(&[
        Fact(facts::PLANNING_NEEDS_SOURCES, Is(&["authority-guidance"])),
        Known(&Fact(facts::KNOWLEDGE_BASE_GUIDELINES, Stated)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
