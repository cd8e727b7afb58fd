//! Whether feelings and reactions to illness are a topic.
//!
//! An option, found in a survey of offers across diagnoses. Asked where topics are chosen, in teaching that no named programme has
//! decided: others have their reasons, or no list.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::groups::{LED_GROUP, OWN_CONTENT, SAID_TO_BE_TEACHING};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{Is, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_DIAGIND;

const FEELINGS: &[&str] = &["emotions", "grief", "anxiety", "mental-health"];

pub(crate) static CRITERION: Criterion = Criterion {
    id: "feelings-topic",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        SAID_TO_BE_TEACHING,
        OWN_CONTENT,
        Known(&LED_GROUP),
        Known(&Fact(facts::CONTENT_TOPICS, Stated)),
    ]),
    bases: &[Basis::advice(&LM_DIAGIND)],
    check: Check::suggested(Any(&[
        Fact(facts::CONTENT_TOPICS, Is(FEELINGS)),
        // Another place can show it. It is not where it should have been.
        Fact(facts::PEOPLE_TOPICS, SaidToBe(FEELINGS)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
