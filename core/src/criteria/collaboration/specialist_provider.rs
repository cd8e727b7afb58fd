//! Whether it is told which hospital, or which body under contract, holds an offer in the specialist service.
//!
//! The regional health authorities see to the services, and others mostly hold them. A health trust or a hospital that holds
//! its own offer is not asked: it is named already.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{self, All, Any, Fact};
use crate::criterion::Test::{Is, SaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::sphl::SPHL_2_1A;

const HOSPITAL_OR_UNDER_CONTRACT: &[&str] = &["health-trust", "hospital", "private-specialist-under-contract"];

const HELD_BY_ONE: Rule = Any(&[
    Fact(facts::PROVIDER_KIND, Is(HOSPITAL_OR_UNDER_CONTRACT)),
    Fact(facts::PROVIDER_CONTRACT_WITH, Stated),
    Fact(facts::PROVIDER_UNDER_CONTRACT, Yes),
    Fact(facts::PARTNERS_KIND, Is(HOSPITAL_OR_UNDER_CONTRACT)),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "specialist-provider",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, Fact(facts::CARE_LEVEL, SaidToBe(&["specialist"]))]),
    bases: &[Basis::duty(&SPHL_2_1A)],
    check: Check::expected(HELD_BY_ONE),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
