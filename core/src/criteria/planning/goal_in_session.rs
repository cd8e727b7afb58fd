//! Whether each goal belongs to a session.
//!
//! A goal names the sessions that work towards it, or a session names its goals; either is enough, and both name something that
//! is described. Without goals, or with no more than one meeting, there is nothing to ask; nor where what is listed are the
//! points of a day's programme.

use crate::criteria::shared::planning::{EACH_GOAL_HAS_A_SESSION, HAS_GOALS_AND_SESSIONS};
use crate::criteria::shared::{GROUP_WITH_LEADERS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::All;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_GROUP;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "goal-in-session",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, HAS_GOALS_AND_SESSIONS, GROUP_WITH_LEADERS]),
    bases: &[Basis::recommendation(&LM_GROUP).inferred()],
    check: Check::expected(EACH_GOAL_HAS_A_SESSION),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
