//! Whether every material is rated for how easy it is to understand, with PEMAT.
//!
//! For offers that tell of materials. Only suggested: nobody has to use this form. What the score is, is asked by `pemat-scores`.

use crate::criteria::shared::reporting::DESCRIBED;
use crate::criterion::Rule::{All, EveryItem, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::checklists::PEMAT;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "pemat-understanding",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::Pemat, "One part of PEMAT.")],
    when: All(&[DESCRIBED, Known(&Fact(facts::MATERIALS, Stated))]),
    bases: &[Basis::recommendation(&PEMAT).inferred()],
    check: Check::suggested(EveryItem(facts::MATERIALS, &Fact(facts::MATERIALS_PEMAT_UNDERSTANDABILITY, Stated))),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
