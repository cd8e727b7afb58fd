//! Whether a reader is told what the offer is called, and what it is about.
//!
//! The kind of offer alone, such as "a course", says neither. Topics, methods, goals, or words about what happens each tell what it
//! is about.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_NORD_TRONDELAG;
use crate::sources::practice::{FORDE, KID_AFJORD};

const NAME: Rule = Any(&[Fact(facts::TITLE, Stated), Known(&Fact(facts::OTHER_NAMES, Stated))]);

/// The summary and the description are where it should have been; other places can show it.
const CONTENT: Rule = Any(&[
    Fact(facts::SUMMARY, Stated),
    Fact(facts::DESCRIPTION, Stated),
    Known(&Any(&[
        Fact(facts::CONTENT_WHAT_HAPPENS, Stated),
        Fact(facts::CONTENT_TOPICS, Stated),
        Fact(facts::CONTENT_TOPICS_IN_WORDS, Stated),
        Fact(facts::CONTENT_METHODS, Stated),
        Fact(facts::CONTENT_METHODS_IN_WORDS, Stated),
        Fact(facts::SESSIONS_TOPIC, Stated),
        Fact(facts::RUNS_SESSIONS_TOPIC, Stated),
        Fact(facts::PURPOSE, Stated),
        Fact(facts::GOALS, Stated),
        Fact(facts::KINDS_IN_WORDS, Stated),
        Fact(facts::PROGRAMMES, Stated),
    ])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "what-it-is",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Basics,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: PRESENTS_AN_OFFER,
    bases: &[
        Basis::recommendation(&LM_NORD_TRONDELAG).inferred(),
        Basis::recommendation(&FORDE).inferred(),
        Basis::recommendation(&KID_AFJORD).inferred(),
    ],
    check: Check::expected(All(&[NAME, CONTENT])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
