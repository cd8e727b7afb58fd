//! Whether participants are told what happens at each session.
//!
//! Each session has a topic or words of its own, or words tell what happens, or there is a book or a curriculum to follow. A group of treatment follows those who are there, and so does
//! one that people join along the way.
//!
//! Where topics or methods are missing, `what-happens` and `active-methods` ask first.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::groups::{LED_GROUP, NOT_ONE_DAY, NOT_OPEN_ENDED, OWN_CONTENT};
use crate::criteria::shared::steps::TELLS_OF_CONTENT;
use crate::criterion::Rule::{All, Any, EveryItem, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::UMM_TIPS;

/// A named programme has a plan for each session too; treatment alone has none.
const OWN_OR_NAMED: Rule = Any(&[OWN_CONTENT, Known(&Fact(facts::PROGRAMMES, Stated))]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "session-plan",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, NOT_ONE_DAY, NOT_OPEN_ENDED, OWN_OR_NAMED, TELLS_OF_CONTENT, LED_GROUP]),
    bases: &[Basis::recommendation(&UMM_TIPS)],
    check: Check::expected(Any(&[
        EveryItem(
            facts::SESSIONS,
            &Any(&[Fact(facts::SESSIONS_TOPIC, Stated), Known(&Fact(facts::SESSIONS_TEXT, Stated))]),
        ),
        // Other places can show it. None of them is where it should have been.
        Known(&EveryItem(
            facts::RUNS_SESSIONS,
            &Any(&[Fact(facts::RUNS_SESSIONS_TOPIC, Stated), Fact(facts::RUNS_SESSIONS_TEXT, Stated)]),
        )),
        Known(&Fact(facts::CONTENT_WHAT_HAPPENS, Stated)),
        Known(&Fact(facts::PROGRAMMES_CURRICULUM, Stated)),
        Known(&Fact(facts::PROGRAMMES_MANUAL, Stated)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
