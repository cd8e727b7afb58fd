//! Whether somebody answers for registering attendance, and there is a routine for it.
//!
//! Asked of hospitals, which the page is written for. What is not coded needs no such routine: low-threshold offers, and courses
//! for those who work with them.

use crate::criteria::shared::privacy::LOW_THRESHOLD;
use crate::criteria::shared::{NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Fact, Not};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::nk_lmh::NKLMH_REGISTRERING;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "registration-responsible",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, SOMEBODY_LEADS, NOT_ONLY_FOR_PROFESSIONALS, Not(&LOW_THRESHOLD)]),
    bases: &[Basis::recommendation(&NKLMH_REGISTRERING)],
    check: Check::expected(All(&[
        Fact(facts::RECORD_KEEPING_RESPONSIBLE, Stated),
        Fact(facts::RECORD_KEEPING_ROUTINE, Stated),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
