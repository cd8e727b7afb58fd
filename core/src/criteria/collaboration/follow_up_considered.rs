//! Whether somebody has considered if people need follow-up afterwards.
//!
//! That none is needed is an answer. Whatever is said about the time afterwards shows that it was considered. Who follows up is
//! asked by `follow-up-told`.

use crate::criteria::shared::afterwards::PEOPLE_GO_ON_FROM_IT;
use crate::criteria::shared::steps::TELLS_OF_FOLLOW_UP;
use crate::criterion::Rule::{Any, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::practice::RKPPO_DIG_AFTER;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "follow-up-considered",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: PEOPLE_GO_ON_FROM_IT,
    bases: &[Basis::recommendation(&RKPPO_DIG_AFTER)],
    check: Check::expected(Any(&[
        Fact(facts::FOLLOW_UP_DECISION, Stated),
        // Other places can show it. None of them is where it should have been.
        TELLS_OF_FOLLOW_UP,
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
