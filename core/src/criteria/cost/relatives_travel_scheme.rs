//! Whether what the text promises relatives from the patient travel scheme fits what it says of the offer.
//!
//! Relatives get the journey to a course covered when a health institution holds it and the content is medical or part of
//! treatment. A conflict needs a description that itself says that the content is neither, and that promises relatives who
//! take part that the scheme alone covers the journey. The scheme has other doors: centres for rare diagnoses, mental health
//! care for children, companions, children of patients, and parents who are called in; where one of them can be the reason,
//! and where anything is said in words, a person looks. Only a municipality is taken to have no centre for rare diagnoses.
//! A person looks too where a municipality or a voluntary body promises the journey, since some voluntary bodies run health
//! institutions.
//!
//! The scheme binds the health trusts; what a text tells of it is right or wrong whoever tells it.

use crate::criteria::shared::benefits::BY_THE_SCHEME_OR_UNSAID;
use crate::criteria::shared::people::{FOR_NEXT_OF_KIN, NEXT_OF_KIN};
use crate::criterion::Rule::{All, Any, Fact, Known, Not, Part};
use crate::criterion::Test::{Is, No, NotSaidToBe, Only, SaidToBe, StartsBelow, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::pasreise::PASREISE_19;

/// Relatives are told that the scheme covers their journey, or that it is covered and not by whom.
const TOLD_TO_RELATIVES: Rule =
    All(&[Part(facts::BENEFITS_TRAVEL, "relatives", SaidToBe(&["yes", "on-conditions"])), BY_THE_SCHEME_OR_UNSAID]);

/// The same, where relatives alone take part and it is said of everyone.
const TOLD_TO_ALL: Rule = All(&[
    Known(&Fact(facts::AUDIENCE_ROLES, Only(NEXT_OF_KIN))),
    Not(&Known(&Part(facts::BENEFITS_TRAVEL, "relatives", Stated))),
    Part(facts::BENEFITS_TRAVEL, "covered", SaidToBe(&["yes", "on-conditions"])),
    BY_THE_SCHEME_OR_UNSAID,
]);

const PROMISED: Rule = All(&[
    Any(&[
        Part(facts::BENEFITS_TRAVEL, "relatives", SaidToBe(&["yes"])),
        All(&[TOLD_TO_ALL, Part(facts::BENEFITS_TRAVEL, "covered", SaidToBe(&["yes"]))]),
    ]),
    Not(&Known(&Any(&[Part(facts::BENEFITS_TRAVEL, "text", Stated), Fact(facts::BENEFITS_TEXT, Stated)]))),
    Part(facts::BENEFITS_TRAVEL, "by", Only(&["patient-travel"])),
]);

/// Nothing is said that another door of the scheme could be behind.
const NO_OTHER_DOOR: Rule = All(&[
    Fact(
        facts::PROVIDER_KIND,
        Is(&[
            "regional-health-authority",
            "health-trust",
            "hospital",
            "private-specialist-under-contract",
            "private-rehabilitation",
            "municipality",
            "private-municipal-under-contract",
        ]),
    ),
    Fact(facts::CARE_LEVEL, NotSaidToBe(&["national-service"])),
    // Some health trusts have centres for rare diagnoses; municipalities have none.
    Any(&[
        Fact(facts::AUDIENCE_COMMONNESS, SaidToBe(&["common"])),
        All(&[
            Fact(facts::AUDIENCE_COMMONNESS, NotSaidToBe(&["rare"])),
            Fact(facts::PROVIDER_KIND, Is(&["municipality", "private-municipal-under-contract"])),
        ]),
    ]),
    Fact(facts::NATURE_FIELD, NotSaidToBe(&["mental-health-care", "substance-care"])),
    Fact(facts::AUDIENCE_ROLES, NotSaidToBe(&["companion", "child", "sibling"])),
    Fact(facts::AUDIENCE_AGE_GROUPS, NotSaidToBe(&["children", "youth"])),
    Fact(facts::AUDIENCE_CIRCUMSTANCES, NotSaidToBe(&["minors-as-relatives", "bereaved-minors"])),
    Fact(facts::ACCESS_COMPANION, NotSaidToBe(&["true"])),
    Fact(facts::RELATIVES_ROLES, NotSaidToBe(&["come-along", "required"])),
    Fact(facts::NATURE_PURPOSES, NotSaidToBe(&["treatment", "rehabilitation"])),
    Fact(facts::NATURE_SETTING, NotSaidToBe(&["inpatient", "institution-stay", "day-stay"])),
    Fact(facts::PATHWAY_LEVEL_REASONS, NotSaidToBe(&["rare-condition", "integrated-with-treatment"])),
    Fact(facts::KINDS, NotSaidToBe(&["conversation", "stay"])),
    Not(&Known(&Fact(facts::AUDIENCE_CONCERNS_AGE, StartsBelow(18)))),
    Not(&Known(&Part(facts::BENEFITS_TRAVEL, "parentsCalledIn", Stated))),
    Fact(facts::ACCESS_REGISTRATION_WAYS, NotSaidToBe(&["called-in"])),
    Part(facts::ACCESS_SELECTION, "steps", NotSaidToBe(&["summons"])),
]);

const NOT_MEDICAL: Rule = Fact(facts::CONTENT_MEDICAL, No);

/// Not a health institution, as far as its kind tells.
const PERHAPS_NO_INSTITUTION: Rule = Fact(
    facts::PROVIDER_KIND,
    SaidToBe(&[
        "municipality",
        "private-municipal-under-contract",
        "user-organisation",
        "voluntary",
        "foundation",
        "religious-community",
    ]),
);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "relatives-travel-scheme",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: Any(&[TOLD_TO_RELATIVES, TOLD_TO_ALL]),
    bases: &[Basis::duty(&PASREISE_19).of_claim()],
    check: Check::conflict_when(All(&[PROMISED, Known(&FOR_NEXT_OF_KIN), NO_OTHER_DOOR, NOT_MEDICAL]))
        .or_review_when(Any(&[Known(&NOT_MEDICAL), PERHAPS_NO_INSTITUTION])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
