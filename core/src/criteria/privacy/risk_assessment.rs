//! Whether the risk of the digital solution has been assessed, and when.
//!
//! The act is about health data in health care, so it speaks only where the sessions are said to be that; the code of
//! the sector recommends the same for all who meet people on a platform.

use crate::criteria::shared::privacy::ON_A_PLATFORM;
use crate::criteria::shared::{HEALTH_CARE, IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::{Is, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::normen::NORMEN;
use crate::sources::pjl::PJL_22;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "risk-assessment",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE, ON_A_PLATFORM]),
    bases: &[Basis::duty(&PJL_22).when(HEALTH_CARE), Basis::recommendation(&NORMEN)],
    check: Check::expected(All(&[
        Fact(facts::PRIVACY_RISK_ASSESSMENT, Is(&["done"])),
        Fact(facts::PRIVACY_RISK_ASSESSED_ON, Stated),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
