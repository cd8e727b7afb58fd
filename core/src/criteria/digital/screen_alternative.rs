//! Whether those who cannot or will not take part at the screen are offered something else.
//!
//! Asked only where the screen is the one way of taking part. The study is about one healthy life centre, where people
//! wanted the screen beside the room and not instead of it; that there should be another offer is read out of it.

use crate::criteria::shared::online::ONLY_ONLINE;
use crate::criterion::Rule::Fact;
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::research::FYSIO_DIG;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "screen-alternative",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: ONLY_ONLINE,
    bases: &[Basis::recommendation(&FYSIO_DIG).inferred()],
    check: Check::expected(Fact(facts::DIGITAL_ALTERNATIVE, Stated)),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
