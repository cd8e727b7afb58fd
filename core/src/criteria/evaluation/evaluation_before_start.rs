//! Whether evaluation is planned before the offer starts.
//!
//! The day of planning is held against the start of the runs that are not over: one that starts then or later is enough, since
//! the next round counts. While a run is still to come, what is said about evaluation was planned before it. Where people can
//! begin at any time, there is no such start.
//!
//! Where nothing is told of evaluation, `course-evaluation` asks first.
//!
//! How it is evaluated is asked of the organisation, and so is when that is decided.

use crate::criteria::shared::planning::{A_RUN_IS_TO_COME, PLANNED_BEFORE_A_RUN, TELLS_HOW_IT_IS_EVALUATED};
use crate::criteria::shared::steps::TELLS_OF_EVALUATION;
use crate::criteria::shared::{PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{NotSaidToBe, SaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::{LM_EVAL, LM_GROUP};

const HAS_A_START: Rule = Fact(facts::SCHEDULE_INTAKE, NotSaidToBe(&["continuous", "any-time", "on-demand"]));

/// Nothing has begun that is still to come, and something is decided.
const DECIDED_AHEAD: Rule = All(&[
    Any(&[A_RUN_IS_TO_COME, Fact(facts::STATUS_STANDING, SaidToBe(&["planned"]))]),
    Any(&[
        TELLS_HOW_IT_IS_EVALUATED,
        Known(&Fact(facts::EVALUATION_PURPOSE, Stated)),
        Known(&Fact(facts::EVALUATION_MEETING_PLANNED, Yes)),
    ]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "evaluation-before-start",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, SOMEBODY_LEADS, HAS_A_START, TELLS_OF_EVALUATION]),
    bases: &[Basis::recommendation(&LM_GROUP).inferred(), Basis::recommendation(&LM_EVAL).inferred()],
    check: Check::expected(Any(&[
        Known(&DECIDED_AHEAD),
        All(&[Fact(facts::EVALUATION_PLANNED_ON, Stated), PLANNED_BEFORE_A_RUN]),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
