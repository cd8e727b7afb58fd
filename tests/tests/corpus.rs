//! The real corpus reads, and its facts have typed homes.

use mestring::model::{Offer, Provider};
use mestring_schemas::Schema;
use mestring_tests::{corpus, verdict};
use serde_json::Value;
use std::collections::BTreeSet;

#[test]
fn every_document_reads_and_says_the_same_when_written() {
    for (schema, entries) in [(Schema::Offer, corpus::offers()), (Schema::Provider, corpus::providers())] {
        assert!(!entries.is_empty());
        for entry in entries {
            let value: Value = serde_json::from_str(&entry.text).unwrap();
            let written = verdict::read(schema, &value).unwrap_or_else(|problems| panic!("{}: {problems}", entry.name));
            assert_eq!(value, written, "{}", entry.name);
        }
    }
}

#[test]
fn offers_point_to_profiles_that_exist() {
    let profiles: BTreeSet<_> = corpus::providers()
        .iter()
        .map(|entry| Provider::from_json(&entry.text).unwrap().id.unwrap().to_string())
        .collect();
    let mut used = BTreeSet::new();
    for entry in corpus::offers() {
        let profile = Offer::from_json(&entry.text).unwrap().provider.and_then(|provider| provider.profile);
        if let Some(profile) = profile {
            assert!(profiles.contains(profile.as_str()), "{}: no profile {profile}", entry.name);
            used.insert(profile.to_string());
        }
    }
    assert_eq!(used, profiles, "profiles that no offer points to");
}

/// A value that a program can use: anything but free text.
fn is_typed(value: &Value) -> bool {
    match value {
        Value::Object(object) => {
            let is_texts = object.keys().all(|key| matches!(key.as_str(), "nb" | "nn" | "en" | "se"));
            !is_texts && object.values().any(is_typed)
        }
        Value::Array(items) => items.iter().any(is_typed),
        _ => true,
    }
}

#[test]
fn stated_facts_have_homes_and_most_are_typed() {
    let offers = corpus::offers();
    let stated = corpus::stated();
    assert_eq!(
        offers.iter().map(|entry| &entry.name).collect::<Vec<_>>(),
        stated.iter().map(|(name, _)| name).collect::<Vec<_>>()
    );
    let (mut all, mut typed, mut words) = (0, 0, Vec::new());
    for (entry, (name, facts)) in offers.iter().zip(&stated) {
        let offer: Value = serde_json::from_str(&entry.text).unwrap();
        for (fact, pointers) in facts.as_object().unwrap() {
            let pointers: Vec<_> =
                pointers.as_array().unwrap().iter().map(|pointer| pointer.as_str().unwrap()).collect();
            assert!(!pointers.is_empty(), "{name}: {fact} has no home");
            let homes: Vec<_> = pointers
                .iter()
                .map(|pointer| offer.pointer(pointer).unwrap_or_else(|| panic!("{name}: {fact}: nothing at {pointer}")))
                .collect();
            // A title is words and nothing else; it says nothing of how well the model fits.
            if fact == "identity.title" {
                continue;
            }
            all += 1;
            if homes.into_iter().any(is_typed) {
                typed += 1;
            } else {
                words.push(format!("{name} {fact}"));
            }
        }
    }
    let share = 100.0 * f64::from(typed) / f64::from(all);
    println!("{typed} of {all} stated facts ({share:.1} %) have a typed home; in words alone:\n{}", words.join("\n"));
    assert!(share >= 98.0, "{share:.1} %");
}
