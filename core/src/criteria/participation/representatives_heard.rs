//! Whether representatives of patients and users are heard when the services are shaped.
//!
//! The acts speak of the services as a whole: a municipality hears representatives when it shapes them, and a regional health
//! authority when it makes its yearly plan. So this is asked of the organisation, and that one offer was planned without
//! representatives is no breach. Whether they take part in planning this offer is another question, and no act's.
//! An offer that was planned with them shows how the organisation goes about it.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known};
use crate::criterion::Test::{AtLeast, Is, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hfl::HFL_35;
use crate::sources::hol::HOL_3_10;

/// The section names the regional health authority alone, and the plan in its yearly report.
const REGIONAL: Rule = Fact(facts::PROVIDER_KIND, SaidToBe(&["regional-health-authority"]));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "representatives-heard",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE]),
    bases: &[Basis::duty(&HOL_3_10), Basis::duty(&HFL_35).when(REGIONAL)],
    check: Check::expected(Any(&[
        Fact(facts::PARTICIPATION_PLANNING_REPRESENTED_BY, Stated),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::PARTICIPATION_PLANNING_USER_REPRESENTATIVES, AtLeast(1))),
        Fact(facts::PARTICIPATION_LEVELS, SaidToBe(&["system"])),
        Fact(facts::PLANNING_WORKING_GROUP, SaidToBe(&["user-representative"])),
        Known(&AnyItem(
            facts::PEOPLE,
            &All(&[
                Fact(facts::PEOPLE_ROLES, Is(&["user-representative"])),
                Fact(facts::PEOPLE_PHASES, Is(&["planning"])),
            ]),
        )),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
