//! Whether it is told who answers for information to those who take part.
//!
//! In institutions the task lies with somebody the institution appoints; since 1 July 2026 it includes that participants can
//! take part in decisions. Offers that are said not to be health care are left, and so are those for relatives alone.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::people::{MAY_BE_FOR_PATIENTS, MAY_BE_HEALTH_CARE};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hpl::HPL_10;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "information-responsible",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, MAY_BE_HEALTH_CARE, MAY_BE_FOR_PATIENTS]),
    bases: &[Basis::duty(&HPL_10)],
    check: Check::expected(Fact(facts::RESPONSIBILITY_INFORMATION, Stated)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
