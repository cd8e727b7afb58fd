//! Whether it is settled what is done when the technology fails.
//!
//! A routine of the organisation, for whatever it holds online.

use crate::criteria::shared::online::LIVE_ONLINE;
use crate::criterion::Rule::Fact;
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_DIGITAL;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "technical-backup",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Implementation),
    target: Target::Organisation,
    also_in: &[],
    when: LIVE_ONLINE,
    bases: &[Basis::recommendation(&LM_DIGITAL)],
    check: Check::expected(Fact(facts::DIGITAL_BACKUP_PLAN, Stated)),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
