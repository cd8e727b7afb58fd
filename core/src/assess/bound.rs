//! Whom a source binds, as a rule over facts.

use super::evidence::{Evidence, Truth};
use crate::criterion::{Basis, Rule, Test};
use crate::facts;
use crate::model::identity::CareLevel;
use crate::model::organisation::ProviderKind;
use crate::source::{Bound, Tie};

/// The kind of the provider, as stated.
const KIND: Rule = Rule::Fact(facts::PROVIDER_KIND, Test::Stated);
/// Whether it does the task for a public body.
const UNDER_CONTRACT: Rule = Rule::Any(&[
    Rule::Fact(facts::PROVIDER_UNDER_CONTRACT, Test::Yes),
    Rule::Fact(facts::PROVIDER_CONTRACT_WITH, Test::Stated),
]);
const NOT_UNDER_CONTRACT: Rule = Rule::Fact(facts::PROVIDER_UNDER_CONTRACT, Test::No);
const SPECIALIST: Rule =
    Rule::Fact(facts::CARE_LEVEL, Test::Is(&[CareLevel::Specialist.as_str(), CareLevel::Joint.as_str()]));
const MUNICIPAL: Rule =
    Rule::Fact(facts::CARE_LEVEL, Test::Is(&[CareLevel::Municipal.as_str(), CareLevel::Joint.as_str()]));
/// It is said to be no part of the health and care services.
const OUTSIDE: Rule = Rule::Fact(facts::CARE_LEVEL, Test::SaidToBe(&[CareLevel::Outside.as_str()]));
/// Health personnel take part.
const HEALTH_PERSONNEL: Rule = Rule::Fact(facts::PEOPLE_PROFESSIONS, Test::Is(HEALTH_PROFESSIONS));

/// Professions that the Health Personnel Act licenses.
pub(crate) const HEALTH_PROFESSIONS: &[&str] = &[
    "doctor",
    "nurse",
    "public-health-nurse",
    "psychologist",
    "physiotherapist",
    "occupational-therapist",
    "dietitian",
    "social-educator",
    "pharmacist",
    "chiropractor",
    "manual-therapist",
    "midwife",
    "dental",
    "health-personnel",
];

/// Whether the source is about the health and care services, and the offer is said to be outside them.
pub(crate) fn is_elsewhere(evidence: &mut Evidence<'_, '_>, basis: &Basis) -> bool {
    let measures_a_claim = basis.of_claim || basis.cited;
    let elsewhere = !measures_a_claim && !basis.source.levels.is_empty() && evidence.ask(&OUTSIDE) == Truth::True;
    evidence.clear();
    elsewhere
}

/// Whether the basis speaks to the provider of the offer.
pub(crate) fn binds(evidence: &mut Evidence<'_, '_>, basis: &Basis) -> Truth {
    let bound = basis.bound();
    if matches!(bound, Bound::Everyone) {
        return Truth::True;
    }
    let Some(kind) = evidence.kind() else { return evidence.ask(&KIND) };
    let ties = bound.ties(kind).map(|tie| match tie {
        Tie::Always => Truth::True,
        Tie::UnderContract => under_contract(evidence, basis.source.levels, kind),
        Tie::ThroughPersonnel => evidence.ask(&HEALTH_PERSONNEL),
    });
    ties.max().unwrap_or(Truth::False)
}

/// Whether it does the task under contract with the part of the services that the source is about.
fn under_contract(evidence: &mut Evidence<'_, '_>, levels: &[CareLevel], kind: ProviderKind) -> Truth {
    if evidence.ask(&NOT_UNDER_CONTRACT) == Truth::True {
        return Truth::False;
    }
    evidence.clear();
    let is_about = |level| levels.contains(&level);
    let at_level = match (is_about(CareLevel::Specialist), is_about(CareLevel::Municipal)) {
        // Its operating agreement is with the specialist services.
        _ if kind == ProviderKind::PrivateRehabilitation => Rule::Always,
        (true, false) => SPECIALIST,
        (false, true) => MUNICIPAL,
        _ => Rule::Always,
    };
    let contract = evidence.ask(&UNDER_CONTRACT);
    // What is said to be of another level needs nobody to ask for the contract.
    if contract == Truth::False { contract } else { contract.min(evidence.ask(&at_level)) }
}
