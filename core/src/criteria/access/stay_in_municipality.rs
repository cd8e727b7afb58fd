//! Whether those who stay in a municipality can come, and not only those who are registered there.
//!
//! Asked where something is said about where people live. Those who say nothing have set no such limit.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::access::{MAY_BE_MUNICIPAL, SAYS_WHERE_PEOPLE_LIVE};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::Yes;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hol::HOL_3_1;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "stay-in-municipality",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Access,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, MAY_BE_MUNICIPAL, SAYS_WHERE_PEOPLE_LIVE]),
    bases: &[Basis::duty(&HOL_3_1)],
    check: Check::suggested(Any(&[
        Fact(facts::CATCHMENT_STAY_IS_ENOUGH, Yes),
        // Those who come from elsewhere may come too.
        Fact(facts::CATCHMENT_OPEN_TO_OTHERS, Yes),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
