//! Whether the outpatient fee is taken from referred patients only.
//!
//! A conflict needs the patient charge itself, and a description that says that nobody needs a referral. Silence about
//! referral is not absence of it. A person looks where some come without a referral, or with no new one, and it is unclear
//! who pays; and where the payment is for the course, or not said what for. Food, materials, lodging and the like are other
//! payments, and are not asked about.

use crate::criteria::shared::fees::{
    MAY_TELL_OF_FEES, NOT_A_STAY, PAYMENTS_IN_WORDS, maybe_patient_charge, patient_charge, some_fee,
};
use crate::criteria::shared::people::NOT_PATIENTS;
use crate::criterion::Rule::{All, Any, Fact, Known, Not, Part};
use crate::criterion::Test::{Is, Only, SaidToBe, Stated};
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

/// Somebody is said to refer after all, or may be: people are patients already, something is said in words, or the freedom
/// is for others than patients.
const SOME_ARE_REFERRED: Rule = Any(&[
    SELF_REFERRAL,
    NO_NEW_REFERRAL,
    Part(facts::ACCESS_REFERRAL, "from", SaidToBe(REFERRERS)),
    Part(facts::ACCESS_REFERRAL, "notNeededFor", SaidToBe(NOT_PATIENTS)),
    Fact(facts::ACCESS_REGISTRATION_WAYS, SaidToBe(&["referral", "called-in"])),
    Part(facts::ACCESS_SELECTION, "steps", SaidToBe(&["summons"])),
    Part(facts::AUDIENCE_REQUIREMENTS, "kind", SaidToBe(&["patient", "diagnosis", "other"])),
    // Those who are in treatment have been referred to it.
    Fact(
        facts::AUDIENCE_STAGES,
        SaidToBe(&["under-assessment", "before-treatment", "during-treatment", "after-treatment"]),
    ),
    Fact(facts::PATHWAY_PART_OF_PATHWAY, SaidToBe(&["true"])),
    Fact(facts::PATHWAY_LEVEL_REASONS, SaidToBe(&["integrated-with-treatment"])),
    PAYMENTS_IN_WORDS,
    Known(&Any(&[
        Part(facts::ACCESS_REFERRAL, "text", Stated),
        Fact(facts::ACCESS_REGISTRATION_TEXT, Stated),
        Part(facts::ACCESS_SELECTION, "text", Stated),
    ])),
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

pub(crate) static CRITERION: Criterion = Criterion {
    id: "outpatient-fee-referral",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[NOT_A_STAY, MAY_TELL_OF_FEES]),
    bases: &[Basis::duty(&POLBET_4_HENVIST)],
    check: Check::conflict_when(All(&[FEE, NOBODY_IS_REFERRED])).or_review_when(All(&[PERHAPS_FEE, UNCLEAR])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
