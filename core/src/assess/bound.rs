//! Whom a source binds, as a rule over facts.

use super::evidence::{Evidence, Truth};
use crate::criterion::{Rule, Test};
use crate::facts;
use crate::model::identity::CareLevel;
use crate::model::organisation::ProviderKind;
use crate::source::{Bound, Party, Voluntary};

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

/// Whether the source binds the provider of the offer.
pub(crate) fn binds(evidence: &mut Evidence<'_, '_>, bound: Bound) -> Truth {
    let Bound::Parties { parties, voluntary, level } = bound else { return Truth::True };
    let Some(kind) = evidence.kind() else { return evidence.ask(&KIND) };
    if parties.iter().any(|party| party.is(kind)) {
        return Truth::True;
    }
    let personnel = parties.contains(&Party::HealthPersonnel).then(|| evidence.ask(&HEALTH_PERSONNEL));
    let other = match kind {
        // With an operating agreement it is a private specialist under contract; without, a private body.
        ProviderKind::PrivateRehabilitation => {
            parties.contains(&Party::PrivateSpecialistUnderContract).then(|| under_contract(evidence, None))
        }
        ProviderKind::UserOrganisation
        | ProviderKind::Voluntary
        | ProviderKind::Foundation
        | ProviderKind::ReligiousCommunity
        | ProviderKind::Private => match voluntary {
            Voluntary::NotBound => None,
            Voluntary::UnderContract => Some(under_contract(evidence, level)),
            Voluntary::Bound => Some(Truth::from(kind != ProviderKind::Private)),
        },
        _ => None,
    };
    personnel.into_iter().chain(other).max().unwrap_or(Truth::False)
}

/// Whether it does the task under contract with the part of the services that the source is about.
fn under_contract(evidence: &mut Evidence<'_, '_>, level: Option<CareLevel>) -> Truth {
    if evidence.ask(&NOT_UNDER_CONTRACT) == Truth::True {
        return Truth::False;
    }
    evidence.clear();
    let at_level = match level {
        Some(CareLevel::Specialist) => SPECIALIST,
        Some(CareLevel::Municipal) => MUNICIPAL,
        _ => Rule::Always,
    };
    match evidence.ask(&UNDER_CONTRACT) {
        Truth::True => evidence.ask(&at_level),
        other => other,
    }
}
