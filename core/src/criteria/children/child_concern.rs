//! Whether it is clear who follows up when somebody worries about a child.
//!
//! No source was read for it, and no description tells: a person is asked, of offers that children or adolescents under 18 take part
//! in. What the law asks of those who worry is not held up here.

use crate::criteria::shared::people::BEGINS_AT_18;
use crate::criteria::shared::young::{CHILDREN_TAKE_PART, YOUTH_TAKE_PART};
use crate::criteria::shared::{PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, Not};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::model::people::Phase;
use crate::sources::general::GENERAL;

const MINORS_TAKE_PART: Rule = Any(&[CHILDREN_TAKE_PART, All(&[YOUTH_TAKE_PART, Not(&BEGINS_AT_18)])]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "child-concern",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Children,
    phase: Some(Phase::Implementation),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, MINORS_TAKE_PART, SOMEBODY_LEADS]),
    bases: &[Basis::advice(&GENERAL).inferred()],
    check: Check::review_when(MINORS_TAKE_PART),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
