//! Whether participants can influence the plan before the offer begins.
//!
//! The table this comes from has a question mark here, so it is one way of doing it and no more. It is not asked of a named
//! programme, whose course is set. Whatever tells that participants influence the content answers it; that sign-up asks whether
//! somebody needs an interpreter does not.
//!
//! Where nothing is told of what
//! participants can influence, `participant-influence` asks first.

use crate::criteria::shared::participation::GROUP_WITH_AN_OPEN_COURSE;
use crate::criteria::shared::steps::TELLS_OF_INFLUENCE;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_SLIDES_2015;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "participants-in-planning",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[GROUP_WITH_AN_OPEN_COURSE, TELLS_OF_INFLUENCE]),
    bases: &[Basis::advice(&LM_SLIDES_2015).inferred()],
    check: Check::suggested(Any(&[
        Fact(facts::PARTICIPATION_PLANNING_PARTICIPANTS, Yes),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::PARTICIPATION_INDIVIDUAL, Stated)),
        Known(&Fact(facts::PARTICIPATION_OWN_GOALS, Yes)),
        Known(&Fact(facts::CONTENT_OWN_TOPICS, Yes)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
