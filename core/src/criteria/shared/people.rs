//! Patients, those close to them, and minors, as the criteria about people ask of them.
//!
//! Most of it is about what a reader is told: silence is no, so that an ordinary page is not asked.

use crate::criterion::Rule::{self, All, Any, Fact, Known, Not, Part};
use crate::criterion::Test::{AtLeast, Is, NotSaidToBe, SaidToBe, StartsBelow};
use crate::facts;

/// Those it is for begin at 18 or later, whatever the group is called: youth from 18 to 25, say.
pub(in crate::criteria) const BEGINS_AT_18: Rule = Known(&Fact(facts::AUDIENCE_AGE, AtLeast(18)));

/// Children or adolescents, as the group is called, and no age says that they are adults.
const CALLED_MINORS: Rule =
    All(&[Fact(facts::AUDIENCE_AGE_GROUPS, SaidToBe(&["children", "youth"])), Not(&BEGINS_AT_18)]);

/// Some of those it is for are said to be under 18.
pub(in crate::criteria) const SAID_TO_BE_FOR_MINORS: Rule = Any(&[
    CALLED_MINORS,
    Known(&Fact(facts::AUDIENCE_AGE, StartsBelow(18))),
    Fact(facts::AUDIENCE_CIRCUMSTANCES, SaidToBe(&["minors-as-relatives", "bereaved-minors"])),
]);

/// It is said to be for children or adolescents who are close to a patient.
pub(in crate::criteria) const FOR_MINORS_AS_RELATIVES: Rule = Any(&[
    Fact(facts::AUDIENCE_CIRCUMSTANCES, SaidToBe(&["minors-as-relatives"])),
    All(&[
        Fact(facts::AUDIENCE_ROLES, SaidToBe(&["child", "sibling"])),
        // Where patients come too, the children can be those.
        Fact(facts::AUDIENCE_ROLES, NotSaidToBe(&["patient"])),
        CALLED_MINORS,
    ]),
]);

/// It is said to be for children or adolescents who have lost someone.
pub(in crate::criteria) const FOR_BEREAVED_MINORS: Rule = Any(&[
    Fact(facts::AUDIENCE_CIRCUMSTANCES, SaidToBe(&["bereaved-minors"])),
    All(&[Fact(facts::AUDIENCE_ROLES, SaidToBe(&["bereaved"])), CALLED_MINORS]),
]);

/// It is said to be health care, or it is in the services and nobody says that it is not.
pub(in crate::criteria) const MAY_BE_HEALTH_CARE: Rule = Any(&[
    Fact(facts::NATURE_HEALTH_CARE, SaidToBe(&["true"])),
    All(&[Fact(facts::NATURE_HEALTH_CARE, NotSaidToBe(&["false"])), super::IN_HEALTH_AND_CARE]),
]);

/// Everyone whom a payment or an offer can be for, but those who are or can be patients.
pub(in crate::criteria) const NOT_PATIENTS: &[&str] = &[
    "next-of-kin",
    "parent",
    "sibling",
    "child",
    "partner",
    "bereaved",
    "professional",
    "user-representative",
    "employer",
    "companion",
];

/// Patients take part, as far as is said.
pub(in crate::criteria) const MAY_BE_FOR_PATIENTS: Rule = Any(&[
    Fact(facts::AUDIENCE_ROLES, NotSaidToBe(NOT_PATIENTS)),
    Fact(facts::AUDIENCE_ROLES, Is(&["patient", "public"])),
]);

/// Those who are close to the person with the challenge.
pub(in crate::criteria) const NEXT_OF_KIN: &[&str] = &["next-of-kin", "parent", "sibling", "child", "partner"];

/// It is for those who are close to the person with the challenge, alone or with others.
pub(in crate::criteria) const FOR_NEXT_OF_KIN: Rule = Any(&[
    Fact(facts::AUDIENCE_ROLES, SaidToBe(NEXT_OF_KIN)),
    Fact(facts::RELATIVES_ROLES, SaidToBe(&["audience", "own-part"])),
]);

/// The description cites the provisions on support to carers, or calls the offer that support.
pub(in crate::criteria) const IS_CARER_SUPPORT: Rule = Any(&[
    Fact(facts::NATURE_CARER_SUPPORT_DUTY, SaidToBe(&["true"])),
    Part(facts::LEGAL_BASIS, "id", SaidToBe(&["hol-3-6", "pbrl-2-8"])),
]);

/// It is for people with particularly burdensome care work.
pub(in crate::criteria) const FOR_BURDENED_CARERS: Rule =
    Fact(facts::AUDIENCE_CIRCUMSTANCES, SaidToBe(&["carers-heavy-burden"]));
