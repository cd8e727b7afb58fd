//! Whether a group for adolescents is as large as such groups can be.
//!
//! Information: those who have held them tell of 5 to 14, by age, diagnosis and how it is organised. Asked where the size and the stage
//! of life are said; a named programme has a size of its own, and so has a seminar.

use crate::assess::Truth;
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::code::code;
use crate::criteria::shared::groups::{LED_GROUP, OWN_CONTENT};
use crate::criteria::shared::usual::{all_usual, most_people};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::{NotSaidToBe, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::UMM_TIPS;

/// The most who take part.
const OFTEN: core::ops::RangeInclusive<u32> = 5..=14;

const READS: Reads = Reads::Facts(&[facts::GROUP_SIZE, facts::RUNS_GROUP_SIZE]);

const SIZE_IS_SAID: Rule = code(|evidence| Truth::from(!most_people(evidence, &OFTEN).is_empty()), READS);

const USUAL: Rule = code(
    |evidence| {
        let held = most_people(evidence, &OFTEN);
        all_usual(evidence, held)
    },
    READS,
);

const FOR_THEM: Rule = All(&[
    Fact(facts::AUDIENCE_AGE_GROUPS, SaidToBe(&["youth"])),
    Fact(facts::AUDIENCE_AGE_GROUPS, NotSaidToBe(&["children", "adults", "older-adults"])),
    Fact(facts::KINDS, NotSaidToBe(&["seminar"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "youth-group-size",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, FOR_THEM, SIZE_IS_SAID, OWN_CONTENT, LED_GROUP]),
    bases: &[Basis::advice(&UMM_TIPS)],
    check: Check::suggested(USUAL),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
