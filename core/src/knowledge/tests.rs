//! What holds of everything known.

use super::*;
use crate::criteria::{CRITERIA, find};
use crate::criterion::{Rule, Test, Theme};
use crate::facts;
use crate::source::WorkKind;
use crate::sources::SOURCES;
use crate::value::Slug;
use std::collections::BTreeSet;

fn is_registered(source: &Source) -> bool {
    SOURCES.iter().any(|known| known.id == source.id)
}

#[test]
fn names_are_slugs_and_stand_once() {
    let ids: Vec<_> = (EVIDENCE.iter().map(|one| one.id))
        .chain(FACTORS.iter().map(|one| one.id))
        .chain(NAMED_OFFERS.iter().map(|one| one.id))
        .collect();
    assert_eq!((EVIDENCE.len(), FACTORS.len(), NAMED_OFFERS.len()), (13, 9, 9));
    for id in &ids {
        assert!(Slug::try_new(id).is_ok(), "{id}");
    }
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    for one in EVIDENCE {
        assert_eq!(find_evidence(one.id).map(|found| found.id), Some(one.id));
        assert_eq!(one.sources.first().map(|source| source.id), Some(one.id), "named by its first source");
    }
    for one in NAMED_OFFERS {
        assert_eq!(find_offer(one.id).map(|found| found.id), Some(one.id));
    }
    assert!(find_evidence("starthjelp").is_none() && find_offer("stenberg2016").is_none());
}

#[test]
fn sources_and_criteria_exist() {
    let told = (EVIDENCE.iter().map(|one| (one.id, one.sources, one.criteria)))
        .chain(FACTORS.iter().map(|one| (one.id, one.sources, one.criteria)))
        .chain(NAMED_OFFERS.iter().map(|one| (one.id, one.sources, one.criterion.as_slice())));
    for (id, sources, criteria) in told {
        assert!(!sources.is_empty(), "{id}");
        for source in sources {
            assert!(is_registered(source), "{id}: {}", source.id);
        }
        for criterion in criteria {
            // Under its own name, not a former one.
            assert_eq!(find(criterion).map(|found| found.id), Some(*criterion), "{id}");
        }
        assert_eq!(criteria.iter().collect::<BTreeSet<_>>().len(), criteria.len(), "{id} names a criterion twice");
    }
    for one in EVIDENCE {
        assert!(!one.about.is_empty(), "{} is about nothing", one.id);
    }
    // Every topic leads somewhere, and both effects are told of.
    for topic in KnowledgeTopic::ALL {
        let is_about = |about: &[KnowledgeTopic]| about.contains(topic);
        let leads =
            EVIDENCE.iter().any(|one| is_about(one.about)) || NAMED_OFFERS.iter().any(|one| is_about(one.about));
        assert!(leads, "{}", topic.as_str());
    }
    for effect in FactorEffect::ALL {
        assert!(FACTORS.iter().any(|one| one.effect == *effect), "{}", effect.as_str());
    }
}

/// What a criterion rests on as research is told with it.
#[test]
fn criteria_that_rest_on_evidence_are_pointed_to_by_it() {
    // What it says of practising is no finding of the evaluation.
    const ELSEWHERE: &[(&str, &str)] = &[("online-leading-practised", "lm-dig-exp")];
    for criterion in CRITERIA {
        for basis in criterion.bases {
            let Some(evidence) = find_evidence(basis.source.id) else { continue };
            let pair = (criterion.id, evidence.id);
            assert_ne!(evidence.criteria.contains(&criterion.id), ELSEWHERE.contains(&pair), "{pair:?}");
        }
    }
}

/// Researchers look it up by number.
#[test]
fn research_has_a_number() {
    // No record with a number was found for these.
    const WITHOUT: &[&str] = &["wahl2016", "fysio-dig"];
    for one in EVIDENCE {
        let Some(work) = one.sources.first().map(|source| source.work) else { panic!("{}", one.id) };
        let is_study = matches!(
            one.kind,
            EvidenceKind::SystematicReview | EvidenceKind::ScopingReview | EvidenceKind::SingleStudy
        );
        if is_study {
            assert_eq!(work.kind, WorkKind::Research, "{}", one.id);
            let has_number = work.identifier.contains("DOI 10.") || work.identifier.contains("PMID ");
            assert_ne!(has_number, WITHOUT.contains(&one.id), "{}: {}", one.id, work.identifier);
        }
    }
}

/// Whether a rule asks of a programme by this name.
fn names(rule: &Rule, id: &str) -> bool {
    match rule {
        Rule::All(rules) => rules.iter().any(|rule| names(rule, id)),
        Rule::Fact(fact, Test::SaidToBe(words)) => *fact == facts::PROGRAMMES_ID && words.contains(&id),
        _ => false,
    }
}

#[test]
fn a_named_offer_has_the_criterion_of_its_form() {
    for criterion in CRITERIA.iter().filter(|one| one.theme == Theme::Programme) {
        let Some(offer) = offer_of(criterion.id) else { panic!("{} is of no named offer", criterion.id) };
        assert!(names(&criterion.when, offer.id), "{} does not ask of {}", criterion.id, offer.id);
    }
    let with_criterion = NAMED_OFFERS.iter().filter(|offer| offer.criterion.is_some()).count();
    assert_eq!(with_criterion, CRITERIA.iter().filter(|one| one.theme == Theme::Programme).count());
}

#[test]
fn only_what_nobody_has_confirmed_is_unconfirmed() {
    for offer in NAMED_OFFERS {
        let is_read = offer.sources.iter().any(|source| source.confidence == Confidence::Verified);
        assert_eq!(offer.confidence == Confidence::Verified, is_read, "{}", offer.id);
    }
    let unconfirmed: Vec<_> = NAMED_OFFERS.iter().filter(|one| one.confidence != Confidence::Verified).collect();
    assert_eq!(unconfirmed.iter().map(|one| one.id).collect::<Vec<_>>(), ["laer-a-leve-med"]);
}

#[test]
fn a_criterion_finds_what_is_known_of_it() {
    let evidence = |id| evidence_for(id).map(|one| one.id).collect::<Vec<_>>();
    assert_eq!(evidence("recognised-instrument"), ["wahl2016"]);
    assert_eq!(evidence("what-it-costs"), Vec::<&str>::new());
    let factors: Vec<_> = factors_for("representative-terms").map(|one| one.id).collect();
    assert_eq!(factors, ["clear-roles", "unclear-frames"]);
    assert!(offer_of("what-it-costs").is_none());
}
