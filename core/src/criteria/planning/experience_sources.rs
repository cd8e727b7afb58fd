//! Whether the plan builds on what patients, users or relatives have experienced.
//!
//! The regulation has the organisation make use of their experience. That it is used in planning this offer is read out of it.
//! Those who took part before, or the users as a source of what is needed, show it.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{SaidToBe, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::lkf::LKF_7;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "experience-sources",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE]),
    bases: &[Basis::duty(&LKF_7).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::PARTICIPATION_PLANNING_EARLIER_EXPERIENCE, Yes),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::PLANNING_NEEDS_SOURCES, SaidToBe(&["users", "patients", "next-of-kin"])),
        Fact(
            facts::PARTICIPATION_PLANNING_REPRESENTED_BY,
            SaidToBe(&["former-participants", "next-of-kin", "patients"]),
        ),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
