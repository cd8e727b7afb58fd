//! Whether the outpatient fee is taken from referred patients only.
//!
//! A conflict needs the patient charge itself, and a description that says that nobody needs a referral. Silence about
//! referral is not absence of it. A person looks where some come without a referral, or with no new one, and it is unclear
//! who pays; where the payment is for the course, or not said what for; and where nobody of the professions that the charge
//! is for takes part. Food, materials, lodging and the like are other payments, and are not asked about.

use crate::criteria::shared::fees::{NOT_A_STAY, NOT_PATIENTS, maybe_patient_charge, patient_charge, some_fee};
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known, Not, Part};
use crate::criterion::Test::{AtLeast, Is, NotSaidToBe, Only, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::polbet::POLBET_4_HENVIST;

const FEE: Rule = some_fee!(|FEES| patient_charge!(FEES));
const PERHAPS_FEE: Rule = some_fee!(|FEES| maybe_patient_charge!(FEES));

const NOT_NEEDED: Rule = Part(facts::ACCESS_REFERRAL, "need", Is(&["not-required"]));

/// People can come by themselves beside those who are referred.
const SELF_REFERRAL: Rule = Part(facts::ACCESS_REFERRAL, "selfReferral", SaidToBe(&["true"]));

/// People who are patients already need no new referral.
const NO_NEW_REFERRAL: Rule = Part(facts::ACCESS_REFERRAL, "notNeededForOwnPatients", SaidToBe(&["true"]));

/// Somebody is said to refer after all, or the freedom is said to be for others than patients.
const SOME_ARE_REFERRED: Rule = Any(&[
    SELF_REFERRAL,
    NO_NEW_REFERRAL,
    Part(facts::ACCESS_REFERRAL, "from", SaidToBe(REFERRERS)),
    Part(facts::ACCESS_REFERRAL, "notNeededFor", SaidToBe(NOT_PATIENTS)),
    Fact(facts::ACCESS_REGISTRATION_WAYS, SaidToBe(&["referral", "called-in"])),
    Part(facts::ACCESS_SELECTION, "steps", SaidToBe(&["summons"])),
    Part(facts::AUDIENCE_REQUIREMENTS, "kind", SaidToBe(&["patient"])),
]);

/// Everyone who refers others.
const REFERRERS: &[&str] = &[
    "general-practitioner",
    "doctor",
    "psychologist",
    "manual-therapist",
    "chiropractor",
    "physiotherapist",
    "nurse",
    "specialist",
    "hospital",
    "treating-professional",
    "municipality",
    "nav",
    "school",
    "health-service",
    "other",
];

/// The description itself says that nobody needs a referral.
const NOBODY_IS_REFERRED: Rule = All(&[NOT_NEEDED, Not(&All(&[NOT_NEEDED, SOME_ARE_REFERRED]))]);

/// It is unclear whether those who pay are referred.
const UNCLEAR: Rule = Any(&[
    SELF_REFERRAL,
    NO_NEW_REFERRAL,
    Part(facts::ACCESS_REFERRAL, "need", Is(&["not-required", "either"])),
    All(&[Part(facts::ACCESS_REFERRAL, "need", Is(&["for-some"])), Not(&OTHERS_NEED_NONE)]),
    Fact(facts::ACCESS_LOW_THRESHOLD, SaidToBe(&["true"])),
]);

/// Those who need no referral are others than patients.
const OTHERS_NEED_NONE: Rule = Known(&Part(facts::ACCESS_REFERRAL, "notNeededFor", Only(NOT_PATIENTS)));

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
    id: "outpatient-fee-referral",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: NOT_A_STAY,
    bases: &[Basis::duty(&POLBET_4_HENVIST)],
    check: Check::conflict_when(All(&[FEE, NOBODY_IS_REFERRED]))
        .or_review_when(All(&[PERHAPS_FEE, Any(&[ONLY_PEERS_LEAD, UNCLEAR])])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
