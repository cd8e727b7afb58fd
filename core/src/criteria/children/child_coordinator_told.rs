//! Whether parents of ill children are told of the child coordinator.
//!
//! The municipality provides the coordinator, and parents have the right in the whole of the services, so a hospital that holds
//! an offer for parents is asked too. Which families it is for is judged for each.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::{Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::sources::hol::HOL_7_2A;
use crate::sources::pbrl::PBRL_2_5;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "child-coordinator-told",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Children,
    phase: None,
    target: Target::Individual,
    also_in: &[(Profile::Planning, "Which rights parents are told of is decided when the offer is planned.")],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE, Fact(facts::AUDIENCE_ROLES, SaidToBe(&["parent"]))]),
    bases: &[Basis::duty(&HOL_7_2A), Basis::duty(&PBRL_2_5)],
    check: Check::suggested(Fact(facts::CONTENT_RIGHTS, Is(&["child-coordinator"]))),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
