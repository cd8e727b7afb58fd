//! Whether groups of their own for women and men have been thought of, for older immigrants.
//!
//! An example of how one municipality did it, and no more: a suggestion. Anything that is said about who meets together is an
//! answer.

use crate::criteria::shared::{IN_GROUP, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::ELDER_MIGR;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "separate-groups",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Accessibility,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, Fact(facts::AUDIENCE_AGE_GROUPS, SaidToBe(&["older-migrants"])), Known(&IN_GROUP)]),
    bases: &[Basis::advice(&ELDER_MIGR).inferred()],
    check: Check::suggested(Any(&[
        Fact(facts::GROUP_COMPOSITION, Stated),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::RUNS_GROUP_COMPOSITION, Stated)),
        Known(&Fact(facts::AUDIENCE_ONLY_FOR, Stated)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
