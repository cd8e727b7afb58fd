//! Whether the patient has agreed when relatives are told about that patient.
//!
//! Courses for relatives rest on general knowledge, and nobody asks them for consent. It is asked where relatives talk about
//! one patient: conversations for one person or family, and learning inside treatment, with no group. So is it where something is said about
//! such consent. Parents of young children are informed in their own right. Consent is given case by case, so a person judges.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::people::MAY_BE_HEALTH_CARE;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{NotSaidToBe, SaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::pbrl::PBRL_3_3;

const RELATIVES_COME: Rule = Any(&[
    Fact(facts::AUDIENCE_ROLES, SaidToBe(&["next-of-kin", "partner", "sibling", "child"])),
    Fact(facts::RELATIVES_ROLES, SaidToBe(&["audience", "own-part", "come-along"])),
]);

/// Nobody but one person or family is there.
const ABOUT_ONE_PATIENT: Rule = All(&[
    Any(&[
        Fact(facts::OFFER_TYPES, SaidToBe(&["individual", "integrated"])),
        Fact(facts::KINDS, SaidToBe(&["conversation"])),
    ]),
    Fact(facts::OFFER_TYPES, NotSaidToBe(&["group", "peer", "lifestyle"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "patient-consent-relatives",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: Some(Phase::Implementation),
    target: Target::Individual,
    also_in: &[(Profile::Planning, "How the patient is asked is settled when the offer is planned.")],
    when: All(&[
        PRESENTS_AN_OFFER,
        MAY_BE_HEALTH_CARE,
        Any(&[All(&[RELATIVES_COME, ABOUT_ONE_PATIENT]), Known(&Fact(facts::PRIVACY_PATIENT_CONSENT, Stated))]),
    ]),
    bases: &[Basis::duty(&PBRL_3_3)],
    check: Check::expected(Fact(facts::PRIVACY_PATIENT_CONSENT, Yes)),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
