//! Whether the topics are about daily life too, and not only about illness.
//!
//! Asked where topics are chosen: what stands in words alone can be about daily life, and that none are chosen is told by others.
//! A named programme has decided its topics, and treatment has none of this kind. Where participants bring topics of their own,
//! they bring their daily life.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::groups::{LED_GROUP, OWN_CONTENT};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{Is, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::competence::HELSENORGE;
use crate::sources::mestring_no::LM_MANDATE;

/// What goes on outside the illness, or what the illness does to it.
const EVERYDAY: &[&str] = &[
    "work",
    "family",
    "friends",
    "everyday-life",
    "school",
    "relationships",
    "sexuality",
    "energy",
    "loneliness",
    "parenting",
    "siblings",
    "being-relative",
];

pub(crate) static CRITERION: Criterion = Criterion {
    id: "everyday-topics",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, LED_GROUP, OWN_CONTENT, Known(&Fact(facts::CONTENT_TOPICS, Stated))]),
    bases: &[Basis::recommendation(&LM_MANDATE), Basis::recommendation(&HELSENORGE)],
    check: Check::expected(Any(&[
        Fact(facts::CONTENT_TOPICS, Is(EVERYDAY)),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::PEOPLE_TOPICS, SaidToBe(EVERYDAY)),
        Fact(facts::CONTENT_OWN_TOPICS, SaidToBe(&["true"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
