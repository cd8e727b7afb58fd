//! Whether each session works towards a goal.
//!
//! The other side of the question whether each goal has a session. Talks before and after, and meetings long afterwards, are
//! beside the plan. Runs that list their own sessions share one plan: where one of them tells it, all do.

use crate::criteria::shared::planning::{EACH_SESSION_HAS_A_GOAL, HAS_GOALS_AND_SESSIONS};
use crate::criteria::shared::{GROUP_WITH_LEADERS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::All;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_GROUP;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "session-has-goal",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, HAS_GOALS_AND_SESSIONS, GROUP_WITH_LEADERS]),
    bases: &[Basis::recommendation(&LM_GROUP).inferred()],
    check: Check::expected(EACH_SESSION_HAS_A_GOAL),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
