//! Whether it is told what was changed after the offer began, as item 10 of TIDieR asks.
//!
//! That nothing was changed is an answer: it is said by saying that it does not apply. An offer that is said to be planned, or whose runs are all to come, has not been held, and is not asked unless it is in its
//! second round or later.

use crate::criteria::shared::reporting::{DESCRIBED, MAY_HAVE_BEEN_HELD};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::sources::checklists::TIDIER;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "tidier-10-changes",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: None,
    target: Target::Description,
    also_in: &[(Profile::Tidier, "Item 10 of TIDieR.")],
    when: All(&[DESCRIBED, MAY_HAVE_BEEN_HELD]),
    bases: &[Basis::recommendation(&TIDIER).inferred()],
    check: Check::expected(Any(&[Fact(facts::PLANNING_CHANGES, Stated), Fact(facts::QUALITY_CHANGE_LOG, Stated)])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
