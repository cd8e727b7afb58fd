//! Whether the goals are about knowledge, skills and coping alike.
//!
//! The guideline names the three as the aim of such offers: the last one is belief in one's own resources, so self-esteem counts.
//! The act only has a clause of purpose, from which no duty follows by itself. Goals in words do not say which of the three they
//! are about.
//!
//! A slide deck and a regional guide want goals that are about more than knowledge: they do not ask for all three, so they speak
//! only where all that is said of the goals is knowledge.
//!
//! Where no goal is told, `goals-stated` asks first.
//!
//! Grief groups have goals of another kind.

use crate::criteria::shared::steps::TELLS_OF_GOALS;
use crate::criteria::shared::together::ABOUT_AN_ILLNESS;
use crate::criteria::shared::{IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Fact, Known};
use crate::criterion::Test::{Is, Only};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::competence::HMN_GUIDE;
use crate::sources::hol::HOL_1_1;
use crate::sources::is2651::HDIR_IS2651_6_1;
use crate::sources::mestring_no::LM_SLIDES_2015;

/// The goals are said to be about knowledge, and nothing else.
const ONLY_KNOWLEDGE: Rule = Known(&Fact(facts::GOALS_KINDS, Only(&["knowledge"])));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "learning-goals",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, ABOUT_AN_ILLNESS, TELLS_OF_GOALS]),
    bases: &[
        Basis::recommendation(&HDIR_IS2651_6_1),
        Basis::advice(&HOL_1_1).inferred(),
        Basis::recommendation(&LM_SLIDES_2015).when(ONLY_KNOWLEDGE).inferred(),
        Basis::recommendation(&HMN_GUIDE).when(ONLY_KNOWLEDGE).inferred(),
    ],
    check: Check::expected(All(&[
        Fact(facts::GOALS_KINDS, Is(&["knowledge"])),
        Fact(facts::GOALS_KINDS, Is(&["skill"])),
        Fact(facts::GOALS_KINDS, Is(&["coping", "self-esteem"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
