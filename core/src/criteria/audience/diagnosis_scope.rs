//! Whether it is said if the offer is for certain diagnoses or across them.
//!
//! The guide names both ways and prefers neither. Which is best depends on the place, so what is stated is for a person to
//! judge. Children come because somebody close to them is ill, whatever the illness, so offers for them are not asked.
//!
//! Nor are groups that are open to everyone, such as a walking group.

use crate::criteria::shared::people::FOR_MINORS_AS_RELATIVES;
use crate::criteria::shared::together::HELD_BY_THE_SERVICES;
use crate::criteria::shared::together::ONLY_FOR_THE_PUBLIC;
use crate::criteria::shared::{IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact, Not};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::is2651::HDIR_IS2651_6_3;
use crate::sources::mestring_no::LM_DIAGIND;
use crate::sources::practice::FORDE;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "diagnosis-scope",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Audience,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        IN_HEALTH_AND_CARE,
        NOT_ONLY_FOR_PROFESSIONALS,
        Not(&FOR_MINORS_AS_RELATIVES),
        Not(&ONLY_FOR_THE_PUBLIC),
    ]),
    bases: &[
        Basis::recommendation(&HDIR_IS2651_6_3),
        Basis::recommendation(&FORDE).when(HELD_BY_THE_SERVICES).inferred(),
        Basis::recommendation(&LM_DIAGIND).when(HELD_BY_THE_SERVICES).inferred(),
    ],
    check: Check::expected(Any(&[
        Fact(facts::AUDIENCE_DIAGNOSIS_SCOPE, Stated),
        Fact(facts::AUDIENCE_CONDITIONS, Stated),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
