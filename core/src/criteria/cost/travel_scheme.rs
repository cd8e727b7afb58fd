//! Whether what the text promises from the patient travel scheme fits what it says of the offer.
//!
//! It is asked only where the text says that people get their journeys covered, by that scheme or not said by whom. Journeys
//! that the organiser, the municipality or volunteers arrange or pay are theirs to promise. The scheme binds the health
//! trusts; what a text tells of it is right or wrong whoever tells it.
//!
//! A conflict needs a municipality that itself calls the course preventive work only, somewhere else than at a health
//! station and with no hospital beside it, and that says that the scheme covers the journey, with nothing in words. The advice on courses counts a course as specialist care
//! when people are referred or called in, and leaves out those who could have stayed at home, unless they need to come in
//! person; so a person looks.

use crate::criteria::shared::benefits::BY_THE_SCHEME_OR_UNSAID;
use crate::criteria::shared::together::SPECIALIST;
use crate::criterion::Rule::{All, Any, Fact, Known, Not, Part};
use crate::criterion::Test::{Is, NotSaidToBe, Only, SaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::pasientreiser::PASREISE_KURS;
use crate::sources::pasreise::PASREISE_7;

/// What is not said is not promised, so silence is never unknown here.
const IS_TOLD: Rule = All(&[
    Not(&Part(facts::BENEFITS_TRAVEL, "covered", NotSaidToBe(&["yes", "on-conditions"]))),
    BY_THE_SCHEME_OR_UNSAID,
]);

const PROMISED: Rule = Part(facts::BENEFITS_TRAVEL, "covered", Is(&["yes"]));
const BY_THE_SCHEME: Rule = Part(facts::BENEFITS_TRAVEL, "by", Is(&["patient-travel"]));
const BY_THE_SCHEME_ALONE: Rule = Part(facts::BENEFITS_TRAVEL, "by", Only(&["patient-travel"]));

const PREVENTIVE_ONLY: Rule = All(&[
    Fact(facts::NATURE_PREVENTIVE_ONLY, Yes),
    Fact(facts::NATURE_PURPOSES, NotSaidToBe(&["treatment", "rehabilitation"])),
]);

/// Preventive work at a health station is part of the scheme. One word of the model is for both health stations and healthy
/// life centres.
const NOT_AT_A_HEALTH_STATION: Rule = Any(&[
    Fact(facts::KINDS, Is(&["healthy-life-centre"])),
    All(&[
        Fact(facts::NATURE_SETTING, Is(&["outpatient", "inpatient", "institution-stay", "day-stay", "community"])),
        // Health stations meet people elsewhere too.
        Fact(facts::AUDIENCE_AGE_GROUPS, NotSaidToBe(&["children", "youth", "parents"])),
        Not(&Known(&Fact(facts::PROVIDER_UNIT, Stated))),
    ]),
]);

/// The municipality alone holds it.
const HELD_BY_A_MUNICIPALITY: Rule = All(&[
    Fact(facts::PROVIDER_KIND, Is(&["municipality"])),
    Fact(facts::CARE_LEVEL, NotSaidToBe(&["specialist", "joint", "national-service"])),
    Fact(facts::PARTNERS_KIND, NotSaidToBe(SPECIALIST)),
    Not(&Known(&Any(&[Fact(facts::AGREEMENT_PARTIES, Stated), Fact(facts::PROVIDER_CONTRACT_WITH, Stated)]))),
]);

/// Nobody is said to be sent or called in by the specialist service, and nothing is said of it in words.
const NOBODY_IS_CALLED_IN: Rule = All(&[
    Part(
        facts::ACCESS_REFERRAL,
        "from",
        NotSaidToBe(&["general-practitioner", "doctor", "specialist", "hospital", "treating-professional"]),
    ),
    Fact(facts::ACCESS_REGISTRATION_WAYS, NotSaidToBe(&["referral", "called-in"])),
    Part(facts::ACCESS_SELECTION, "steps", NotSaidToBe(&["summons"])),
    Not(&Known(&Any(&[Part(facts::BENEFITS_TRAVEL, "text", Stated), Fact(facts::BENEFITS_TEXT, Stated)]))),
]);

/// The work is, or may be, preventive only, and the scheme is said to cover the journey.
const PERHAPS_OUTSIDE: Rule = All(&[
    Not(&Fact(facts::PROVIDER_KIND, NotSaidToBe(&["municipality", "private-municipal-under-contract"]))),
    Not(&Fact(facts::NATURE_PREVENTIVE_ONLY, NotSaidToBe(&["true"]))),
    BY_THE_SCHEME,
]);

/// People can choose to take part without travelling.
const NEED_NOT_COME: Rule = Not(&Fact(facts::DELIVERY_ATTENDANCE_OPTIONAL, NotSaidToBe(&["true"])));

/// Nobody needs a referral, and people are not said to be called in.
const NOT_REFERRED: Rule = All(&[
    Any(&[
        Part(facts::ACCESS_REFERRAL, "need", Is(&["not-required"])),
        Fact(facts::ACCESS_LOW_THRESHOLD, SaidToBe(&["true"])),
    ]),
    Fact(facts::ACCESS_REGISTRATION_WAYS, NotSaidToBe(&["referral", "called-in"])),
    Part(facts::ACCESS_SELECTION, "steps", NotSaidToBe(&["summons"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "travel-scheme",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: IS_TOLD,
    bases: &[
        Basis::duty(&PASREISE_7).of_claim(),
        Basis::advice(&PASREISE_KURS).of_claim().when(All(&[PROMISED, Any(&[NEED_NOT_COME, NOT_REFERRED])])),
    ],
    check: Check::conflict_when(All(&[
        HELD_BY_A_MUNICIPALITY,
        PREVENTIVE_ONLY,
        NOT_AT_A_HEALTH_STATION,
        NOBODY_IS_CALLED_IN,
        PROMISED,
        BY_THE_SCHEME_ALONE,
    ]))
    .or_review_when(Any(&[PERHAPS_OUTSIDE, All(&[PROMISED, Any(&[NEED_NOT_COME, NOT_REFERRED])])])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
