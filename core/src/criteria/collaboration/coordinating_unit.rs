//! Whether it is told who coordinates, where people may need help from several services.
//!
//! The acts give hospitals and municipalities a coordinating unit for rehabilitation, and the guide on complex needs ties
//! learning offers to the team or the coordinator. Nothing has the description name them, so it is a suggestion; and whether
//! what is named is the right place, a person judges.

use crate::criteria::shared::together::FOR_LONG_TERM_NEEDS;
use crate::criteria::shared::{PRESENTS_AN_OFFER, SAID_TO_BE_REHABILITATION};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::Is;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::helsedirektoratet::HDIR_SAMMENSATTE;
use crate::sources::hol::HOL_7_2;
use crate::sources::is2651::HDIR_IS2651_6_3;
use crate::sources::sphl::SPHL_2_5;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "coordinating-unit",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, Any(&[SAID_TO_BE_REHABILITATION, FOR_LONG_TERM_NEEDS])]),
    bases: &[
        Basis::duty(&SPHL_2_5).when(SAID_TO_BE_REHABILITATION),
        Basis::duty(&HOL_7_2).when(SAID_TO_BE_REHABILITATION),
        Basis::recommendation(&HDIR_IS2651_6_3).when(SAID_TO_BE_REHABILITATION),
        Basis::recommendation(&HDIR_SAMMENSATTE).when(FOR_LONG_TERM_NEEDS),
    ],
    check: Check::suggested(Any(&[
        Fact(facts::PARTNERS_ROLES, Is(&["coordinating-unit"])),
        Fact(facts::PATHWAY_CONTACT_POINTS, Is(&["coordinating-unit", "healthy-life-centre"])),
        Fact(facts::PEOPLE_ROLES, Is(&["coordinator"])),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
