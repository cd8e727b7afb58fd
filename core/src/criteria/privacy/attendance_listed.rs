//! Whether attendance is listed for each session, and the lists go on to whoever codes.
//!
//! No description shows that, so people are asked. How many came tells that somebody counted, and no more.

use crate::criteria::shared::privacy::LOW_THRESHOLD;
use crate::criteria::shared::{GROUP_WITH_LEADERS, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER_ALSO_ENDED};
use crate::criterion::Rule::{All, Fact, Not};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::nk_lmh::NKLMH_REGISTRERING;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "attendance-listed",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: Some(Phase::Evaluation),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER_ALSO_ENDED, GROUP_WITH_LEADERS, NOT_ONLY_FOR_PROFESSIONALS, Not(&LOW_THRESHOLD)]),
    bases: &[Basis::recommendation(&NKLMH_REGISTRERING)],
    check: Check::expected_or_review(Fact(facts::RUNS_ATTENDANCE, Stated)),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
