//! Whether people with little digital experience can get help before the first meeting.
//!
//! An option: the sources show that such help is given.

use crate::criteria::shared::online::AT_OWN_SCREEN;
use crate::criterion::Rule::Fact;
use crate::criterion::Test::Yes;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::practice::DIGIHJELPEN;
use crate::sources::research::SYKEPL_DIGPED;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "help-before-joining",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: AT_OWN_SCREEN,
    bases: &[Basis::advice(&DIGIHJELPEN).inferred(), Basis::advice(&SYKEPL_DIGPED).inferred()],
    check: Check::suggested(Fact(facts::DIGITAL_SUPPORT_BEFORE, Yes)),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
