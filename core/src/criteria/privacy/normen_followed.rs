//! Whether the organisation follows the code of conduct for information security of the sector.
//!
//! The code is no law; those connected to the health network are bound by their agreement. That an organisation is not
//! connected is an answer.

use crate::criteria::shared::privacy::ON_A_PLATFORM;
use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Is;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::sources::normen::NORMEN;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "normen-followed",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: None,
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE, ON_A_PLATFORM]),
    bases: &[Basis::recommendation(&NORMEN)],
    check: Check::suggested(Fact(facts::PRIVACY_NORMEN, Is(&["followed", "not-connected"]))),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
