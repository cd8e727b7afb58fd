//! Whether specialised rehabilitation adapts its training to the group or the person.
//!
//! The duty is that of the regional health authority, for those who need adapted training. Asked of offers that are said to be
//! habilitation or rehabilitation. How well it fits is for a person.

use crate::criteria::shared::access::MAY_BE_SPECIALIST;
use crate::criteria::shared::{PRESENTS_AN_OFFER, SAID_TO_BE_REHABILITATION};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hrf::HRF_13;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "content-adapted",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, MAY_BE_SPECIALIST, SAID_TO_BE_REHABILITATION]),
    bases: &[Basis::duty(&HRF_13)],
    check: Check::expected(Fact(facts::CONTENT_ADAPTATION, Stated)),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
