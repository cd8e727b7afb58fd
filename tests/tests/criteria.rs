//! What holds for every criterion.

use mestring::assess::Outcome;
use mestring::criteria::CRITERIA;
use mestring::criterion::{Basis, Force};
use mestring::register;
use mestring::source::{Bound, Day};
use mestring::sources::SOURCES;
use mestring::value::Date;
use mestring_schemas::answer::assess_json;
use mestring_tests::vectors;
use serde_json::Value;
use std::collections::BTreeSet;

#[test]
fn vectors_come_out_as_they_say() {
    let mut wrong = Vec::new();
    let cases = vectors::all();
    for case in &cases {
        let answer: Value = serde_json::from_str(&assess_json(case.given.to_string().as_bytes())).unwrap();
        let differences = vectors::difference(case, &answer);
        if !differences.is_empty() {
            wrong.push(format!("{}: {}\n    {}", case.criterion, case.name, differences.join("\n    ")));
        }
    }
    println!("{} cases of {} criteria", cases.len(), vectors::names().len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_criterion_has_vectors_for_every_outcome() {
    let ids: Vec<_> = CRITERIA.iter().map(|criterion| criterion.id.to_owned()).collect();
    assert_eq!(vectors::names(), ids, "files of vectors, and criteria");
    let mut missing = Vec::new();
    for criterion in CRITERIA {
        let cases = vectors::cases(criterion.id);
        let names: BTreeSet<_> = cases.iter().map(|case| &case.name).collect();
        assert_eq!(names.len(), cases.len(), "{criterion}: cases have names of their own");
        for outcome in Outcome::ALL.iter().filter(|outcome| criterion.can_be(**outcome)) {
            if !cases.iter().any(|case| case.expect["outcome"] == outcome.as_str()) {
                missing.push(format!("{criterion}: {}", outcome.as_str()));
            }
        }
    }
    assert!(missing.is_empty(), "no case for\n{}", missing.join("\n"));
}

/// Those who could be accused falsely are tried: near misses, somebody who is not bound, the day before and the day after.
#[test]
fn every_criterion_is_tried_on_those_it_is_not_about() {
    let mut missing = Vec::new();
    for criterion in CRITERIA {
        let cases = vectors::cases(criterion.id);
        let others = cases.iter().filter(|case| case.expect["outcome"] != "conflict").count();
        if criterion.check.can_conflict() && others < 3 {
            missing.push(format!("{criterion}: {others} near misses of 3"));
        }
        let is_for_some = |basis: &Basis| matches!(basis.bound(), Bound::Parties { .. });
        let not_bound = cases.iter().any(|case| case.expect["reason"] == "does-not-bind");
        if criterion.bases.iter().all(is_for_some) && !not_bound {
            missing.push(format!("{criterion}: nobody who is not bound"));
        }
        let days: Vec<_> = cases.iter().filter_map(|case| day_of(case.given["asOf"].as_str()?)).collect();
        let new = criterion.bases.iter().filter(|basis| !basis.cited).filter_map(|basis| basis.source.validity.from);
        for from in new.filter(|from| register::COVERED.holds_on(*from)) {
            if !days.iter().any(|day| *day < from) || !days.iter().any(|day| *day >= from) {
                missing.push(format!("{criterion}: before and after {from}"));
            }
        }
    }
    assert!(missing.is_empty(), "no case for\n{}", missing.join("\n"));
}

fn day_of(written: &str) -> Option<Day> {
    Date::try_new(written).ok().map(|date| Day::of(&date))
}

#[test]
fn ids_are_in_order_and_their_own() {
    assert!(CRITERIA.is_sorted_by(|one, other| one.id < other.id));
    let mut names = BTreeSet::new();
    for criterion in CRITERIA {
        for name in criterion.aliases.iter().chain([&criterion.id]) {
            assert!(names.insert(*name), "{name} stands twice");
            assert!(mestring::value::Slug::try_new(name).is_ok(), "{name}");
            assert_eq!(mestring::criteria::find(name).map(|found| found.id), Some(criterion.id));
        }
    }
}

#[test]
fn sources_are_there_and_law_is_law() {
    let mut ids = BTreeSet::new();
    for source in SOURCES {
        assert!(ids.insert(source.id), "{} stands twice", source.id);
    }
    for criterion in CRITERIA {
        assert!(!criterion.bases.is_empty(), "{criterion} rests on nothing");
        for basis in criterion.bases {
            let source = basis.source;
            assert!(ids.contains(source.id), "{criterion}: {} is not listed", source.id);
            if basis.force == Force::StatuteDuty {
                let problem = law(source);
                assert!(problem.is_empty(), "{criterion}: {} is told as law, and {problem}", source.id);
            }
        }
    }
}

#[test]
fn sources_say_how_they_were_verified() {
    use mestring::source::Confidence;
    for source in SOURCES {
        let read = source.verified.iter().all(|one| !one.address.is_empty() && !one.seen.is_empty());
        assert!(read, "{}: where, and in which state, it was read", source.id);
        let was_read = !source.verified.is_empty() || source.is_page();
        assert!(was_read || source.confidence == Confidence::Unverified, "{}: was it read?", source.id);
        // What was read can be read again.
        let is_address = source.address.starts_with("https://");
        assert!(is_address || source.confidence != Confidence::Verified, "{}: {}", source.id, source.address);
    }
    // The legal register, and a section that was read for a criterion.
    assert_eq!(SOURCES.iter().filter(|source| !source.is_page()).count(), 138);
}

/// Why a source cannot be told as law; empty when it can.
fn law(source: &mestring::source::Source) -> &'static str {
    use mestring::source::{Confidence, Modality, SourceStatus, WorkKind};
    match (source.work.kind, source.modality, source.status, source.confidence) {
        (kind, ..) if !matches!(kind, WorkKind::Act | WorkKind::Regulation) => "is no act or regulation",
        (_, modality, ..) if !matches!(modality, Modality::Duty | Modality::Right) => "has neither duty nor right",
        (_, _, status, _) if status != SourceStatus::InForce => "is not in force",
        (.., Confidence::Unverified) => "was not verified",
        _ => "",
    }
}

#[test]
fn criteria_have_what_they_need() {
    for criterion in CRITERIA {
        assert!(criterion.revision >= 1, "{criterion}");
        assert!(!criterion.reads().is_empty(), "{criterion} looks at nothing");
        assert!(
            criterion.also_in.iter().all(|(_, reason)| reason.ends_with('.')),
            "{criterion}: a reason is a sentence"
        );
        assert!(criterion.since.parse::<f32>().is_ok(), "{criterion}");
        for (profile, _) in criterion.also_in {
            let others = criterion.also_in.iter().filter(|(other, _)| other == profile);
            assert_eq!(others.count(), 1, "{criterion}: in {} already", profile.as_str());
        }
        assert!(criterion.profiles().next().is_some(), "{criterion} is in no profile");
    }
}
