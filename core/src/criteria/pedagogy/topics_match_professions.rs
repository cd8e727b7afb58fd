//! Whether those who take a topic have the profession for it.
//!
//! Health personnel keep to what they are qualified for. A machine can see that topics and professions stand side by side, and
//! no more, so a person looks. Asked where the offer takes up illness, treatment or other topics of health.

use crate::criteria::shared::people::MAY_BE_HEALTH_CARE;
use crate::criteria::shared::{PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, AnyItem, Fact};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hpl::HPL_4;

const HEALTH_TOPICS: Rule = Any(&[
    Fact(
        facts::CONTENT_TOPICS,
        SaidToBe(&["illness", "treatment", "medicines", "pain", "mental-health", "diet", "physical-activity"]),
    ),
    Fact(facts::CONTENT_MEDICAL, SaidToBe(&["true"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "topics-match-professions",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, SOMEBODY_LEADS, MAY_BE_HEALTH_CARE, HEALTH_TOPICS]),
    bases: &[Basis::duty(&HPL_4)],
    check: Check::expected_or_review(AnyItem(
        facts::PEOPLE,
        &All(&[Fact(facts::PEOPLE_TOPICS, Stated), Fact(facts::PEOPLE_PROFESSIONS, Stated)]),
    )),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
