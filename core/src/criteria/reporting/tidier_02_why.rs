//! Whether it is told what the offer is to lead to, and what it rests on, as item 2 of TIDieR asks.
//!
//! The item speaks of rationale, theory or goal. Goals alone tell nobody why this should be the way to reach them, so both are
//! looked for, and the texts say that this is our reading. A manual is no reason: it tells what is done.

use crate::criteria::shared::reporting::DESCRIBED;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::sources::checklists::TIDIER;

const AIM: Rule = Any(&[
    Fact(facts::PURPOSE, Stated),
    Known(&Fact(facts::GOALS, Stated)),
    Known(&Fact(facts::PLANNING_NEEDS_SUMMARY, Stated)),
]);

const GROUNDS: Rule = Any(&[
    Fact(facts::KNOWLEDGE_BASE_RESEARCH, Stated),
    Fact(facts::KNOWLEDGE_BASE_THEORY, Stated),
    Known(&Fact(facts::KNOWLEDGE_BASE_EXPERIENCE, Stated)),
    Known(&Fact(facts::KNOWLEDGE_BASE_GUIDELINES, Stated)),
    Known(&Fact(facts::CONTENT_SOURCES, Stated)),
    Known(&Fact(facts::QUALITY_GUIDELINES, Stated)),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "tidier-02-why",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: None,
    target: Target::Description,
    also_in: &[(Profile::Tidier, "Item 2 of TIDieR.")],
    when: DESCRIBED,
    bases: &[Basis::recommendation(&TIDIER).inferred()],
    check: Check::expected(All(&[AIM, GROUNDS])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
