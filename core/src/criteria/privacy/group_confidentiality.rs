//! Whether the group agrees that what is said stays in the group.
//!
//! Staff have a duty of confidentiality; those who take part have none towards each other. A rule of the group is a
//! promise among equals and no law, so the acts are the reason why it is good to have one, and are not told as a duty
//! to have it. A person sees that the text does not call it more than it is. Groups that run on their own have no staff.
//! Tips on learning in groups recommend that it is settled at the first session; they are heard where a group is led through
//! something planned, and not at an open evening.

use crate::criteria::shared::groups::LED_GROUP;
use crate::criteria::shared::{GROUP_WITH_LEADERS, IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Fact, Known};
use crate::criterion::Test::Is;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hpl::HPL_21;
use crate::sources::pbrl::PBRL_3_6;
use crate::sources::programmes::UMM_TIPS;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "group-confidentiality",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, NOT_ONLY_FOR_PROFESSIONALS, GROUP_WITH_LEADERS]),
    bases: &[
        Basis::advice(&PBRL_3_6).when(IN_HEALTH_AND_CARE).inferred(),
        Basis::advice(&HPL_21).inferred(),
        Basis::recommendation(&UMM_TIPS).when(Known(&LED_GROUP)),
    ],
    check: Check::expected(Fact(facts::GROUP_RULES_RULES, Is(&["confidentiality"]))),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
