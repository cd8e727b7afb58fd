//! What patients from 12 to 16 can keep from their parents, and whether there is a rule for it.
//!
//! A suggestion: the weighing is done for each patient, and a person judges whatever the text says. Asked where ages are said
//! to reach into these years, or where those it is for are called adolescents and no age says otherwise.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::people::{MAY_BE_FOR_PATIENTS, MAY_BE_HEALTH_CARE};
use crate::criterion::Rule::{All, Any, Fact, Known, Not};
use crate::criterion::Test::{AtLeast, AtMost, SaidToBe, StartsBelow, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::pbrl::PBRL_3_4;

/// Some are said to be, or are called, from 12 to 15 years old.
const SOME_FROM_12_TO_15: Rule = All(&[
    Any(&[
        Known(&Fact(facts::AUDIENCE_AGE, StartsBelow(16))),
        All(&[
            Fact(facts::AUDIENCE_AGE_GROUPS, SaidToBe(&["youth"])),
            Not(&Known(&Fact(facts::AUDIENCE_AGE, AtLeast(16)))),
        ]),
    ]),
    Not(&Known(&Fact(facts::AUDIENCE_AGE, AtMost(11)))),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "confidential-youth",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Children,
    phase: Some(Phase::Planning),
    target: Target::Individual,
    also_in: &[(Profile::Planning, "What adolescents can keep to themselves is settled when the offer is planned.")],
    when: All(&[PRESENTS_AN_OFFER, MAY_BE_HEALTH_CARE, SOME_FROM_12_TO_15, MAY_BE_FOR_PATIENTS]),
    bases: &[Basis::duty(&PBRL_3_4)],
    check: Check::suggested(Fact(facts::INFORMATION_YOUNG_PEOPLE, Stated)),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
