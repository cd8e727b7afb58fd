//! Whether a reader is told how to get a place.
//!
//! A referral, a way to sign up, being called in, or that people can just come tell so. That no referral is needed is half an
//! answer, and so is that people have to sign up: with somebody to contact, it is whole.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::web::ON_THE_WEB;
use crate::criterion::Rule::{All, Any, AnyItem, EveryRun, Fact, Part};
use crate::criterion::Test::{Is, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Test, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::practice::{FORDE, HELSENORGE_LM, UNN_PPO};
use crate::sources::sphl::SPHL_3_11;

const BY_REFERRAL: Rule = AnyItem(
    facts::ACCESS_REFERRAL,
    &Any(&[
        Part(facts::ACCESS_REFERRAL, "need", Is(&["required", "either", "for-some"])),
        Part(facts::ACCESS_REFERRAL, "from", Stated),
        Part(facts::ACCESS_REFERRAL, "text", Stated),
    ]),
);

/// People need nothing but to come, or are called in.
const JUST_COME: Rule = Any(&[
    Fact(facts::ACCESS_LOW_THRESHOLD, SaidToBe(&["true"])),
    Fact(facts::ACCESS_REGISTRATION_REQUIRED, SaidToBe(&["false"])),
    Part(facts::ACCESS_REFERRAL, "selfReferral", SaidToBe(&["true"])),
    Part(facts::ACCESS_SELECTION, "steps", SaidToBe(&["summons"])),
]);

const ABOUT_PLACES: Test = SaidToBe(&["registration", "referrals"]);

/// Somebody answers for places.
const BY_CONTACT_FOR_PLACES: Rule =
    EveryRun(&Any(&[Part(facts::CONTACTS, "about", ABOUT_PLACES), Part(facts::RUNS_CONTACTS, "about", ABOUT_PLACES)]));

/// Half an answer that a contact makes whole.
const BY_CONTACT: Rule = All(&[
    Any(&[
        Part(facts::ACCESS_REFERRAL, "need", SaidToBe(&["not-required"])),
        Fact(facts::ACCESS_REGISTRATION_REQUIRED, SaidToBe(&["true"])),
        Fact(facts::KINDS, SaidToBe(&["helpline"])),
    ]),
    Fact(facts::CONTACTS, Stated),
]);

/// What people take in their own time begins at its address.
const BY_ITS_ADDRESS: Rule = All(&[ON_THE_WEB, Fact(facts::DIGITAL_URL, Stated)]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "how-to-join",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Basics,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: PRESENTS_AN_OFFER,
    bases: &[
        Basis::duty(&SPHL_3_11),
        Basis::recommendation(&HELSENORGE_LM),
        Basis::recommendation(&FORDE),
        Basis::recommendation(&UNN_PPO),
    ],
    check: Check::expected(Any(&[
        BY_REFERRAL,
        Fact(facts::ACCESS_REGISTRATION_WAYS, Stated),
        Fact(facts::ACCESS_REGISTRATION_URL, Stated),
        Fact(facts::ACCESS_REGISTRATION_TEXT, Stated),
        JUST_COME,
        BY_CONTACT_FOR_PLACES,
        BY_CONTACT,
        BY_ITS_ADDRESS,
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
