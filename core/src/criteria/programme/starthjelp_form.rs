//! Whether Starthjelp has the form it is known for: four days over about two months, for parents.
//!
//! "Two months" is read as at most ten weeks, so that a week of holiday does not count against it. How old the children are is
//! seldom said as a number, and is left to the reader.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{AtLeast, AtMost, Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::{STARTHJELP_FYS, STARTHJELP_PS};

const FOUR_DAYS: Rule = All(&[Fact(facts::SCHEDULE_SESSIONS, AtLeast(4)), Fact(facts::SCHEDULE_SESSIONS, AtMost(4))]);

const ABOUT_TWO_MONTHS: Rule = Any(&[Fact(facts::SCHEDULE_WEEKS, AtMost(10)), Fact(facts::SCHEDULE_DAYS, AtMost(70))]);

const FOR_PARENTS: Rule =
    Any(&[Fact(facts::AUDIENCE_ROLES, Is(&["parent"])), Fact(facts::AUDIENCE_AGE_GROUPS, Is(&["parents"]))]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "starthjelp-form",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Programme,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::ProgrammeFidelity, "It is asked of this programme only.")],
    when: All(&[PRESENTS_AN_OFFER, Fact(facts::PROGRAMMES_ID, SaidToBe(&["starthjelp"]))]),
    bases: &[Basis::advice(&STARTHJELP_PS), Basis::advice(&STARTHJELP_FYS)],
    check: Check::expected_or_review(All(&[FOUR_DAYS, ABOUT_TWO_MONTHS, FOR_PARENTS])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
