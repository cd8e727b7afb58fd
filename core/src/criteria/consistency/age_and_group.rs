//! Whether the age in years fits the stage of life that is named.
//!
//! A conflict needs the two to have no age in common, with the stages taken as wide as anyone would. Where parents or others
//! close to a child may take part, the age can be that of the child, and nothing is asked. Where nothing but words says who
//! takes part, or the age is also told in words, a person looks. What a run says replaces what the offer says, so each is
//! held against its own.

use crate::assess::{Evidence, bounds};
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::code::{is_stated, says};
use crate::criteria::shared::statements::{Compared, Verdict, clash, doubt, of_run, own, stated, words};
use crate::criterion::Rule::All;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Target, Theme};
use crate::fact::FactId;
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_NORD_TRONDELAG;
use crate::sources::practice::FORDE;

const READS: Reads = Reads::Facts(&[
    facts::AUDIENCE_AGE,
    facts::AUDIENCE_AGE_GROUPS,
    facts::AUDIENCE_AGE_IN_WORDS,
    facts::AUDIENCE_CIRCUMSTANCES,
    facts::AUDIENCE_DESCRIPTION,
    facts::AUDIENCE_ROLES,
    facts::RUNS_AUDIENCE_AGE,
    facts::RUNS_AUDIENCE_AGE_GROUPS,
    facts::RUNS_AUDIENCE_AGE_IN_WORDS,
    facts::RUNS_AUDIENCE_ROLES,
    facts::RUNS_DATES,
    facts::RUNS_SESSIONS_DATE,
    facts::RUNS_STANDING,
]);

/// The facts of an audience: age, stages of life, age in words, and roles.
const OF_OFFER: [FactId; 4] =
    [facts::AUDIENCE_AGE, facts::AUDIENCE_AGE_GROUPS, facts::AUDIENCE_AGE_IN_WORDS, facts::AUDIENCE_ROLES];
const OF_RUN: [FactId; 4] = [
    facts::RUNS_AUDIENCE_AGE,
    facts::RUNS_AUDIENCE_AGE_GROUPS,
    facts::RUNS_AUDIENCE_AGE_IN_WORDS,
    facts::RUNS_AUDIENCE_ROLES,
];

fn compare(evidence: &mut Evidence<'_, '_>) -> Vec<Compared> {
    let mut compared = Vec::new();
    for [age, groups, age_in_words, roles] in [OF_OFFER, OF_RUN] {
        for (age_at, age) in own(evidence, age) {
            let run = age_at.indices.first();
            let Some((groups_at, groups)) = of_run(evidence, groups, run) else { continue };
            let stages: Option<Vec<_>> = words(groups).into_iter().map(ages).collect();
            let (least, most) = bounds(age);
            let Some(stages) = stages.filter(|stages| !stages.is_empty() && (least, most) != (None, None)) else {
                continue;
            };
            let (least, most) = (least.unwrap_or(0), most.unwrap_or(u32::MAX));
            let has_both = stages.into_iter().any(|(from, to)| from <= most && least <= to);
            // The age is that of the child.
            let of_others =
                is_about_others(evidence, roles, run) || is_about_others(evidence, facts::AUDIENCE_ROLES, None);
            let may_differ = of_run(evidence, age_in_words, run).is_some()
                || says(evidence, facts::AUDIENCE_CIRCUMSTANCES, &["patients-with-minor-children"])
                || (is_stated(evidence, facts::AUDIENCE_DESCRIPTION) && !is_stated(evidence, facts::AUDIENCE_ROLES));
            let verdict = match (has_both || of_others, may_differ) {
                (true, _) => Verdict::Fit,
                (false, true) => Verdict::Doubt,
                (false, false) => Verdict::Clash,
            };
            compared.push((verdict, vec![age_at, groups_at]));
        }
    }
    compared
}

/// The youngest and the oldest that a stage of life can mean; `None` for one that is no age.
fn ages(stage: &str) -> Option<(u32, u32)> {
    match stage {
        "children" => Some((0, 17)),
        "youth" => Some((10, 30)),
        "young-adults" => Some((15, 45)),
        "adults" => Some((16, u32::MAX)),
        "older-adults" | "older-migrants" => Some((45, u32::MAX)),
        _ => None,
    }
}

/// Some who take part are close to somebody else, whose age it can be.
fn is_about_others(evidence: &Evidence<'_, '_>, roles: FactId, run: Option<usize>) -> bool {
    const OTHERS: &[&str] =
        &["next-of-kin", "parent", "sibling", "child", "partner", "bereaved", "professional", "companion"];
    of_run(evidence, roles, run).is_some_and(|(_, roles)| words(roles).iter().any(|role| OTHERS.contains(role)))
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "age-and-group",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Consistency,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, stated!(compare, READS)]),
    bases: &[Basis::recommendation(&LM_NORD_TRONDELAG).inferred(), Basis::recommendation(&FORDE).inferred()],
    check: Check::conflict_when(clash!(compare, READS)).or_review_when(doubt!(compare, READS)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
