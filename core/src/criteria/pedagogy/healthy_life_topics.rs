//! Whether the follow-up of a healthy life centre is about all that the guideline names.
//!
//! Physical activity, food, tobacco, mental health and sleep. Alcohol can come with them, and is not asked for.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::healthy_life::BASIC_OFFER;
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::HasAll;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::frisklivssentraler::HDIR_FRISKLIV;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "healthy-life-topics",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[BASIC_OFFER, PRESENTS_AN_OFFER]),
    bases: &[Basis::recommendation(&HDIR_FRISKLIV)],
    check: Check::expected(Fact(
        facts::CONTENT_TOPICS,
        HasAll(&["physical-activity", "diet", "tobacco", "mental-health", "sleep"]),
    )),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
