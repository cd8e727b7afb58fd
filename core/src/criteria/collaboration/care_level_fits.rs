//! Whether the offer lies where the guide would have it: common conditions in the municipality, rare ones in the specialist
//! service.
//!
//! Only what is said to be common or rare is looked at, and nobody is asked. A reason for the level, or a partner in the
//! specialist service, is an answer. What is right depends on the local agreement, so a person looks.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::together::{COMMON_IN_THE_SPECIALIST_SERVICE, RARE_IN_THE_MUNICIPALITY};
use crate::criterion::Rule::{self, All, Any, Fact, Known, Not};
use crate::criterion::Test::{NotSaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::is2651::HDIR_IS2651_6_4;

const NO_REASON: Rule = Not(&Known(&Fact(facts::PATHWAY_LEVEL_REASONS, Stated)));

const NO_SPECIALIST_PARTNER: Rule = Fact(
    facts::PARTNERS_KIND,
    NotSaidToBe(&[
        "regional-health-authority",
        "health-trust",
        "hospital",
        "private-specialist-under-contract",
        "private-rehabilitation",
        "national-competence-service",
    ]),
);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "care-level-fits",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, Any(&[COMMON_IN_THE_SPECIALIST_SERVICE, RARE_IN_THE_MUNICIPALITY])]),
    bases: &[Basis::recommendation(&HDIR_IS2651_6_4)],
    check: Check::review_when(Any(&[
        All(&[COMMON_IN_THE_SPECIALIST_SERVICE, NO_REASON]),
        All(&[RARE_IN_THE_MUNICIPALITY, NO_SPECIALIST_PARTNER]),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
