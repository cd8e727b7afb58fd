//! Whether relatives are told if their travel is covered.
//!
//! Near relatives have rules of their own in the patient travel scheme, and parents who are called in to training while a
//! child is in an institution have a right of their own. Yes, no and on which conditions are all answers. Where relatives
//! alone take part, what is said of everyone's travel is said of theirs.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::access::MAY_BE_SPECIALIST;
use crate::criteria::shared::benefits::PEOPLE_TRAVEL;
use crate::criteria::shared::people::{FOR_NEXT_OF_KIN, NEXT_OF_KIN};
use crate::criterion::Rule::{All, Any, Fact, Known, Part};
use crate::criterion::Test::{NotSaidToBe, Only, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::barninst::BARNINST_10;
use crate::sources::pasreise::PASREISE_19;

/// Parents take part, and are called in.
const PARENTS_CALLED_IN: Rule = All(&[
    Fact(facts::AUDIENCE_ROLES, SaidToBe(&["parent"])),
    Any(&[
        Fact(facts::ACCESS_REGISTRATION_WAYS, SaidToBe(&["called-in"])),
        Part(facts::ACCESS_SELECTION, "steps", SaidToBe(&["summons"])),
        Known(&Part(facts::BENEFITS_TRAVEL, "parentsCalledIn", Stated)),
    ]),
]);

/// What is said of everyone's travel, where relatives alone take part.
const SAID_OF_ALL: Rule = All(&[
    Known(&Fact(facts::AUDIENCE_ROLES, Only(NEXT_OF_KIN))),
    Any(&[Part(facts::BENEFITS_TRAVEL, "covered", Stated), Part(facts::BENEFITS_TRAVEL, "text", Stated)]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "relatives-travel-told",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        FOR_NEXT_OF_KIN,
        MAY_BE_SPECIALIST,
        Fact(facts::ACCESS_LOW_THRESHOLD, NotSaidToBe(&["true"])),
        PEOPLE_TRAVEL,
    ]),
    bases: &[Basis::duty(&PASREISE_19), Basis::duty(&BARNINST_10).when(PARENTS_CALLED_IN)],
    check: Check::expected(Any(&[
        Part(facts::BENEFITS_TRAVEL, "relatives", Stated),
        Part(facts::BENEFITS_TRAVEL, "parentsCalledIn", Stated),
        SAID_OF_ALL,
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
