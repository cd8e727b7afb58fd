//! Whether what is said about consent fits the age of the participants.
//!
//! The section is about health care only, and about each patient; a text can show no more than that something cannot be right.
//! A conflict needs health care, and either that participants under 12 alone consent, or that parents alone consent for patients
//! who all are 18 or older. Some from 12 to 15 consent themselves, and some parents consent at 16 and 17, so those ages and
//! mixed groups are for a person. So is everything where a guardian or lacking competence is mentioned, where those who come are
//! parents themselves, and where the limit is the calendar year.
//!
//! Asked of offers for children and adolescents, and of those that say who consents. Consent to something else, such as a
//! photo, has no place in this fact.

use crate::criteria::shared::HEALTH_CARE;
use crate::criteria::shared::access::NOT_OUTSIDE_HEALTH_CARE;
use crate::criteria::shared::people::MAY_BE_FOR_PATIENTS;
use crate::criterion::Rule::{All, Any, Fact, Known, Not};
use crate::criterion::Test::{AtLeast, AtMost, Is, NotSaidToBe, Only, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::pbrl::PBRL_4_3;

const CONSENT_SAID: Rule = Known(&Fact(facts::ACCESS_CONSENT_BY, Stated));

const FOR_MINORS: Rule = Fact(facts::AUDIENCE_AGE_GROUPS, SaidToBe(&["children", "youth"]));

/// The age is counted on the day, and not by the calendar year.
const AGE_ON_THE_DAY: Rule = Fact(facts::AUDIENCE_AGE_BY_CALENDAR_YEAR, NotSaidToBe(&["true"]));

/// They are adults by the stage of life, when no age is given.
const ADULTS_BY_GROUP: Rule = All(&[
    Fact(facts::AUDIENCE_AGE_GROUPS, SaidToBe(&["adults", "older-adults"])),
    Fact(facts::AUDIENCE_AGE_GROUPS, NotSaidToBe(&["children", "youth", "young-adults"])),
]);

/// No run is for others than the offer says.
const NO_OTHERS_IN_A_RUN: Rule =
    Not(&Known(&Any(&[Fact(facts::RUNS_AUDIENCE_AGE, Stated), Fact(facts::RUNS_AUDIENCE_ROLES, Stated)])));

const CHILDREN_ALONE: Rule = All(&[
    Fact(facts::ACCESS_CONSENT_BY, Only(&["participant"])),
    Not(&ADULTS_BY_GROUP),
    Fact(facts::AUDIENCE_AGE, AtMost(11)),
    MAY_BE_FOR_PATIENTS,
    NO_OTHERS_IN_A_RUN,
    // The age can be that of the child whose parents come.
    Fact(facts::AUDIENCE_AGE_GROUPS, NotSaidToBe(&["parents"])),
    Fact(facts::AUDIENCE_CIRCUMSTANCES, NotSaidToBe(&["minors-as-relatives", "bereaved-minors"])),
]);

const PARENTS_FOR_ADULTS: Rule = All(&[
    Fact(facts::ACCESS_CONSENT_BY, Only(&["parents"])),
    Fact(facts::AUDIENCE_AGE, AtLeast(18)),
    Fact(facts::AUDIENCE_AGE_GROUPS, NotSaidToBe(&["children", "youth"])),
    NO_OTHERS_IN_A_RUN,
    AGE_ON_THE_DAY,
    Fact(facts::AUDIENCE_ROLES, Only(&["patient"])),
    Fact(facts::AUDIENCE_CIRCUMSTANCES, NotSaidToBe(&["lacks-decision-competence", "intellectual-disability"])),
]);

/// What is said fits the age of everyone.
const FITS: Rule = Any(&[
    All(&[
        Fact(facts::ACCESS_CONSENT_BY, Is(&["parents", "parents-and-child"])),
        Fact(facts::AUDIENCE_AGE, AtMost(15)),
    ]),
    All(&[
        Fact(facts::ACCESS_CONSENT_BY, Only(&["participant", "guardian"])),
        Any(&[All(&[Fact(facts::AUDIENCE_AGE, AtLeast(16)), AGE_ON_THE_DAY]), ADULTS_BY_GROUP]),
    ]),
    Fact(facts::ACCESS_CONSENT_BY, Only(&["guardian"])),
]);

/// It is not certain to fit, and both are said. A group of mixed ages is known, though neither limit holds for all of it.
const DOUBTFUL: Rule = All(&[
    Fact(facts::ACCESS_CONSENT_BY, Stated),
    Any(&[All(&[Fact(facts::AUDIENCE_AGE, Stated), Not(&Known(&FITS))]), Not(&FITS)]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "consent-age",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Children,
    phase: Some(Phase::Planning),
    target: Target::Individual,
    also_in: &[],
    when: All(&[Any(&[CONSENT_SAID, FOR_MINORS]), NOT_OUTSIDE_HEALTH_CARE]),
    bases: &[Basis::duty(&PBRL_4_3)],
    check: Check::conflict_when(All(&[Any(&[CHILDREN_ALONE, PARENTS_FOR_ADULTS]), HEALTH_CARE]))
        .or_review_when(DOUBTFUL),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
