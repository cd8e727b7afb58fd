//! Whether it is told that an offer is for patients, for relatives, or for both.
//!
//! Teaching both is a task of hospitals. Offers that are only for those who work with them are another task.
//! Pages of the competence service and of hospitals recommend it to the other services too. The associations are left in peace.

use crate::criteria::shared::together::HELD_BY_THE_SERVICES;
use crate::criteria::shared::{NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, AnyItem, EveryRun, Fact};
use crate::criterion::Test::{self, Is, NotSaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_WHAT;
use crate::sources::practice::{FORDE, UNN_PPO};
use crate::sources::sphl::SPHL_3_8;

const PATIENTS_OR_RELATIVES: Test =
    Is(&["patient", "next-of-kin", "parent", "sibling", "child", "partner", "bereaved", "public"]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "patients-and-relatives",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Audience,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        NOT_ONLY_FOR_PROFESSIONALS,
        Fact(facts::KINDS, NotSaidToBe(&["health-pedagogy-course"])),
    ]),
    bases: &[
        Basis::duty(&SPHL_3_8),
        Basis::recommendation(&LM_WHAT).when(HELD_BY_THE_SERVICES),
        Basis::recommendation(&FORDE).when(HELD_BY_THE_SERVICES),
        Basis::recommendation(&UNN_PPO).when(HELD_BY_THE_SERVICES),
    ],
    check: Check::expected(Any(&[
        Fact(facts::AUDIENCE_ROLES, PATIENTS_OR_RELATIVES),
        Fact(facts::RELATIVES_ROLES, Is(&["audience", "come-along", "own-part", "required"])),
        EveryRun(&AnyItem(facts::RUNS_AUDIENCE, &Fact(facts::RUNS_AUDIENCE_ROLES, PATIENTS_OR_RELATIVES))),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
