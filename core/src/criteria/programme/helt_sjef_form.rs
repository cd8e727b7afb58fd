//! Whether Helt sjef! has the form it is known for: six meetings, for 12–16, for 17–26, or for parents.
//!
//! Each of the three is an offer of its own, so one of them is enough.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{AtLeast, AtMost, Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::{HELT_SJEF_CALL, UMM};

const SIX_MEETINGS: Rule =
    All(&[Fact(facts::SCHEDULE_SESSIONS, AtLeast(6)), Fact(facts::SCHEDULE_SESSIONS, AtMost(6))]);

const ONE_OF_THE_THREE: Rule = Any(&[
    All(&[Fact(facts::AUDIENCE_AGE, AtLeast(12)), Fact(facts::AUDIENCE_AGE, AtMost(16))]),
    All(&[Fact(facts::AUDIENCE_AGE, AtLeast(17)), Fact(facts::AUDIENCE_AGE, AtMost(26))]),
    Fact(facts::AUDIENCE_ROLES, Is(&["parent"])),
    Fact(facts::AUDIENCE_AGE_GROUPS, Is(&["parents"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "helt-sjef-form",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Programme,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::ProgrammeFidelity, "It is asked of this programme only.")],
    when: All(&[PRESENTS_AN_OFFER, Fact(facts::PROGRAMMES_ID, SaidToBe(&["helt-sjef"]))]),
    bases: &[Basis::advice(&HELT_SJEF_CALL), Basis::advice(&UMM)],
    check: Check::expected_or_review(All(&[SIX_MEETINGS, ONE_OF_THE_THREE])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
