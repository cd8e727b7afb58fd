//! Whether people can come to a healthy life centre on their own.
//!
//! With or without a referral is enough; a centre can take referrals beside. What nobody calls a healthy life centre is not
//! asked.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, Fact, Part};
use crate::criterion::Test::{Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::frisklivssentraler::HDIR_IS1896;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "healthy-life-self-referral",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Access,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[Fact(facts::KINDS, SaidToBe(&["healthy-life-centre"])), PRESENTS_AN_OFFER]),
    bases: &[Basis::recommendation(&HDIR_IS1896)],
    check: Check::suggested(Any(&[
        Part(facts::ACCESS_REFERRAL, "need", Is(&["not-required", "either"])),
        // Other places can show it. None of them is where it should have been.
        Part(facts::ACCESS_REFERRAL, "selfReferral", SaidToBe(&["true"])),
        Part(facts::ACCESS_REFERRAL, "from", SaidToBe(&["oneself", "anyone"])),
        Fact(facts::ACCESS_LOW_THRESHOLD, SaidToBe(&["true"])),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
