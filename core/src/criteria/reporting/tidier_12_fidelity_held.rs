//! Whether it is told how the offer was held, as item 12 of TIDieR asks: how many came, or how the plan was followed.
//!
//! It belongs to evaluation, which sees runs that have ended: they are what it is about. One run is enough. Where nobody looked
//! into it, it can be said not to apply. An offer that is said to be planned, or whose runs are all to come, has not been held, and is not asked unless it is in its
//! second round or later.

use crate::criteria::shared::reporting::{DESCRIBED, MAY_HAVE_BEEN_HELD};
use crate::criterion::Rule::{All, Any, AnyItem, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::checklists::TIDIER;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "tidier-12-fidelity-held",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: Some(Phase::Evaluation),
    target: Target::Description,
    also_in: &[(Profile::Tidier, "Item 12 of TIDieR.")],
    when: All(&[DESCRIBED, MAY_HAVE_BEEN_HELD]),
    bases: &[Basis::recommendation(&TIDIER).inferred()],
    check: Check::expected(AnyItem(
        facts::RUNS,
        &Any(&[Fact(facts::RUNS_ATTENDANCE, Stated), Fact(facts::RUNS_FIDELITY, Stated)]),
    )),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
