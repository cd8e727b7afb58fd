//! Whether it is told how people will see that the offer is held as planned, as item 11 of TIDieR asks.
//!
//! A plan for that is the answer. What the evaluation is for is taken as one too, since an offer that follows no named programme
//! tells it there; the texts say that this is our reading. Where nothing of the kind is planned, it can be said not to apply.

use crate::criteria::shared::reporting::DESCRIBED;
use crate::criterion::Rule::{Any, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::sources::checklists::TIDIER;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "tidier-11-fidelity-planned",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: None,
    target: Target::Description,
    also_in: &[(Profile::Tidier, "Item 11 of TIDieR.")],
    when: DESCRIBED,
    bases: &[Basis::recommendation(&TIDIER).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::PROGRAMMES_FIDELITY_PLAN, Stated),
        Fact(facts::EVALUATION_PURPOSE, Stated),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
