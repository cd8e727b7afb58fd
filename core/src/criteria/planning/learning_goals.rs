//! Whether the goals are about knowledge, skills and coping alike.
//!
//! The guideline names the three as the aim of such offers: the last one is belief in one's own resources, so self-esteem counts.
//! The act only has a clause of purpose, from which no duty follows by itself. Goals in words do not say which of the three they
//! are about.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Is;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hol::HOL_1_1;
use crate::sources::is2651::HDIR_IS2651_6_1;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "learning-goals",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS]),
    bases: &[Basis::recommendation(&HDIR_IS2651_6_1), Basis::advice(&HOL_1_1).inferred()],
    check: Check::expected(All(&[
        Fact(facts::GOALS_KINDS, Is(&["knowledge"])),
        Fact(facts::GOALS_KINDS, Is(&["skill"])),
        Fact(facts::GOALS_KINDS, Is(&["coping", "self-esteem"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
