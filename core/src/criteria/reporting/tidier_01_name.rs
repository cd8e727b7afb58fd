//! Whether the offer has a name, as item 1 of TIDieR asks.
//!
//! The name of the programme that it follows is one, and so is that of a run. All twelve are told as recommendations, since
//! somebody has asked for the checklist; which of our fields answers an item is our reading of it. The names carry the numbers, so
//! that the items come in the order that people know.

use crate::criteria::shared::reporting::{DESCRIBED, stated_in_a_run};
use crate::criterion::Rule::{Any, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::sources::checklists::TIDIER;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "tidier-01-name",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: None,
    target: Target::Description,
    also_in: &[(Profile::Tidier, "Item 1 of TIDieR.")],
    when: DESCRIBED,
    bases: &[Basis::recommendation(&TIDIER).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::TITLE, Stated),
        Known(&Fact(facts::OTHER_NAMES, Stated)),
        Known(&Fact(facts::PROGRAMMES_NAME, Stated)),
        Known(&Fact(facts::PROGRAMMES_ID, Stated)),
        stated_in_a_run![facts::RUNS_TITLE],
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
