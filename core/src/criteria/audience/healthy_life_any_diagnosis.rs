//! Whether the offer of a healthy life centre suits people regardless of diagnosis.
//!
//! The guideline says so of the basic offer. A centre can hold courses for certain conditions beside it, so that an offer is
//! for certain diagnoses is no conflict, and the offer can say that the question does not apply. What nobody calls a healthy
//! life centre is not asked.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::together::HEALTHY_LIFE_CENTRE;
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Is;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::frisklivssentraler::HDIR_FRISKLIV;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "healthy-life-any-diagnosis",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Audience,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[HEALTHY_LIFE_CENTRE, PRESENTS_AN_OFFER]),
    bases: &[Basis::guideline_must(&HDIR_FRISKLIV)],
    check: Check::expected(Fact(facts::AUDIENCE_DIAGNOSIS_SCOPE, Is(&["independent"]))),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
