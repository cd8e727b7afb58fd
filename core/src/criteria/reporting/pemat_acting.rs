//! Whether every material is rated for how clearly it says what the reader can do, with PEMAT.
//!
//! For offers that tell of materials. Only suggested; and what only explains something can be said not to be concerned.

use crate::criteria::shared::reporting::DESCRIBED;
use crate::criterion::Rule::{All, EveryItem, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::checklists::PEMAT;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "pemat-acting",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::Pemat, "One part of PEMAT.")],
    when: All(&[DESCRIBED, Known(&Fact(facts::MATERIALS, Stated))]),
    bases: &[Basis::recommendation(&PEMAT).inferred()],
    check: Check::suggested(EveryItem(facts::MATERIALS, &Fact(facts::MATERIALS_PEMAT_ACTIONABILITY, Stated))),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
