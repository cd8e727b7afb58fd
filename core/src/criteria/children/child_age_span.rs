//! Whether the children of one group are near each other in age.
//!
//! The rule of one programme, and others span more: it is information, and asked only where the ages are told. At most three years
//! apart is near. What is said of the group decides; else what a run says; else what the offer says. An age that is open above or
//! below tells no span, and school years count where no ages do. Groups put together by somebody's choice tell it in words.

use crate::assess::{Evidence, Place, Truth, bounds};
use crate::criteria::shared::code::{code, note_all};
use crate::criteria::shared::young::CHILDREN_TAKE_PART;
use crate::criteria::shared::{GROUP_WITH_LEADERS, PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::SIBS;

/// Years between the youngest and the oldest of a group.
const NEAR: u32 = 3;

const READS: Reads = Reads::Facts(&[
    facts::AUDIENCE_AGE,
    facts::AUDIENCE_SCHOOL_YEARS,
    facts::GROUP_AGE_SPAN,
    facts::RUNS_AUDIENCE_AGE,
    facts::RUNS_AUDIENCE_SCHOOL_YEARS,
    facts::RUNS_GROUP_AGE_SPAN,
    facts::RUNS_DATES,
    facts::RUNS_SESSIONS_DATE,
    facts::RUNS_STANDING,
]);

/// How many years a group spans, as it is told nearest to the group, and where.
fn spans(evidence: &Evidence<'_, '_>) -> Vec<(Place, u32)> {
    let mut told = Vec::new();
    for fact in [facts::RUNS_GROUP_AGE_SPAN, facts::GROUP_AGE_SPAN] {
        if told.is_empty() {
            evidence.values(fact, &mut |place, node| told.extend(bounds(node).1.map(|years| (place, years))));
        }
    }
    let ages = [
        facts::RUNS_AUDIENCE_AGE,
        facts::RUNS_AUDIENCE_SCHOOL_YEARS,
        facts::AUDIENCE_AGE,
        facts::AUDIENCE_SCHOOL_YEARS,
    ];
    for fact in ages {
        if told.is_empty() {
            evidence.values(fact, &mut |place, node| {
                let (Some(from), Some(to)) = bounds(node) else { return };
                told.push((place, to.saturating_sub(from)));
            });
        }
    }
    told
}

const SPAN_IS_TOLD: Rule = code(|evidence| Truth::from(!spans(evidence).is_empty()), READS);

const IS_NEAR: Rule = code(is_near, READS);

fn is_near(evidence: &mut Evidence<'_, '_>) -> Truth {
    let (near, far): (Vec<_>, Vec<_>) = spans(evidence).into_iter().partition(|(_, years)| *years <= NEAR);
    if far.is_empty() {
        return note_all(evidence, near.into_iter().map(|(place, _)| place));
    }
    for (place, _) in far {
        evidence.note(Truth::False, place);
    }
    Truth::False
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "child-age-span",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Children,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, CHILDREN_TAKE_PART, SOMEBODY_LEADS, SPAN_IS_TOLD, GROUP_WITH_LEADERS]),
    bases: &[Basis::advice(&SIBS)],
    check: Check::suggested(Any(&[
        IS_NEAR,
        // The group is put together in a way that is told in words.
        Known(&Fact(facts::GROUP_COMPOSITION, Stated)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
