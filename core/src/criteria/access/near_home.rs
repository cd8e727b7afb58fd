//! Whether rehabilitation is held close to where people live their lives, or the reason why not is given.
//!
//! Asked of offers that are said to be habilitation or rehabilitation. Specialised care is often far away, and then the reason
//! is the answer.

use crate::criteria::shared::{PRESENTS_AN_OFFER, SAID_TO_BE_REHABILITATION};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{SaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hrf::HRF_1;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "near-home",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Access,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, SAID_TO_BE_REHABILITATION]),
    bases: &[Basis::duty(&HRF_1).inferred()],
    check: Check::suggested(Any(&[
        Fact(facts::DELIVERY_NEAR_HOME, Yes),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::DELIVERY_NOT_NEAR_HOME_REASON, Stated)),
        Fact(facts::DELIVERY_MODES, SaidToBe(&["at-home"])),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
