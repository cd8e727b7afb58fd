//! The schema accepts what the reader accepts, and refuses what it refuses.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may stop at the first surprise")]

use jsonschema::Validator;
use mestring_schemas::answer::{assess_json, checklist_json, compare_json, term_json, terms_json};
use mestring_schemas::{Schema, Takes, door};
use mestring_tests::documents::documents;
use mestring_tests::doors::samples;
use mestring_tests::mutations::mutations;
use mestring_tests::{corpus, top, vectors, verdict};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::process::{Command, Stdio};

fn validator(schema: Schema) -> Validator {
    jsonschema::draft202012::new(&serde_json::from_str(schema.json()).unwrap()).unwrap()
}

fn agree(schema: Schema, validator: &Validator, document: &Value) -> Result<(), TestCaseError> {
    match verdict::read(schema, document) {
        Ok(written) => {
            prop_assert!(validator.is_valid(document), "read, but the schema refuses: {document}");
            prop_assert!(validator.is_valid(&written), "written, but the schema refuses: {written}");
        }
        Err(problems) => {
            prop_assert!(!problems.list.is_empty());
            let refused = !validator.is_valid(document) || verdict::is_excused(&problems);
            prop_assert!(refused, "the schema accepts, but the reader says {problems}: {document}");
        }
    }
    Ok(())
}

#[test]
fn schemas_are_valid_and_have_no_null() {
    for schema in Schema::DOCUMENTS {
        let value: Value = serde_json::from_str(schema.json()).unwrap();
        assert!(jsonschema::draft202012::meta::is_valid(&value), "{schema:?}");
        // The word may occur in a text; as a type or a value it may not.
        assert!(
            !schema.json().contains("\"null\"")
                && !schema.json().contains(": null")
                && !schema.json().contains(":null")
        );
    }
}

#[test]
fn every_field_and_word_has_a_title_in_three_languages() {
    fn look(value: &Value, place: &str, inside: bool) {
        match value {
            Value::Object(object) => {
                if inside {
                    for text in
                        ["/title", "/description", "/x-mestring-i18n/nb/title", "/x-mestring-i18n/nn/description"]
                    {
                        let text = value.pointer(text).and_then(Value::as_str);
                        assert!(text.is_some_and(|text| !text.is_empty()), "{place}");
                    }
                }
                for (key, member) in object {
                    let titled = matches!(key.as_str(), "properties" | "$defs");
                    match member {
                        Value::Object(members) if titled => {
                            for (name, member) in members {
                                // The names of facts are titled by their fields alone.
                                look(member, &format!("{place}/{key}/{name}"), name != "Fact");
                            }
                        }
                        Value::Array(options) if key == "oneOf" && !place.ends_with("Fact") => {
                            for (index, option) in options.iter().enumerate() {
                                // What a form carries is described by its own type.
                                let titled = option.get("const").is_some();
                                if titled {
                                    look(option, &format!("{place}/oneOf/{index}"), true);
                                }
                            }
                        }
                        _ => {}
                    }
                }
            }
            Value::Array(_) | Value::Null => panic!("{place}"),
            _ => {}
        }
    }
    for schema in Schema::DOCUMENTS.iter().chain(&[
        Schema::Request,
        Schema::ComparisonRequest,
        Schema::SourceRequest,
        Schema::MergeRequest,
    ]) {
        look(&serde_json::from_str(schema.json()).unwrap(), schema.name(), true);
    }
}

#[test]
fn the_corpus_is_valid() {
    for (schema, entries) in [(Schema::Offer, corpus::offers()), (Schema::Provider, corpus::providers())] {
        let validator = validator(schema);
        for entry in entries {
            let value = serde_json::from_str(&entry.text).unwrap();
            let errors: Vec<_> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
            assert!(errors.is_empty(), "{}: {errors:?}", entry.name);
        }
    }
}

#[test]
fn random_documents_are_accepted_by_both_and_spoiled_ones_refused_by_both() {
    for schema in Schema::DOCUMENTS {
        let validator = validator(*schema);
        let mut runner = TestRunner::new(Config { cases: 300, failure_persistence: None, ..Config::default() });
        runner
            .run(&(documents(*schema), proptest::collection::vec(mutations(), 1..4)), |(document, mutations)| {
                if let Err(problems) = verdict::read(*schema, &document) {
                    return Err(TestCaseError::fail(format!("{problems}: {document}")));
                }
                agree(*schema, &validator, &document)?;
                let mut spoiled = document;
                for mutation in mutations {
                    mutation.apply(&mut spoiled);
                    agree(*schema, &validator, &spoiled)?;
                }
                Ok(())
            })
            .unwrap_or_else(|error| panic!("{}: {error}", schema.name()));
    }
}

#[test]
fn what_a_schema_cannot_say_is_refused_by_the_reader_alone() {
    let excused = [
        json!({ "schedule": { "sessions": { "between": { "from": 8, "to": 6 } } } }),
        json!({ "careLevel": "municipal", "unstated": [{ "fact": "careLevel", "state": "comes-later" }] }),
        json!({ "runs": [{ "unstated": [{ "fact": "title", "state": "comes-later" }] }] }),
        json!({ "provider": { "organisationNumber": "123456789" } }),
        json!({ "page": { "updated": "2026-02-30" } }),
        json!({ "group": { "minimum": 8.0 } }),
    ];
    let validator = validator(Schema::Offer);
    for mut document in excused {
        document["format"] = "mestring/offer/1".into();
        assert!(validator.is_valid(&document), "{document}");
        let problems = verdict::read(Schema::Offer, &document).unwrap_err();
        assert!(verdict::is_excused(&problems), "{problems}");
    }
}

/// A second opinion from the JavaScript world. Needs Node and `npm ci` in `tests/node`; the test command sees to that.
#[test]
#[ignore = "needs Node; run by ./test"]
fn ajv_agrees_with_the_jsonschema_crate() {
    // The same documents in every run.
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let mut lines = String::new();
    let mut expected = Vec::new();
    for schema in Schema::DOCUMENTS {
        let validator = validator(*schema);
        let strategy = (documents(*schema), mutations());
        for _ in 0..300 {
            let (document, mutation) = strategy.new_tree(&mut runner).unwrap().current();
            let mut spoiled = document.clone();
            mutation.apply(&mut spoiled);
            for document in [document, spoiled] {
                expected.push((validator.is_valid(&document), document.clone()));
                lines.push_str(&json!([schema.name(), document]).to_string());
                lines.push('\n');
            }
        }
    }
    // Requests and answers of every function, as they are and spoiled.
    let validators: BTreeMap<_, _> =
        Schema::ALL.iter().map(|schema| (schema.name(), validator_with_documents(*schema))).collect();
    for sample in samples().into_iter().filter(|sample| sample.is_answered) {
        let taken = match door(sample.door).unwrap().takes {
            Takes::Document(schema) => Some((schema, serde_json::from_str(&sample.input).unwrap())),
            _ => None,
        };
        for (schema, document) in taken.into_iter().chain(sample.schema().map(|schema| (schema, sample.answer()))) {
            let validator = &validators[schema.name()];
            let mut spoiled: Value = document.clone();
            mutations().new_tree(&mut runner).unwrap().current().apply(&mut spoiled);
            for document in [document, spoiled] {
                expected.push((validator.is_valid(&document), document.clone()));
                lines.push_str(&json!([schema.name(), document]).to_string());
                lines.push('\n');
            }
        }
    }
    let mut node = Command::new("node");
    node.arg("validate.mjs").current_dir(top().join("tests/node")).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut node = node.spawn().unwrap();
    let mut input = node.stdin.take().unwrap();
    let writer = std::thread::spawn(move || input.write_all(lines.as_bytes()));
    let output = node.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success());
    let answers: Vec<bool> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answers.len(), expected.len());
    for (answer, (valid, document)) in answers.into_iter().zip(expected) {
        assert_eq!(answer, valid, "ajv and jsonschema differ: {document}");
    }
}

/// A validator that knows the schemas of documents within documents.
fn validator_with_documents(schema: Schema) -> Validator {
    let mut registry = jsonschema::Registry::new();
    for document in Schema::DOCUMENTS.iter().chain(&[Schema::Request]) {
        let value: Value = serde_json::from_str(document.json()).unwrap();
        let id = value["$id"].as_str().unwrap().to_owned();
        registry = registry.add(id, value).unwrap();
    }
    let registry = registry.prepare().unwrap();
    let schema = serde_json::from_str(schema.json()).unwrap();
    jsonschema::draft202012::options().with_registry(&registry).build(&schema).unwrap()
}

fn check(validator: &Validator, value: &Value) {
    let errors: Vec<_> =
        validator.iter_errors(value).map(|error| format!("{} {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:?}");
}

#[test]
fn requests_and_answers_are_as_published() {
    let requests = validator_with_documents(Schema::Request);
    let [assessments, reports] = [Schema::Assessment, Schema::Report].map(validator);
    let mut given: Vec<Value> = corpus::offers()
        .iter()
        .map(|entry| serde_json::from_str::<Value>(&entry.text).unwrap())
        .map(|offer| json!({"format": "mestring/request/1", "asOf": "2026-11-22", "offer": offer}))
        .collect();
    // One case for each outcome of each criterion: what others of the same kind differ in is no matter of form.
    let mut seen = BTreeSet::new();
    let is_new = |case: &vectors::Case| seen.insert((case.criterion.clone(), case.expect["outcome"].to_string()));
    given.extend(vectors::all().into_iter().filter(is_new).map(|case| case.given));
    for mut request in given {
        check(&requests, &request);
        let answer =
            |request: &Value| -> Value { serde_json::from_str(&assess_json(request.to_string().as_bytes())).unwrap() };
        let codes = answer(&request);
        assert!(codes.get("assessment").is_some(), "{codes}");
        check(&assessments, &codes);
        request["language"] = "nn".into();
        let words = answer(&request);
        check(&reports, &words);
        // Words are words: they stand beside the codes and change none of them.
        let outcomes = |answer: &Value| -> Vec<Value> {
            let findings = answer["assessment"]["findings"].as_array().unwrap();
            findings.iter().map(|finding| json!([finding["criterion"], finding["outcome"], finding["at"]])).collect()
        };
        assert_eq!(outcomes(&codes), outcomes(&words));
    }
    let refused: Value = serde_json::from_str(&assess_json(b"{}")).unwrap();
    check(&assessments, &refused);
}

#[test]
fn requests_for_comparisons_and_their_answers_are_as_published() {
    let [requests, comparisons] = [validator_with_documents(Schema::ComparisonRequest), validator(Schema::Comparison)];
    let requested = |offer: &Value, language: Option<&str>| {
        let mut request = json!({"format": "mestring/request/1", "asOf": "2026-11-22", "offer": offer});
        if let Some(language) = language {
            request["language"] = language.into();
        }
        request
    };
    let offers: Vec<Value> = corpus::offers().iter().map(|entry| serde_json::from_str(&entry.text).unwrap()).collect();
    for two in offers.windows(2) {
        for language in [None, Some("nn")] {
            let (before, after) = (requested(&two[0], None), requested(&two[1], language));
            let request = json!({"format": "mestring/comparison-request/1", "before": before, "after": after});
            check(&requests, &request);
            let answer: Value = serde_json::from_str(&compare_json(request.to_string().as_bytes())).unwrap();
            assert!(answer.get("comparison").is_some(), "{answer}");
            check(&comparisons, &answer);
        }
    }
    let refused: Value = serde_json::from_str(&compare_json(b"{}")).unwrap();
    check(&comparisons, &refused);
}

#[test]
fn requests_for_checklists_and_their_answers_are_as_published() {
    let [requests, checklists] = [validator_with_documents(Schema::Request), validator(Schema::Checklist)];
    let answer =
        |request: &Value| -> Value { serde_json::from_str(&checklist_json(request.to_string().as_bytes())).unwrap() };
    let mut made = 0;
    for entry in corpus::offers() {
        let offer: Value = serde_json::from_str(&entry.text).unwrap();
        for list in ["standard-method", "participation", "health-pedagogy", "digital", "quality-cycle", "everything"] {
            let choice = json!({"list": list, "step": "planning", "role": "professional"});
            // Before any of them was held.
            let mut request = json!({
                "format": "mestring/request/1", "asOf": "2020-01-01", "offer": offer, "checklist": choice,
            });
            check(&requests, &request);
            let codes = answer(&request);
            check(&checklists, &codes);
            assert_eq!(codes["checklist"]["list"], list, "{codes}");
            request["language"] = "nn".into();
            let words = answer(&request);
            check(&checklists, &words);
            // Words are words: they stand beside the codes and change none of them.
            let items = |answer: &Value| -> Vec<Value> {
                let sections = answer["checklist"]["sections"].as_array().unwrap();
                let items = sections.iter().flat_map(|section| section["items"].as_array().unwrap());
                items.map(|item| json!([item["answer"], item["state"], item["roles"], item["finding"]["at"]])).collect()
            };
            made += items(&codes).len();
            assert_eq!(items(&codes), items(&words));
            assert!(words["checklist"]["sections"].as_array().unwrap().iter().all(|one| one["heading"].is_string()));
        }
    }
    assert!(made > 1000, "{made}");
    let refused = answer(&json!({}));
    check(&checklists, &refused);
    assert!(refused.get("failure").is_some(), "{refused}");
    let offer = json!({"format": "mestring/offer/1", "title": {"nn": "Kurs"}});
    let request = json!({
        "format": "mestring/request/1", "asOf": "2026-11-22", "offer": offer, "only": ["no-such-criterion"],
    });
    assert_eq!(answer(&request)["failure"]["code"], "unknown-criterion");
}

/// An app that fills in an answer, a role and a date gets an attestation that is read and counts.
#[test]
fn an_item_of_a_checklist_becomes_an_attestation() {
    let offer = json!({
        "format": "mestring/offer/1", "id": "hjarteskule", "title": {"nn": "Hjarteskule"}, "kinds": ["school"],
        "offerTypes": ["group"], "careLevel": "specialist", "provider": {"kind": "hospital"},
    });
    let provider = json!({"format": "mestring/provider/1", "id": "trust"});
    let mut request = json!({
        "format": "mestring/request/1", "asOf": "2026-11-22", "offer": offer, "provider": provider,
        "checklist": {"list": "everything"},
    });
    let made = |request: &Value| -> Value {
        serde_json::from_str::<Value>(&checklist_json(request.to_string().as_bytes())).unwrap()["checklist"].take()
    };
    let before = made(&request);
    let sections = before["sections"].as_array().unwrap();
    let items = sections.iter().flat_map(|section| section["items"].as_array().unwrap());
    let open: Vec<&Value> = items.filter(|item| item["state"] == "open").collect();
    let answers: Vec<Value> = open
        .iter()
        .map(|item| {
            let mut answer = item["answer"].clone();
            answer["answer"] = "yes".into();
            answer["role"] = item["roles"][0].clone();
            answer["date"] = "2026-11-22".into();
            answer
        })
        .collect();
    assert!(answers.iter().any(|answer| answer["subject"] == "provider"));
    request["attestations"] =
        json!({"format": "mestring/attestations/1", "offer": "hjarteskule", "attestations": answers});
    let after = made(&request);
    assert_eq!(after["counts"]["answered"], open.len(), "{after}");
    assert_eq!(after["counts"]["open"], 0);
    assert!(after["attestations"].as_array().unwrap().iter().all(|answer| answer["state"] == "counts"));
}

#[test]
fn concepts_are_as_published() {
    let terms = validator(Schema::Term);
    for answer in
        [terms_json(), term_json("mestringen"), term_json("kurs"), term_json("helsekompetnase"), term_json("?")]
    {
        check(&terms, &serde_json::from_str(&answer).unwrap());
    }
    let all: Value = serde_json::from_str(&terms_json()).unwrap();
    let concepts = all["concepts"].as_array().unwrap();
    assert_eq!(concepts.len(), mestring::concept::all().count());
    // What a concept names is there.
    let is_there = |list: &Value, id: &Value| list.as_array().unwrap().iter().any(|one| one["id"] == *id);
    for concept in concepts {
        for relation in ["broader", "narrower", "related"] {
            assert!(concept[relation].as_array().unwrap().iter().all(|id| is_there(&all["concepts"], id)), "{concept}");
        }
        assert!(
            concept["sources"].as_array().unwrap().iter().all(|id| all["sources"][id.as_str().unwrap()].is_object())
        );
        assert_eq!(concept.get("found"), None);
    }
    let one: Value = serde_json::from_str(&term_json("likemennene")).unwrap();
    assert_eq!(one["concepts"][0]["id"], "peer");
    assert_eq!(one["concepts"][0]["found"], json!({"likeness": "avoided", "word": "likemenn", "language": "nb"}));
}
