//! Whether it is said why an offer is held by the specialist service and not by the municipality.
//!
//! The guide would have structured offers in the municipality as far as that is sound, and the acts give hospitals the education
//! of patients as a task. So a hospital is asked for a reason, and nothing is wrong without one. Where the conditions are said to
//! be common, `care-level-fits` asks the same. What is rare, joint or bound up with treatment has its reason in that.

use crate::criteria::shared::together::{COMMON_IN_THE_SPECIALIST_SERVICE, HELD_TOGETHER};
use crate::criteria::shared::{GROUP_WITH_LEADERS, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{self, All, Any, Fact, Known, Not};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::is2651::HDIR_IS2651_6_4;
use crate::sources::mestring_no::LM_ORG;

/// A hospital holds it, and nobody says that it is not part of the specialist service. A private practice has no municipality
/// to hand it to.
const HELD_BY_A_HOSPITAL: Rule = All(&[
    Fact(facts::PROVIDER_KIND, Is(&["regional-health-authority", "health-trust", "hospital"])),
    Fact(facts::CARE_LEVEL, NotSaidToBe(&["municipal", "national-service", "outside"])),
]);

/// It is said to be bound up with treatment.
const BOUND_UP_WITH_TREATMENT: Rule = Any(&[
    Fact(facts::OFFER_TYPES, SaidToBe(&["integrated"])),
    Fact(facts::KINDS, SaidToBe(&["treatment-group", "aftercare-group"])),
    Fact(facts::NATURE_PURPOSES, SaidToBe(&["treatment"])),
    Known(&Fact(facts::ACCESS_CONDITION_FOR, Stated)),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "level-reason",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        HELD_BY_A_HOSPITAL,
        Not(&COMMON_IN_THE_SPECIALIST_SERVICE),
        GROUP_WITH_LEADERS,
        NOT_ONLY_FOR_PROFESSIONALS,
    ]),
    bases: &[Basis::recommendation(&HDIR_IS2651_6_4), Basis::recommendation(&LM_ORG)],
    check: Check::expected(Any(&[
        Fact(facts::PATHWAY_LEVEL_REASONS, Stated),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::AUDIENCE_COMMONNESS, SaidToBe(&["rare"])),
        BOUND_UP_WITH_TREATMENT,
        Known(&HELD_TOGETHER),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
