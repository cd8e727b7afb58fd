//! Whether people can find the way to the offer through the coordinating unit.
//!
//! The guide gives the unit a role as contact point for all such offers, and names healthy life centres beside it. For
//! rehabilitation and for people with long-term needs `coordinating-unit` asks who coordinates, and a healthy life centre is a
//! contact point itself, so neither is asked here. Nor are groups about grief or for children whose parents are ill.

use crate::criteria::shared::together::ONLY_FOR_THE_PUBLIC;
use crate::criteria::shared::together::{
    ABOUT_AN_ILLNESS, FOR_LONG_TERM_NEEDS, HEALTHY_LIFE_CENTRE, HELD_BY_THE_SERVICES,
};
use crate::criteria::shared::{
    NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER, SAID_TO_BE_REHABILITATION, SOMEBODY_LEADS,
};
use crate::criterion::Rule::{All, Any, Fact, Not};
use crate::criterion::Test::{Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::is2651::{HDIR_IS2651_6_2, HDIR_IS2651_6_3};
use crate::sources::mestring_no::LM_ORG;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "coordinating-unit-contact",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        HELD_BY_THE_SERVICES,
        ABOUT_AN_ILLNESS,
        Not(&ONLY_FOR_THE_PUBLIC),
        SOMEBODY_LEADS,
        NOT_ONLY_FOR_PROFESSIONALS,
        Not(&Any(&[SAID_TO_BE_REHABILITATION, FOR_LONG_TERM_NEEDS, HEALTHY_LIFE_CENTRE])),
    ]),
    bases: &[
        Basis::recommendation(&HDIR_IS2651_6_2),
        Basis::recommendation(&HDIR_IS2651_6_3),
        Basis::recommendation(&LM_ORG),
    ],
    check: Check::expected(Any(&[
        Fact(facts::PATHWAY_CONTACT_POINTS, Is(&["coordinating-unit", "healthy-life-centre"])),
        Fact(facts::PARTNERS_ROLES, SaidToBe(&["coordinating-unit"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
