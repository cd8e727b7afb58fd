//! Whether it is told which materials are used, as item 3 of TIDieR asks.
//!
//! The item is about what participants get and what those who lead it use, so a manual counts. An offer with no materials can say
//! that it does not apply.

use crate::criteria::shared::reporting::DESCRIBED;
use crate::criterion::Rule::{Any, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::sources::checklists::TIDIER;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "tidier-03-materials",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: None,
    target: Target::Description,
    also_in: &[(Profile::Tidier, "Item 3 of TIDieR.")],
    when: DESCRIBED,
    bases: &[Basis::recommendation(&TIDIER).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::MATERIALS, Stated),
        Known(&Fact(facts::PROGRAMMES_MANUAL, Stated)),
        Known(&Fact(facts::PROGRAMMES_CURRICULUM, Stated)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
