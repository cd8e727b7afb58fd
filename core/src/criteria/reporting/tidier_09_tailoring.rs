//! Whether it is told what is adapted to people, as item 9 of TIDieR asks.
//!
//! The item is for offers that are meant to be adapted. One that is the same for everyone can say that it does not apply.
//! Adaptations of the content count, and those that let more people take part.

use crate::criteria::shared::reporting::DESCRIBED;
use crate::criterion::Rule::{Any, Fact, Known};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::sources::checklists::TIDIER;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "tidier-09-tailoring",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: None,
    target: Target::Description,
    also_in: &[(Profile::Tidier, "Item 9 of TIDieR.")],
    when: DESCRIBED,
    bases: &[Basis::recommendation(&TIDIER).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::CONTENT_ADAPTATION, Stated),
        Fact(facts::ACCESSIBILITY_ADAPTATIONS, Stated),
        Known(&Fact(facts::ACCESSIBILITY_ADAPTATIONS_IN_WORDS, Stated)),
        // The participants shape the content, or how long they stay.
        Fact(facts::CONTENT_OWN_TOPICS, SaidToBe(&["true"])),
        Fact(facts::SCHEDULE_ENDING, SaidToBe(&["decided-individually"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
