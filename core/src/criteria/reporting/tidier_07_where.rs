//! Whether it is told where it is held, as item 7 of TIDieR asks.
//!
//! The item is about the kind of place, so an outpatient clinic or "at home" is an answer without an address. Over the internet
//! the platform stands for the place.

use crate::criteria::shared::reporting::{DESCRIBED, stated_in_a_run};
use crate::criterion::Rule::{Any, Fact, Known};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::sources::checklists::TIDIER;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "tidier-07-where",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: None,
    target: Target::Description,
    also_in: &[(Profile::Tidier, "Item 7 of TIDieR.")],
    when: DESCRIBED,
    bases: &[Basis::recommendation(&TIDIER).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::VENUES, Stated),
        Fact(facts::DIGITAL_PLATFORM, Stated),
        Known(&Fact(facts::DIGITAL_URL, Stated)),
        stated_in_a_run![facts::RUNS_VENUES],
        Known(&Fact(facts::NATURE_SETTING, Stated)),
        // People take part from where they are.
        Fact(facts::DELIVERY_MODES, SaidToBe(&["self-paced", "phone", "chat", "app", "at-home"])),
        Fact(facts::KINDS, SaidToBe(&["helpline", "online-course"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
