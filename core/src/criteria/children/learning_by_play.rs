//! Whether children learn through play and activity.
//!
//! Activity that is not described counts: children move or make something. Not asked about children of 13 or more, or where they
//! come for a single conversation.

use crate::criteria::shared::young::CHILDREN_TAKE_PART;
use crate::criteria::shared::{GROUP_WITH_LEADERS, PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, Fact, Known, Not};
use crate::criterion::Test::{AtLeast, Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::competence::RKPPO;
use crate::sources::programmes::SMIL_NET;

const PLAY: &[&str] = &["play", "creative-activity", "activity", "physical-activity", "group-exercise"];

pub(crate) static CRITERION: Criterion = Criterion {
    id: "learning-by-play",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Children,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        CHILDREN_TAKE_PART,
        Not(&Known(&Fact(facts::AUDIENCE_AGE, AtLeast(13)))),
        SOMEBODY_LEADS,
        GROUP_WITH_LEADERS,
    ]),
    bases: &[Basis::recommendation(&SMIL_NET).inferred(), Basis::recommendation(&RKPPO).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::CONTENT_METHODS, Is(PLAY)),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::SESSIONS_METHODS, SaidToBe(PLAY)),
        Fact(facts::RUNS_SESSIONS_METHODS, SaidToBe(PLAY)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
