//! Whether it is told if relatives can take part, or why not.
//!
//! A suggestion. That they cannot come is an answer when the reason is told. Relatives who are only a topic are not asked in.
//! An offer of their own beside this one is a way too.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact, Known, Not, Part};
use crate::criterion::Test::{Is, Only, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::is2651::HDIR_IS2651_6_1;
use crate::sources::practice::{FORDE, LMS_NORD, UNN_PPO};

/// It is for people in a situation of life, such as grief, and for no illness: nobody is their next of kin by it.
const FOR_A_SITUATION_OF_LIFE: Rule = Known(&Part(facts::AUDIENCE_CONDITIONS, "kind", Only(&["life-situation"])));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "relatives-considered",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Audience,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        IN_HEALTH_AND_CARE,
        Known(&NOT_ONLY_FOR_PROFESSIONALS),
        Not(&FOR_A_SITUATION_OF_LIFE),
    ]),
    bases: &[
        Basis::recommendation(&HDIR_IS2651_6_1),
        Basis::recommendation(&FORDE).inferred(),
        Basis::recommendation(&LMS_NORD).inferred(),
        Basis::recommendation(&UNN_PPO).inferred(),
    ],
    check: Check::suggested(Any(&[
        Fact(facts::RELATIVES_ROLES, Is(&["audience", "come-along", "own-part", "required"])),
        All(&[Fact(facts::RELATIVES_ROLES, SaidToBe(&["not-included"])), Known(&Fact(facts::RELATIVES_TEXT, Stated))]),
        Fact(
            facts::AUDIENCE_ROLES,
            SaidToBe(&["next-of-kin", "parent", "sibling", "child", "partner", "bereaved", "public"]),
        ),
        Part(
            facts::RELATED_OFFERS,
            "relation",
            SaidToBe(&["for-relatives", "for-parents", "for-children", "for-siblings"]),
        ),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
