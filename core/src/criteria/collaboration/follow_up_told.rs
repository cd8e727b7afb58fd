//! Whether it is told who follows people up afterwards.
//!
//! Asked of offers that say that people get other services too, or will: rehabilitation, long-term needs, or follow-up by
//! others. Of those the act has the specialist service cooperate with others. A healthy life centre is asked as well, since
//! its guide recommends structured follow-up. Where follow-up was considered and not needed, nobody is asked.

use crate::criteria::shared::together::{HEALTHY_LIFE_CENTRE, OTHER_SERVICES_TOO};
use crate::criteria::shared::{NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{Is, NotSaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::frisklivssentraler::HDIR_IS1896;
use crate::sources::sphl::SPHL_2_1E;

/// Kinds of follow-up that tell who it comes from.
const BY_SOMEBODY: &[&str] = &[
    "meeting",
    "conversation",
    "self-help-group",
    "peer-support",
    "user-organisation",
    "general-practitioner",
    "municipal-services",
];

pub(crate) static CRITERION: Criterion = Criterion {
    id: "follow-up-told",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[(Profile::Planning, "What happens afterwards is decided when the offer is planned.")],
    when: All(&[
        PRESENTS_AN_OFFER,
        NOT_ONLY_FOR_PROFESSIONALS,
        Fact(facts::FOLLOW_UP_DECISION, NotSaidToBe(&["not-needed"])),
        Any(&[OTHER_SERVICES_TOO, HEALTHY_LIFE_CENTRE]),
    ]),
    bases: &[
        Basis::duty(&SPHL_2_1E).when(OTHER_SERVICES_TOO),
        Basis::recommendation(&HDIR_IS1896).when(HEALTHY_LIFE_CENTRE),
    ],
    check: Check::expected(Any(&[
        Fact(facts::FOLLOW_UP_BY, Stated),
        Fact(facts::FOLLOW_UP_KINDS, Is(BY_SOMEBODY)),
        Fact(facts::FOLLOW_UP_WEEKS_AFTER, Stated),
        Fact(facts::FOLLOW_UP_CONTACT, Stated),
        // What is only said in words may tell who it is.
        Fact(facts::FOLLOW_UP_TEXT, Stated),
        Fact(facts::PARTNERS_ROLES, Is(&["follow-up"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
