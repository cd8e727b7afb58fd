//! Whether people who need services over a long time are told of the individual plan and the coordinator.
//!
//! Asked of offers that say that they are for people with such needs. Who needs a plan is judged for each, so a text can only
//! tell that it exists, and a person looks at the rest.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::{Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::sources::hol::HOL_7_1;
use crate::sources::ipf::IPF_4;
use crate::sources::pbrl::PBRL_2_5;
use crate::sources::sphl::SPHL_2_5;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "individual-plan-told",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Access,
    phase: None,
    target: Target::Individual,
    also_in: &[(Profile::Planning, "Which rights people are told of is decided when the offer is planned.")],
    when: All(&[
        PRESENTS_AN_OFFER,
        IN_HEALTH_AND_CARE,
        Fact(facts::AUDIENCE_CIRCUMSTANCES, SaidToBe(&["long-term-needs"])),
    ]),
    bases: &[Basis::duty(&SPHL_2_5), Basis::duty(&HOL_7_1), Basis::duty(&PBRL_2_5), Basis::duty(&IPF_4)],
    check: Check::suggested(Fact(facts::CONTENT_RIGHTS, Is(&["individual-plan"]))),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
