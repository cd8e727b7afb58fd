//! Whether something for parents goes on beside an offer for adolescents.
//!
//! One way of doing it, so it is a suggestion. Where children are there too, the part of their parents is asked about instead. Those
//! who are 18 or more come without their parents.

use crate::criteria::shared::people::BEGINS_AT_18;
use crate::criteria::shared::young::{CHILDREN_TAKE_PART, PARENTS_TAKE_PART, YOUTH_TAKE_PART};
use crate::criteria::shared::{GROUP_WITH_LEADERS, PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Fact, Not};
use crate::criterion::Test::NotSaidToBe;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::{HELT_SJEF_CALL, UMM};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "parents-beside",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Children,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        YOUTH_TAKE_PART,
        Not(&CHILDREN_TAKE_PART),
        Not(&BEGINS_AT_18),
        SOMEBODY_LEADS,
        Fact(facts::KINDS, NotSaidToBe(&["meeting"])),
        GROUP_WITH_LEADERS,
    ]),
    bases: &[Basis::advice(&UMM), Basis::advice(&HELT_SJEF_CALL)],
    check: Check::suggested(PARENTS_TAKE_PART),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
