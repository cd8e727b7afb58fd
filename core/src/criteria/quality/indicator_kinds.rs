//! Whether the indicators tell of what is in place, of what is done, and of what comes of it.
//!
//! A proposal of ours, for those who have indicators. Nobody else is asked.

use crate::criterion::Rule::{All, Fact, Known, Part};
use crate::criterion::Test::{HasAll, NotSaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::general::GENERAL;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "indicator-kinds",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Evaluation),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[
        Known(&Fact(facts::QUALITY_INDICATORS, Stated)),
        Fact(
            facts::PAGE_KIND,
            NotSaidToBe(&["news-notice", "referrer-notice", "practice-example", "programme-description"]),
        ),
        Fact(facts::STATUS_STANDING, NotSaidToBe(&["cancelled"])),
    ]),
    bases: &[Basis::advice(&GENERAL)],
    check: Check::suggested(Part(facts::QUALITY_INDICATORS, "kind", HasAll(&["structure", "process", "result"]))),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
