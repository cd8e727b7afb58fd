//! Whether the six elements of the didactic relation model are all described: target group, goals, frame, content, methods and
//! assessment.
//!
//! For groups that somebody leads; peers who meet on their own need no such plan. Each element can be said in several ways, and
//! one is enough.
//!
//! Where goals or assessment are missing, `goals-stated` and `course-evaluation` ask for them first.

use crate::criteria::shared::steps::TELLS_OF_GOALS;
use crate::criteria::shared::{GROUP_WITH_LEADERS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_GROUP;

const TARGET_GROUP: Rule = Any(&[
    Fact(facts::AUDIENCE_DESCRIPTION, Stated),
    Fact(facts::AUDIENCE_CONDITIONS, Stated),
    Fact(facts::AUDIENCE_ROLES, Stated),
]);

/// How much, how often and how many.
const FRAME: Rule = Any(&[
    Fact(facts::SCHEDULE_SESSIONS, Stated),
    Fact(facts::SCHEDULE_WEEKS, Stated),
    Fact(facts::SCHEDULE_DAYS, Stated),
    Fact(facts::SCHEDULE_TEACHING_HOURS, Stated),
    Fact(facts::SCHEDULE_TEXT, Stated),
    Fact(facts::GROUP_SIZE, Stated),
    Fact(facts::SESSIONS, Stated),
    AnyItem(facts::RUNS, &Any(&[Fact(facts::RUNS_SESSIONS, Stated), Fact(facts::RUNS_DATES, Stated)])),
]);

const CONTENT: Rule = Any(&[
    Fact(facts::CONTENT_TOPICS, Stated),
    Fact(facts::CONTENT_TOPICS_IN_WORDS, Stated),
    Fact(facts::CONTENT_WHAT_HAPPENS, Stated),
]);

const METHODS: Rule = Any(&[
    Fact(facts::CONTENT_METHODS, Stated),
    Fact(facts::CONTENT_METHODS_IN_WORDS, Stated),
    Fact(facts::SESSIONS_METHODS, Stated),
]);

const ASSESSMENT: Rule = Any(&[
    Fact(facts::EVALUATION_METHOD, Stated),
    Fact(facts::EVALUATION_COURSE_FORMS, Stated),
    Fact(facts::EVALUATION_OUTCOME_INSTRUMENTS, Stated),
    AnyItem(facts::GOALS, &Fact(facts::GOALS_EVALUATED_BY, Stated)),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "six-elements",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, TELLS_OF_GOALS, Known(&ASSESSMENT), GROUP_WITH_LEADERS]),
    bases: &[Basis::recommendation(&LM_GROUP)],
    check: Check::expected(All(&[TARGET_GROUP, Fact(facts::GOALS, Stated), FRAME, CONTENT, METHODS, ASSESSMENT])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
