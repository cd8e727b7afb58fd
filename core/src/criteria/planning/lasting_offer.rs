//! Whether the offer is set up to last, and not as a single event.
//!
//! That it is held once is no conflict: a trial, or a day on one theme, can be right. Meetings and seminars are not asked. Seasons, runs
//! each year and new people all the time tell that it goes on.
//!
//! Whether it goes on is decided by those who answer for the organisation.

use crate::criteria::shared::participation::UNDER_A_MANAGEMENT;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{AtLeast, Is, NotSaidToBe, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_START;
use crate::sources::programmes::HELT_SJEF;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "lasting-offer",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[UNDER_A_MANAGEMENT, Fact(facts::KINDS, NotSaidToBe(&["meeting", "seminar"]))]),
    bases: &[Basis::recommendation(&HELT_SJEF), Basis::recommendation(&LM_START)],
    check: Check::expected(Any(&[
        Fact(facts::CONTINUITY, Is(&["permanent", "planned-rounds"])),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::PLANNING_ROUND, AtLeast(2))),
        Known(&Fact(facts::SCHEDULE_SEASONS, Stated)),
        Known(&Fact(facts::SCHEDULE_RUNS_PER_YEAR, Stated)),
        Fact(facts::SCHEDULE_INTAKE, SaidToBe(&["continuous", "any-time"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
