//! Whether patient education rests on something else than the right of children to go to school.
//!
//! A conflict needs everything stated: § 6-4 of the rights act is the only act or regulation cited, the offer is patient
//! education, and everyone who takes part is grown up. Children among them, their parents, or another basis beside it are for a
//! person: an offer to children in hospital may rightly tell of school.

use crate::criteria::shared::citations::{CITES_SOMETHING, cites, cites_alone};
use crate::criterion::Rule::{All, Any, Fact, Known, Not, Part};
use crate::criterion::Test::{AtLeast, Is, No, NotSaidToBe, Only, StartsBelow, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::pbrl::PBRL_6_4;

const YOUNG: &[&str] = &["children", "youth", "young-adults", "parents"];

/// Everyone who takes part is an adult, and nothing is said of children.
const ADULTS_ALONE: Rule = All(&[
    Any(&[
        Fact(facts::AUDIENCE_AGE, AtLeast(18)),
        Fact(facts::AUDIENCE_AGE_GROUPS, Only(&["adults", "older-adults", "older-migrants"])),
    ]),
    Not(&Known(&Fact(facts::AUDIENCE_AGE, StartsBelow(18)))),
    Not(&Known(&Fact(facts::RUNS_AUDIENCE_AGE, StartsBelow(18)))),
    Fact(facts::AUDIENCE_AGE_GROUPS, NotSaidToBe(YOUNG)),
    Fact(facts::RUNS_AUDIENCE_AGE_GROUPS, NotSaidToBe(YOUNG)),
    Fact(facts::AUDIENCE_ROLES, NotSaidToBe(&["parent", "child", "sibling"])),
    // Those who come can have children with them.
    Fact(
        facts::AUDIENCE_CIRCUMSTANCES,
        NotSaidToBe(&["patients-with-minor-children", "minors-as-relatives", "bereaved-minors"]),
    ),
    Fact(facts::RELATIVES_ROLES, NotSaidToBe(&["audience", "come-along", "own-part", "required"])),
    Fact(facts::KINDS, NotSaidToBe(&["stay"])),
    Fact(facts::RUNS_AUDIENCE_ROLES, NotSaidToBe(&["parent", "child", "sibling"])),
]);

const PATIENT_EDUCATION: Rule = All(&[
    Fact(facts::NATURE_PURPOSES, Is(&["patient-education"])),
    // Grown-ups in hospital can go to school too.
    Fact(facts::NATURE_PURPOSES, NotSaidToBe(&["adult-learning"])),
]);

/// It is said to be somebody else's duty, or something is said of it that a person has to read.
const MORE_IS_SAID: Rule =
    Known(&Any(&[Part(facts::LEGAL_BASIS, "asOwnDuty", No), Part(facts::LEGAL_BASIS, "text", Stated)]));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "schooling-basis",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: CITES_SOMETHING,
    bases: &[Basis::duty(&PBRL_6_4).cited()],
    check: Check::conflict_when(All(&[cites_alone!(PBRL_6_4), PATIENT_EDUCATION, ADULTS_ALONE, Not(&MORE_IS_SAID)]))
        .or_review_when(cites!(PBRL_6_4)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
