//! Whether it is told what the specialist service contributes to an offer with the municipality.
//!
//! Asked of the specialist service alone, since the duty to guide is its own: a voluntary body does not get it from having a
//! nurse. For rehabilitation the regulation says the same. How much guidance is needed, a person judges.

use crate::criteria::shared::together::HELD_TOGETHER;
use crate::criteria::shared::{PRESENTS_AN_OFFER, SAID_TO_BE_REHABILITATION};
use crate::criterion::Rule::{self, All, Any, Fact, Known};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hrf::HRF_14;
use crate::sources::sphl::SPHL_6_3;

const WITH_THE_MUNICIPALITY: Rule =
    Any(&[Known(&HELD_TOGETHER), Fact(facts::CARE_LEVEL, SaidToBe(&["municipal", "joint"]))]);

/// The provider is in the specialist service, by its kind or by contract.
const SPECIALIST_PROVIDER: Rule = Any(&[
    Fact(
        facts::PROVIDER_KIND,
        Is(&["regional-health-authority", "health-trust", "hospital", "private-specialist-under-contract"]),
    ),
    All(&[
        Fact(
            facts::PROVIDER_KIND,
            Is(&[
                "private-rehabilitation",
                "user-organisation",
                "voluntary",
                "foundation",
                "religious-community",
                "private",
            ]),
        ),
        Fact(facts::CARE_LEVEL, SaidToBe(&["joint"])),
        Fact(facts::PROVIDER_UNDER_CONTRACT, NotSaidToBe(&["false"])),
        Any(&[Fact(facts::PROVIDER_UNDER_CONTRACT, Yes), Fact(facts::PROVIDER_CONTRACT_WITH, Stated)]),
    ]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "specialist-support",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, WITH_THE_MUNICIPALITY, SPECIALIST_PROVIDER]),
    bases: &[Basis::duty(&SPHL_6_3), Basis::duty(&HRF_14).when(SAID_TO_BE_REHABILITATION)],
    check: Check::suggested(Any(&[
        Fact(facts::PARTNERS_CONTRIBUTION, Stated),
        Fact(facts::AGREEMENT_RESPONSIBILITY, Stated),
        // A course for those who work in the municipality is guidance in itself.
        Fact(facts::AUDIENCE_ROLES, Is(&["professional"])),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
