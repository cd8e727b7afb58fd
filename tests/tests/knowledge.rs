//! What is known, as it goes out: the schema accepts it, and what it names is there.

use mestring::criteria;
use mestring::knowledge::{EVIDENCE, FACTORS, KnowledgeTopic, NAMED_OFFERS};
use mestring_schemas::Schema;
use mestring_schemas::answer::knowledge_json;
use mestring_tests::corpus;
use serde_json::Value;
use std::collections::BTreeSet;

#[test]
fn the_schema_accepts_every_answer() {
    let schema: Value = serde_json::from_str(Schema::Knowledge.json()).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let ids = (EVIDENCE.iter().map(|one| one.id))
        .chain(FACTORS.iter().map(|one| one.id))
        .chain(NAMED_OFFERS.iter().map(|one| one.id));
    let topics = KnowledgeTopic::ALL.iter().map(|topic| topic.as_str());
    for written in ids.chain(topics).chain(["", "what-it-costs", "zzzz"]) {
        let answer = knowledge_json(written);
        assert_eq!(answer, knowledge_json(written), "the same word, the same bytes");
        let answer: Value = serde_json::from_str(&answer).unwrap();
        let errors: Vec<_> = validator.iter_errors(&answer).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{written}: {errors:?}");

        // What is named is told.
        let parts = ["evidence", "factors", "namedOffers"];
        let known = parts.iter().flat_map(|part| answer.get(*part).and_then(Value::as_array).unwrap());
        let mut named = BTreeSet::new();
        for one in known {
            named.extend(one.get("sources").and_then(Value::as_array).unwrap().iter().filter_map(Value::as_str));
            let ids = one.get("criteria").and_then(Value::as_array).cloned().unwrap_or_default();
            let ids: Vec<_> = ids.iter().chain(one.get("criterion")).filter_map(Value::as_str).collect();
            assert!(ids.iter().all(|id| criteria::find(id).is_some()), "{ids:?}");
            let languages = one.get("texts").and_then(Value::as_object).unwrap();
            assert_eq!(languages.keys().collect::<Vec<_>>(), ["en", "nb", "nn"]);
        }
        let told: BTreeSet<_> =
            answer.get("sources").and_then(Value::as_object).unwrap().keys().map(String::as_str).collect();
        assert_eq!(named, told, "{written}");
    }
}

#[test]
fn the_schema_refuses_another_answer() {
    let schema: Value = serde_json::from_str(Schema::Knowledge.json()).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let right: Value = serde_json::from_str(&knowledge_json("KiD")).unwrap();
    for (pointer, wrong) in [
        ("/format", "mestring/term/1"),
        ("/namedOffers/0/about/0", "cooking"),
        ("/namedOffers/0/confidence", "certain"),
        ("/namedOffers/0/texts", "Kurs"),
    ] {
        let mut answer = right.clone();
        *answer.pointer_mut(pointer).unwrap() = wrong.into();
        assert!(!validator.is_valid(&answer), "{pointer}");
    }
}

/// Programmes that real offers name are known, or are known not to be described here.
#[test]
fn programmes_of_real_offers_are_known() {
    // «Kurs i belastningsmestring» has no description in the material.
    const OTHERS: &[&str] = &["kib"];
    let mut seen = BTreeSet::new();
    for entry in corpus::offers() {
        let offer: Value = serde_json::from_str(&entry.text).unwrap();
        let programmes = offer.get("programmes").and_then(Value::as_array).cloned().unwrap_or_default();
        for id in programmes.iter().filter_map(|one| one.get("id")?.as_str()) {
            let is_known = NAMED_OFFERS.iter().any(|offer| offer.id == id);
            assert_ne!(is_known, OTHERS.contains(&id), "{id}");
            seen.insert(id.to_owned());
        }
    }
    assert!(seen.contains("kid") && seen.contains("smil"), "{seen:?}");
}
