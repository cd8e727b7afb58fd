//! Whether an offer for adults with a serious illness takes up their children.
//!
//! Only a suggestion, since the section is about each patient and does not say what a course holds. How serious an illness is
//! stands nowhere, so it is asked where patients are said to have children under 18, and of adults with a diagnosis in the
//! specialist service.

use crate::criteria::shared::people::MAY_BE_HEALTH_CARE;
use crate::criteria::shared::{PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, Fact, Part};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hpl::HPL_10A;

const PATIENTS_WITH_CHILDREN: Rule = Fact(facts::AUDIENCE_CIRCUMSTANCES, SaidToBe(&["patients-with-minor-children"]));

const ADULTS_WITH_A_DIAGNOSIS: Rule = All(&[
    Fact(facts::CARE_LEVEL, SaidToBe(&["specialist", "joint"])),
    Fact(facts::AUDIENCE_ROLES, SaidToBe(&["patient"])),
    Fact(facts::AUDIENCE_AGE_GROUPS, SaidToBe(&["adults", "young-adults"])),
    Fact(facts::AUDIENCE_AGE_GROUPS, NotSaidToBe(&["children", "youth"])),
    Part(facts::AUDIENCE_CONDITIONS, "kind", SaidToBe(&["diagnosis"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "children-as-relatives-topic",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Children,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        SOMEBODY_LEADS,
        MAY_BE_HEALTH_CARE,
        Any(&[PATIENTS_WITH_CHILDREN, ADULTS_WITH_A_DIAGNOSIS]),
    ]),
    bases: &[Basis::duty(&HPL_10A).inferred()],
    // To be a parent with the illness is to have children who are relatives.
    check: Check::suggested(Fact(facts::CONTENT_TOPICS, Is(&["children-as-relatives", "parenting"]))),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
