//! Whether the management stands behind the offer.
//!
//! The sources call it a condition for the rest, so a person looks when it is said not to apply. Organisations that live by their own
//! members, groups of peers, lines, apps and practices of one's own have no such management, and are left in peace.

use crate::criteria::shared::participation::UNDER_A_MANAGEMENT;
use crate::criterion::Rule::Fact;
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_START;
use crate::sources::programmes::HELT_SJEF;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "management-support",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: UNDER_A_MANAGEMENT,
    bases: &[Basis::recommendation(&LM_START), Basis::recommendation(&HELT_SJEF)],
    check: Check::expected(Fact(facts::PLANNING_MANDATE_APPROVED_BY, Stated)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: true,
};
