//! Whether a hospital has added its knowledge to an offer that a municipality holds.
//!
//! Asked where the offer is for people with a certain diagnosis. A named programme brings knowledge with it, and what is for
//! everyone needs no specialist. `specialist-support` asks the hospital about its own part.

use crate::criteria::shared::together::HELD_TOGETHER;
use crate::criteria::shared::{IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{self, All, Any, Fact, Known, Not, Part};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::is2651::{HDIR_IS2651_6_2, HDIR_IS2651_6_4};

const WITH_SPECIALIST_KNOWLEDGE: &[&str] = &[
    "regional-health-authority",
    "health-trust",
    "hospital",
    "private-specialist-under-contract",
    "private-rehabilitation",
    "national-competence-service",
];

const FOR_A_DIAGNOSIS: Rule = All(&[
    Part(facts::AUDIENCE_CONDITIONS, "kind", SaidToBe(&["diagnosis"])),
    Fact(facts::AUDIENCE_DIAGNOSIS_SCOPE, NotSaidToBe(&["independent"])),
]);

const IS_A_NAMED_PROGRAMME: Rule =
    Any(&[Known(&Fact(facts::PROGRAMMES_ID, Stated)), Known(&Fact(facts::PROGRAMMES_NAME, Stated))]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "hospital-expertise",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        FOR_A_DIAGNOSIS,
        Not(&IS_A_NAMED_PROGRAMME),
        Fact(facts::PROVIDER_KIND, NotSaidToBe(WITH_SPECIALIST_KNOWLEDGE)),
        IN_HEALTH_AND_CARE,
        SOMEBODY_LEADS,
        NOT_ONLY_FOR_PROFESSIONALS,
    ]),
    bases: &[Basis::recommendation(&HDIR_IS2651_6_2), Basis::recommendation(&HDIR_IS2651_6_4)],
    check: Check::expected(Any(&[
        Fact(facts::PARTNERS_KIND, Is(WITH_SPECIALIST_KNOWLEDGE)),
        // Other places can show it. None of them is where it should have been.
        Known(&HELD_TOGETHER),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
