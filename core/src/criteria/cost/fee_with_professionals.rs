//! Whether patients who pay the outpatient fee meet somebody of the professions that it is for.
//!
//! Asked only where something is paid, and the description says who leads and names peers alone. The fee is for health care from the professions
//! that the regulation lists; a description seldom names everyone who takes part, so a person looks and nothing is a
//! conflict. Whether those who pay are referred is another question.

use crate::criteria::shared::fees::{MAYBE_PATIENT_CHARGE, NOT_A_STAY};
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known, Not};
use crate::criterion::Test::{AtLeast, Is, NotSaidToBe, Only};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::polbet::POLBET_4_HENVIST;

/// Only peers are said to lead: people with own experience are named, and nobody of the professions that the charge is for.
const ONLY_PEERS_LEAD: Rule = All(&[
    Any(&[
        Known(&Fact(facts::OFFER_TYPES, Only(&["peer"]))),
        Known(&AnyItem(
            facts::PEOPLE,
            &All(&[Fact(facts::PEOPLE_ROLES, Is(PEERS)), Fact(facts::PEOPLE_ROLES, Is(&["group-leader", "educator"]))]),
        )),
    ]),
    Fact(facts::INTERDISCIPLINARY, NotSaidToBe(&["true"])),
    Not(&Known(&Fact(facts::PARTICIPATION_IMPLEMENTATION_PROFESSIONALS, AtLeast(1)))),
    Fact(facts::PEOPLE_ROLES, NotSaidToBe(&["professional", "medical-lead"])),
    Fact(facts::PEOPLE_PROFESSIONS, NotSaidToBe(CHARGING_PROFESSIONS)),
]);

const PEERS: &[&str] = &["peer", "experience-consultant", "experience-teller", "user-representative", "volunteer"];

/// The professions that the second paragraph lists, in the words of the model; a teacher or a vision educator is a
/// *pedagog*.
const CHARGING_PROFESSIONS: &[&str] = &[
    "doctor",
    "psychologist",
    "dental",
    "nurse",
    "public-health-nurse",
    "midwife",
    "physiotherapist",
    "manual-therapist",
    "occupational-therapist",
    "dietitian",
    "audiologist",
    "vision-educator",
    "social-worker",
    "social-educator",
    "teacher",
    "sports-educator",
    "child-welfare-worker",
    "speech-therapist",
    "pharmacist",
    "health-personnel",
];

pub(crate) static CRITERION: Criterion = Criterion {
    id: "fee-with-professionals",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[NOT_A_STAY, ONLY_PEERS_LEAD, MAYBE_PATIENT_CHARGE]),
    bases: &[Basis::duty(&POLBET_4_HENVIST)],
    check: Check::review_when(MAYBE_PATIENT_CHARGE),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
