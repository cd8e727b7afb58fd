//! Whether it is told how participants under 18 are heard.
//!
//! Their right stands in the same section as that of adults, with words of its own: they are informed, and heard. Before any
//! public body they have it by the child convention too, also outside the health and care services. It is asked as soon as some
//! of those it is for may be under 18, also when adults are with them.

use crate::criteria::shared::people::{BEGINS_AT_18, MAY_BE_FOR_PATIENTS};
use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact, Known, Not};
use crate::criterion::Test::{Is, SaidToBe, StartsBelow, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::sources::is2651::HDIR_IS2651_6_2;
use crate::sources::mrl::MRL_CRC;
use crate::sources::pbrl::PBRL_3_1;

/// The ages that are stated reach below 18, whatever the group is called: adults from 16, say.
const REACHES_BELOW_18: Rule = Known(&Fact(facts::AUDIENCE_AGE, StartsBelow(18)));

const SOME_ARE_MINORS: Rule = Any(&[
    REACHES_BELOW_18,
    All(&[Fact(facts::AUDIENCE_AGE_GROUPS, Is(&["children", "youth"])), Not(&BEGINS_AT_18)]),
    // Asking everyone whether it is for children of patients would be silly.
    Fact(facts::AUDIENCE_CIRCUMSTANCES, SaidToBe(&["minors-as-relatives", "bereaved-minors"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "children-heard",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: None,
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, SOME_ARE_MINORS]),
    bases: &[
        Basis::duty(&PBRL_3_1).when(All(&[IN_HEALTH_AND_CARE, MAY_BE_FOR_PATIENTS])),
        Basis::duty(&MRL_CRC),
        Basis::recommendation(&HDIR_IS2651_6_2).when(IN_HEALTH_AND_CARE),
    ],
    check: Check::expected(Fact(facts::PARTICIPATION_CHILDREN, Stated)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
