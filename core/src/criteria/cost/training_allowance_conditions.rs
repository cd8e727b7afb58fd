//! Whether a text that tells of training allowance from NAV says what it takes: an approved institution, and a doctor who
//! certifies that the training is needed.
//!
//! It is asked only where the text tells of the allowance. NAV pays; those who tell people that they can apply tell on what
//! conditions, whoever they are. The profile of the provider can say that it is approved.

use crate::criteria::shared::benefits::TELLS_OF_TRAINING_ALLOWANCE;
use crate::criterion::Rule::{All, Any, Fact, Part};
use crate::criterion::Test::{SaidToBe, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::ftrl::FTRL_9_14;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "training-allowance-conditions",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: TELLS_OF_TRAINING_ALLOWANCE,
    bases: &[Basis::duty(&FTRL_9_14).of_claim()],
    check: Check::expected(All(&[
        Any(&[
            Part(facts::BENEFITS_TRAINING_ALLOWANCE, "institutionApproved", Yes),
            Fact(facts::PROVIDER_APPROVED_INSTITUTION, Yes),
            // A state centre for special education needs no approval as a health institution.
            Fact(facts::PROVIDER_KIND, SaidToBe(&["state-body"])),
        ]),
        Part(facts::BENEFITS_TRAINING_ALLOWANCE, "medicalCertificate", Yes),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
