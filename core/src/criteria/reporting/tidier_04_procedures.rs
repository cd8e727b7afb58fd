//! Whether it is told what is done, as item 4 of TIDieR asks.
//!
//! A list of topics does not tell whether people listen, talk or practise, and a list of methods not what it is about. So both are
//! looked for, or one text about what happens.

use crate::criteria::shared::reporting::{DESCRIBED, stated_in_a_run};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::sources::checklists::TIDIER;

const TOPICS: Rule = Any(&[
    Fact(facts::CONTENT_TOPICS, Stated),
    Known(&Fact(facts::CONTENT_TOPICS_IN_WORDS, Stated)),
    Known(&Fact(facts::SESSIONS_TOPIC, Stated)),
    stated_in_a_run![facts::RUNS_SESSIONS_TOPIC],
]);

const METHODS: Rule = Any(&[
    Fact(facts::CONTENT_METHODS, Stated),
    Known(&Fact(facts::CONTENT_METHODS_IN_WORDS, Stated)),
    Known(&Fact(facts::SESSIONS_METHODS, Stated)),
    stated_in_a_run![facts::RUNS_SESSIONS_METHODS],
]);

/// What happens, in words.
const IN_WORDS: Rule = Any(&[
    Fact(facts::CONTENT_WHAT_HAPPENS, Stated),
    Known(&Fact(facts::SESSIONS_TEXT, Stated)),
    stated_in_a_run![facts::RUNS_SESSIONS_TEXT],
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "tidier-04-procedures",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: None,
    target: Target::Description,
    also_in: &[(Profile::Tidier, "Item 4 of TIDieR.")],
    when: DESCRIBED,
    bases: &[Basis::recommendation(&TIDIER).inferred()],
    check: Check::expected(Any(&[IN_WORDS, All(&[TOPICS, METHODS])])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
