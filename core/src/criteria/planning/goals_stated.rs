//! Whether it is told what the goal of the offer is.
//!
//! The regulation has the organisation describe its goals. That this offer has a goal of its own is read out of that. The
//! guideline and the competence service want goals for each offer, whoever holds a group that somebody leads. Goals, or words on
//! why the offer exists, are enough: to most people the two are one question.

use crate::criteria::shared::{GROUP_WITH_LEADERS, IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::is2651::HDIR_IS2651_6_1;
use crate::sources::lkf::LKF_6;
use crate::sources::mestring_no::LM_GROUP;
use crate::sources::programmes::HELT_SJEF;

/// Asking everyone whether they are a group would be silly.
const KNOWN_TO_BE_LED: Rule = Known(&GROUP_WITH_LEADERS);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "goals-stated",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[(Profile::Planning, "The goals of an offer are decided when it is planned.")],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE]),
    bases: &[
        Basis::duty(&LKF_6).inferred(),
        Basis::recommendation(&HDIR_IS2651_6_1),
        Basis::recommendation(&LM_GROUP).when(KNOWN_TO_BE_LED),
        Basis::recommendation(&HELT_SJEF).when(KNOWN_TO_BE_LED),
    ],
    check: Check::expected(Any(&[Fact(facts::GOALS, Stated), Known(&Fact(facts::PURPOSE, Stated))])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
