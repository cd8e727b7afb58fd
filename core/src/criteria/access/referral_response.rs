//! Whether those who are referred are told when they get an answer, and how to complain about it.
//!
//! The right is that of each patient who is referred to the specialist service for health care. Whether a course is that is
//! asked where it has to be settled: when a referral is said to be needed. Whether a referral to a course alone is meant is for
//! a person to judge, so nothing is ever concluded here.

use crate::criteria::shared::access::MAY_BE_SPECIALIST;
use crate::criteria::shared::{HEALTH_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Fact, Part};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::pbrl::PBRL_2_2A;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "referral-response",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Access,
    phase: Some(Phase::Planning),
    target: Target::Individual,
    also_in: &[(Profile::Planning, "How referrals are answered is decided when the offer is planned.")],
    when: All(&[
        PRESENTS_AN_OFFER,
        MAY_BE_SPECIALIST,
        Part(facts::ACCESS_REFERRAL, "need", SaidToBe(&["required"])),
        HEALTH_CARE,
    ]),
    bases: &[Basis::duty(&PBRL_2_2A)],
    check: Check::expected(All(&[Fact(facts::ACCESS_RESPONSE_TIME, Stated), Fact(facts::ACCESS_COMPLAINT, Stated)])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
