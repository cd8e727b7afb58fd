//! Whether the need for the offer is described.
//!
//! Where the knowledge of it comes from tells of it, and so do words. Why the offer exists is another question. Lines, web
//! pages and peers on their own need no such paper.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::planning::LED_FOR_PEOPLE;
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::{LM_GROUP, LM_HOWTO};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "need-described",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, LED_FOR_PEOPLE]),
    bases: &[Basis::recommendation(&LM_GROUP), Basis::recommendation(&LM_HOWTO)],
    check: Check::expected(Any(&[
        Fact(facts::PLANNING_NEEDS_SOURCES, Stated),
        Fact(facts::PLANNING_NEEDS_SUMMARY, Stated),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
