//! Whether a healthy life centre has exercise in groups of its own.
//!
//! Exercise in a group is a method; physical activity in an offer that is said to be a group is the same.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::healthy_life::BASIC_OFFER;
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::frisklivssentraler::HDIR_FRISKLIV;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "healthy-life-exercise",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[BASIC_OFFER, PRESENTS_AN_OFFER]),
    bases: &[Basis::recommendation(&HDIR_FRISKLIV)],
    check: Check::expected(Any(&[
        Fact(facts::CONTENT_METHODS, Is(&["group-exercise"])),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::SESSIONS_METHODS, SaidToBe(&["group-exercise"])),
        Fact(facts::RUNS_SESSIONS_METHODS, SaidToBe(&["group-exercise"])),
        All(&[
            Fact(facts::CONTENT_METHODS, SaidToBe(&["physical-activity"])),
            Fact(facts::OFFER_TYPES, SaidToBe(&["group"])),
        ]),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
