//! Whether attendance is registered where it belongs.
//!
//! Advice from a competence service to hospitals: those who are referred are registered in the patient system, and what
//! is open to everyone, with neither referral nor sign-up, is not coded. What lies between is not asked. The rules for
//! coding change every year, so a person always looks.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, Fact, Known, Part};
use crate::criterion::Test::{Is, Only, SaidToBe, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::nk_lmh::NKLMH_REGISTRERING;

/// People have to be referred.
const REFERRED: Rule = Part(facts::ACCESS_REFERRAL, "need", Is(&["required"]));

/// People come with neither referral nor sign-up.
const OPEN: Rule = All(&[
    Part(facts::ACCESS_REFERRAL, "need", Is(&["not-required"])),
    Any(&[
        Fact(facts::ACCESS_REGISTRATION_REQUIRED, SaidToBe(&["false"])),
        Known(&Fact(facts::ACCESS_REGISTRATION_WAYS, Only(&["none"]))),
    ]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "activity-registered",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: Some(Phase::Implementation),
    target: Target::Individual,
    also_in: &[(Profile::Planning, "Where attendance is registered is decided when the offer is planned.")],
    when: All(&[PRESENTS_AN_OFFER, Any(&[REFERRED, OPEN])]),
    bases: &[Basis::advice(&NKLMH_REGISTRERING)],
    check: Check::expected_or_review(Any(&[
        All(&[
            REFERRED,
            Any(&[
                Fact(facts::RECORD_KEEPING_REGISTERED_IN, Is(&["patient-system"])),
                Fact(facts::RECORD_KEEPING_CODED, Yes),
            ]),
        ]),
        All(&[OPEN, Fact(facts::RECORD_KEEPING_REGISTERED_IN, Only(&["own-count", "nowhere"]))]),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
