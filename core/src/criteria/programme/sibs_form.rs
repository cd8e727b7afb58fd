//! Whether SIBS has the form it is known for: five sessions, and three to eight siblings from 8 to 16.
//!
//! Some hold the five sessions on two afternoons, so two meetings are the same form. That the same parent comes each time is for
//! the reader to see to.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{AtLeast, AtMost, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::SIBS;

const FIVE_SESSIONS: Rule = Any(&[
    All(&[Fact(facts::SCHEDULE_SESSIONS, AtLeast(5)), Fact(facts::SCHEDULE_SESSIONS, AtMost(5))]),
    All(&[Fact(facts::SCHEDULE_SESSIONS, AtLeast(2)), Fact(facts::SCHEDULE_SESSIONS, AtMost(2))]),
]);

const THREE_TO_EIGHT: Rule = All(&[Fact(facts::GROUP_SIZE, AtLeast(3)), Fact(facts::GROUP_SIZE, AtMost(8))]);

const FROM_8_TO_16: Rule = All(&[Fact(facts::AUDIENCE_AGE, AtLeast(8)), Fact(facts::AUDIENCE_AGE, AtMost(16))]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "sibs-form",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Programme,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::ProgrammeFidelity, "It is asked of this programme only.")],
    when: All(&[PRESENTS_AN_OFFER, Fact(facts::PROGRAMMES_ID, SaidToBe(&["sibs"]))]),
    bases: &[Basis::advice(&SIBS)],
    check: Check::expected_or_review(All(&[FIVE_SESSIONS, THREE_TO_EIGHT, FROM_8_TO_16])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
