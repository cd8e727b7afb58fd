//! Whether it is told how people take part, as item 6 of TIDieR asks: together or one at a time, and in the room or not.
//!
//! What people would call the offer can tell it: a group is for several, and a line is rung. A place to meet tells that people
//! meet there.

use crate::criteria::shared::IN_GROUP;
use crate::criteria::shared::reporting::{DESCRIBED, stated_in_a_run};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::sources::checklists::TIDIER;

const TOGETHER_OR_ALONE: Rule = Any(&[
    Fact(facts::OFFER_TYPES, Stated),
    Known(&IN_GROUP),
    Known(&Fact(facts::GROUP_SIZE, Stated)),
    Fact(facts::KINDS, SaidToBe(&["conversation", "helpline", "online-course"])),
]);

const IN_THE_ROOM_OR_NOT: Rule = Any(&[
    Fact(facts::DELIVERY_MODES, Stated),
    Known(&Fact(facts::DELIVERY_TEXT, Stated)),
    stated_in_a_run![facts::RUNS_MODES, facts::RUNS_VENUES],
    Known(&Fact(facts::VENUES, Stated)),
    Known(&Fact(facts::DIGITAL_PLATFORM, Stated)),
    Known(&Fact(facts::NATURE_SETTING, Stated)),
    Fact(facts::KINDS, SaidToBe(&["helpline", "online-course", "stay"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "tidier-06-how",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: None,
    target: Target::Description,
    also_in: &[(Profile::Tidier, "Item 6 of TIDieR.")],
    when: DESCRIBED,
    bases: &[Basis::recommendation(&TIDIER).inferred()],
    check: Check::expected(All(&[TOGETHER_OR_ALONE, IN_THE_ROOM_OR_NOT])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
