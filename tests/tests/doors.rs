//! The functions of the contract: every one answers what it publishes, whatever it is asked.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at the first surprise"
)]

use jsonschema::Validator;
use mestring::criteria::CRITERIA;
use mestring::fact::FactId;
use mestring::model::{Offer, Provider};
use mestring::read::nearest;
use mestring::register::RegisterCoverage;
use mestring::source::Tie;
use mestring_schemas::{DOORS, Schema, Takes, door};
use mestring_tests::doors::{Sample, apply_request, is_asked_with_documents, merge_request, samples, suggested};
use mestring_tests::mutations::mutations;
use mestring_tests::{corpus, documents};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What came of asking.
fn ask(name: &str, input: &str) -> Value {
    serde_json::from_str(&(door(name).unwrap().call)(input)).unwrap()
}

/// A validator for each schema, which knows all the others.
fn validators() -> BTreeMap<&'static str, Validator> {
    let schema = |schema: &Schema| -> Value { serde_json::from_str(schema.json()).unwrap() };
    let mut registry = jsonschema::Registry::new();
    for one in Schema::ALL {
        registry = registry.add(schema(one)["$id"].as_str().unwrap(), schema(one)).unwrap();
    }
    let registry = registry.prepare().unwrap();
    let validator = |one: &Schema| {
        (one.name(), jsonschema::draft202012::options().with_registry(&registry).build(&schema(one)).unwrap())
    };
    Schema::ALL.iter().map(validator).collect()
}

#[test]
fn functions_are_listed_once_each_by_name() {
    assert!(DOORS.is_sorted_by(|one, next| one.name < next.name));
    for one in DOORS {
        assert!(one.name.split('-').all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase())));
        assert!(one.about.ends_with('.'), "{}", one.about);
        assert_eq!(door(one.name).map(|found| found.name), Some(one.name));
    }
    assert!(door("no-such-function").is_none());
    // Every schema is of something that goes in or comes out somewhere.
    let mut of_doors: BTreeSet<_> = DOORS.iter().flat_map(|door| door.gives).map(|schema| schema.name()).collect();
    for door in DOORS {
        match door.takes {
            Takes::Document(schema) => _ = of_doors.insert(schema.name()),
            Takes::AnyDocument(schemas) => of_doors.extend(schemas.iter().map(|schema| schema.name())),
            Takes::Word | Takes::Nothing => {}
        }
    }
    // Answers of people go in within a request.
    of_doors.insert(Schema::Attestations.name());
    assert_eq!(of_doors, Schema::ALL.iter().map(|schema| schema.name()).collect());
}

#[test]
fn every_function_answers_as_published() {
    let validators = validators();
    let mut asked = BTreeMap::new();
    for sample in samples() {
        let (text, answer) = (sample.text(), sample.answer());
        assert!(!text.contains('\n') && !text.is_empty());
        // The same question, the same bytes.
        assert_eq!(text, sample.text());
        let is_failure = answer.get("failure").is_some();
        assert_eq!(!is_failure, sample.is_answered, "{sample:?} {answer}");
        if is_failure {
            assert!(answer["failure"]["code"].is_string());
        }
        *asked.entry((sample.door, is_failure)).or_insert(0) += 1;
        let Some(schema) = sample.schema() else { continue };
        let errors: Vec<_> = validators[schema.name()].iter_errors(&answer).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{sample:?}: {errors:?}");
        // What goes in is as published too.
        if let (Takes::Document(schema), true) = (door(sample.door).unwrap().takes, sample.is_answered) {
            let document = serde_json::from_str(&sample.input).unwrap();
            assert!(validators[schema.name()].is_valid(&document), "{sample:?}");
        }
    }
    for door in DOORS {
        assert!(asked.contains_key(&(door.name, false)), "{} is not asked", door.name);
        let can_fail = is_asked_with_documents(door.name) || ["criterion", "schema"].contains(&door.name);
        assert_eq!(asked.contains_key(&(door.name, true)), can_fail, "{}", door.name);
    }
}

/// Whatever is written: an answer that is published, and a failure where there is no document in it.
#[test]
fn no_text_brings_a_function_down() {
    let validators = validators();
    let check = |door: &'static str, input: String| {
        let sample = Sample { door, input, is_answered: false };
        let text = sample.text();
        prop_assert!(!text.contains('\n'));
        let answer: Value = serde_json::from_str(&text).unwrap();
        if let Some(schema) = sample.schema() {
            prop_assert!(validators[schema.name()].is_valid(&answer), "{sample:?}: {answer}");
        }
        Ok(answer.get("failure").is_some())
    };
    let mut runner = TestRunner::new(Config { cases: 200, failure_persistence: None, ..Config::default() });
    runner
        .run(&(proptest::sample::select(DOORS), ".*"), |(door, text)| {
            let is_failure = check(door.name, text)?;
            prop_assert!(is_failure || !is_asked_with_documents(door.name));
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
    // Documents that are nearly right.
    let whole: Vec<_> =
        samples().into_iter().filter(|one| one.is_answered && is_asked_with_documents(one.door)).collect();
    runner
        .run(&(proptest::sample::select(whole), proptest::collection::vec(mutations(), 1..3)), |(sample, mutations)| {
            let mut document: Value = serde_json::from_str(&sample.input).unwrap();
            for mutation in mutations {
                mutation.apply(&mut document);
            }
            check(sample.door, document.to_string())?;
            Ok(())
        })
        .unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn every_criterion_is_told_by_any_of_its_names() {
    let listed = ask("criteria", "");
    assert_eq!(listed["criteria"].as_array().unwrap().len(), CRITERIA.len());
    for (criterion, listed) in CRITERIA.iter().zip(listed["criteria"].as_array().unwrap()) {
        assert_eq!(listed["id"], criterion.id);
        for name in criterion.aliases.iter().chain([&criterion.id]) {
            let told = &ask("criterion", name)["criterion"];
            assert_eq!((&told["id"], &told["titles"]), (&listed["id"], &listed["titles"]));
            for language in ["nb", "nn", "en"] {
                assert!(!told["texts"][language]["question"].as_str().unwrap().is_empty(), "{name}");
            }
            assert_eq!(told["bases"].as_array().unwrap().len(), criterion.bases.len());
        }
    }
    let unknown = ask("criterion", "singel-fee");
    assert_eq!(unknown["failure"]["code"], "unknown-criterion");
    assert_eq!(unknown["failure"]["unknown"], json!(["singel-fee"]));
    assert_eq!(unknown["failure"]["near"][0], "single-fee");
    // By a word of its title, in any language.
    let titled = ask("criterion", "eigendel for gruppe");
    assert!(titled["failure"]["near"].as_array().unwrap().contains(&json!("single-fee")), "{titled}");
}

#[test]
fn sources_are_told_with_what_ties_them_to_a_body() {
    let found =
        ask("sources", r#"{"format": "mestring/source-request/1", "binds": "voluntary", "asOf": "2026-11-22"}"#);
    assert_eq!(found["sources"]["coverage"], RegisterCoverage::Known.as_str());
    let ties = |id: &str| -> Value {
        let sources = found["sources"]["sources"].as_array().unwrap();
        sources.iter().find(|source| source["id"] == id).map(|source| source["ties"].clone()).unwrap_or_default()
    };
    assert_eq!(ties("hol-4-1"), json!([Tie::UnderContract.as_str()]));
    assert_eq!(ties("gdpr-13"), json!([Tie::Always.as_str()]));
    assert_eq!(ties("hol-6-1"), Value::Null);
    // What is left out is not asked.
    let all = ask("sources", r#"{"format": "mestring/source-request/1"}"#);
    let all = all["sources"]["sources"].as_array().unwrap();
    assert_eq!(all.len(), mestring::source::Query::default().find().count());
    assert!(all.iter().all(|source| source.get("ties").is_none()));
}

#[test]
fn answers_of_people_become_one_document_in_any_order() {
    let mut request = merge_request(&["hjarteskule", "hjarteskule", "hjarteskule"]);
    let merged = ask("merge", &request.to_string());
    assert_eq!(merged["attestations"]["attestations"].as_array().unwrap().len(), 3);
    request["attestations"].as_array_mut().unwrap().reverse();
    assert_eq!(ask("merge", &request.to_string()), merged);
    let code = |request: &Value| ask("merge", &request.to_string())["failure"]["code"].clone();
    assert_eq!(code(&merge_request(&["hjarteskule", "kols"])), "other-offer");
    let mut without = merge_request(&["hjarteskule"]);
    without["attestations"][0].as_object_mut().unwrap().remove("offer");
    assert_eq!(code(&without), "no-offer");
    without["attestations"] = json!([]);
    assert_eq!(code(&without), "structure");
    let many = |from: usize| {
        let mut documents = merge_request(&["hjarteskule"]);
        let one = documents["attestations"][0]["attestations"][0].take();
        let fingerprint = |at: usize| format!("{at:064}");
        let all = (from..from + 300).map(|at| {
            let mut one = one.clone();
            one["fingerprint"] = fingerprint(at).into();
            one
        });
        json!({"format": "mestring/attestations/1", "offer": "hjarteskule", "attestations": all.collect::<Vec<_>>()})
    };
    let request = json!({"format": "mestring/merge-request/1", "attestations": [many(0), many(300)]});
    assert_eq!(code(&request), "too-many");
}

#[test]
fn what_was_meant_is_told_wherever_criteria_are_named() {
    let near = ask("criterion", "single-fees")["failure"]["near"].take();
    assert_eq!(near[0], "single-fee");
    let request = |field: &str| {
        let mut request =
            json!({"format": "mestring/request/1", "asOf": "2026-11-22", "offer": {"format": "mestring/offer/1"}});
        request[field] = json!(["single-fees"]);
        request
    };
    for field in ["only", "skip"] {
        for door in ["assess", "checklist"] {
            let failure = ask(door, &request(field).to_string())["failure"].take();
            assert_eq!((&failure["unknown"], &failure["near"]), (&json!(["single-fees"]), &near), "{door}");
        }
        let pair =
            json!({"format": "mestring/comparison-request/1", "before": request(field), "after": request(field)});
        assert_eq!(ask("compare", &pair.to_string())["failure"]["near"], near);
    }
}

#[test]
fn schemas_are_given_as_they_are_published() {
    for schema in Schema::ALL {
        let published: Value = serde_json::from_str(schema.json()).unwrap();
        assert_eq!(ask("schema", schema.name()), published);
    }
    let unknown = ask("schema", "ofer");
    assert_eq!(unknown["failure"]["code"], "unknown-schema");
    assert_eq!(unknown["failure"]["near"], json!([nearest("ofer", &["offer"]).unwrap()]));
}

#[test]
fn what_is_wrong_is_told_in_three_languages() {
    let answer = ask("read", r#"{"format": "mestring/offer/1", "titel": {"nn": "Kurs"}}"#);
    let problem = &answer["failure"]["problems"][0];
    assert_eq!((&problem["code"], &problem["suggestion"]), (&json!("unknown-field"), &json!("title")));
    assert_eq!(problem["texts"]["nn"]["message"], "Feltet finst ikkje her.");
    assert_eq!(problem["texts"]["nb"]["suggestion"], "Mente du «title»?");
    assert!(problem["texts"]["en"]["message"].is_string());
}

/// What is wrong in a request for taking a suggestion: code, pointers and lines.
fn wrong(request: &str) -> (Value, Vec<(String, u64)>) {
    let failure = ask("apply", request)["failure"].take();
    let at = |problem: &Value| (problem["pointer"].as_str().unwrap().to_owned(), problem["line"].as_u64().unwrap());
    let places = failure["problems"].as_array().unwrap().iter().map(at).collect();
    (failure["code"].clone(), places)
}

#[test]
fn suggestions_are_taken_with_the_answers_of_people() {
    let (offer, suggestion) = suggested();
    let taken = ask("apply", &apply_request(&offer, &suggestion, &json!(["2027-02-03"])).to_string());
    assert_eq!(taken["offer"]["runs"], json!([{"dates": {"start": "2027-02-03"}}]));
    assert_eq!(taken["offer"]["title"], offer["title"]);
    for nothing in [json!([]), json!([null])] {
        let request = apply_request(&offer, &suggestion, &nothing).to_string();
        assert_eq!(wrong(&request), ("no-answers".into(), Vec::new()));
    }
    // The list has been emptied since.
    let mut other = suggestion.clone();
    other["patch"][0]["path"] = "/runs/-".into();
    let request = apply_request(&offer, &other, &json!(["2027-02-03"])).to_string();
    assert_eq!(wrong(&request), ("does-not-fit".into(), Vec::new()));
}

#[test]
fn what_is_wrong_in_a_request_is_told_at_its_place() {
    let (offer, suggestion) = suggested();
    let request = |answers: &Value| format!("{:#}", apply_request(&offer, &suggestion, answers));
    let text = request(&json!(["3. februar"]));
    let line = text.lines().position(|line| line.contains("februar")).unwrap() as u64 + 1;
    assert_eq!(wrong(&text), ("structure".into(), vec![("/answers/0".into(), line)]));
    let text = request(&json!([{"nn": "?"}]));
    assert_eq!(wrong(&text).1[0].0, "/answers/0");
    let spoiled = |change: &dyn Fn(&mut Value)| {
        let mut request = apply_request(&offer, &suggestion, &json!(["2027"]));
        change(&mut request);
        wrong(&request.to_string()).1.into_iter().map(|(pointer, _)| pointer).collect::<Vec<_>>()
    };
    assert_eq!(spoiled(&|request| request["offer"]["titel"] = json!({})), ["/offer/titel"]);
    assert_eq!(spoiled(&|request| request["format"] = json!("mestring/offer/1")), ["/format"]);
    assert_eq!(spoiled(&|request| request["suggestions"] = json!([])), ["/suggestions"]);
    assert_eq!(spoiled(&|request| request["suggestion"] = json!([])), ["/suggestion"]);
    assert_eq!(spoiled(&|request| request["suggestion"]["patch"] = json!(null)), ["/suggestion/patch"]);
    assert_eq!(spoiled(&|request| request["suggestion"]["patch"][0]["op"] = json!("move")), ["/suggestion/patch/0/op"]);
    assert_eq!(
        spoiled(&|request| _ = request["suggestion"]["patch"][0].as_object_mut().unwrap().remove("path")),
        ["/suggestion/patch/0"]
    );
    assert_eq!(spoiled(&|request| request["answers"] = json!({})), ["/answers"]);
    assert_eq!(spoiled(&|request| *request = json!({})), ["/format", "/offer", "/suggestion", "/answers"]);
}

/// Holds a document against the model, as a form would be made of it.
struct Form {
    model: Value,
}

impl Form {
    fn record(&self, name: &str, value: &Value) {
        let fields = self.model["records"][name]["fields"].as_array().unwrap();
        let members = value.as_object().unwrap_or_else(|| panic!("{name}: {value}"));
        for (member, value) in members.iter().filter(|(member, _)| !["format", "$schema"].contains(&member.as_str())) {
            let field = fields.iter().find(|field| field["name"] == **member);
            self.value(&field.unwrap_or_else(|| panic!("{name} has no {member}"))["value"], value);
        }
        for field in fields.iter().filter(|field| field["required"] == true) {
            assert!(members.contains_key(field["name"].as_str().unwrap()), "{name} lacks {field}");
        }
    }

    fn value(&self, wanted: &Value, value: &Value) {
        let name = |key: &str| wanted[key].as_str().unwrap();
        match name("kind") {
            "record" => self.record(name("record"), value),
            "list" => {
                let items = value.as_array().unwrap();
                assert!(!items.is_empty() && items.len() as u64 <= wanted["most"].as_u64().unwrap());
                for item in items {
                    self.value(&wanted["item"], item);
                }
            }
            "word" => {
                let words = self.model["vocabularies"][name("vocabulary")]["words"].as_array().unwrap();
                assert!(words.iter().any(|word| word["word"] == *value), "{wanted}: {value}");
            }
            "form" => {
                let forms = self.model["choices"][name("choice")]["forms"].as_array().unwrap();
                let form = |tag: &str| forms.iter().find(|form| form["form"] == tag).unwrap();
                match value {
                    Value::String(tag) => assert_eq!(form(tag).get("value"), None, "{wanted}: {value}"),
                    Value::Object(members) => {
                        let (tag, value) = members.iter().next().unwrap();
                        self.value(&form(tag)["value"], value);
                    }
                    _ => panic!("{wanted}: {value}"),
                }
            }
            "texts" => assert!(value.as_object().unwrap().values().all(Value::is_string)),
            "text" => assert!(value.is_string() && wanted["rule"].is_string(), "{wanted}: {value}"),
            "whole" => {
                let bounds = wanted["min"].as_u64().unwrap()..=wanted["max"].as_u64().unwrap();
                assert!(bounds.contains(&value.as_u64().unwrap()), "{wanted}: {value}");
            }
            "flag" => assert!(value.is_boolean()),
            other => panic!("{other}"),
        }
    }
}

#[test]
fn every_document_fits_the_forms_that_the_model_gives() {
    let form = Form { model: ask("model", "") };
    for entry in corpus::offers() {
        form.record("Offer", &serde_json::from_str(&entry.text).unwrap());
    }
    for entry in corpus::providers() {
        form.record("Provider", &serde_json::from_str(&entry.text).unwrap());
    }
    let mut runner = TestRunner::new(Config { failure_persistence: None, ..Config::default() });
    for (schema, record) in Schema::DOCUMENTS.iter().zip(["Offer", "Provider", "Attestations", "AnnualReport"]) {
        let documents = documents::documents(*schema);
        for _ in 0..100 {
            form.record(record, &documents.new_tree(&mut runner).unwrap().current());
        }
    }
}

#[test]
fn the_model_has_every_fact_and_a_name_for_everything() {
    for language in ["nb", "nn", "en"] {
        let model = ask("model", language);
        assert_eq!(model["language"], json!({"requested": language, "used": language}));
        let all = |kind: &str| model[kind].as_object().unwrap().clone();
        let is_told = |one: &Value| {
            let told = |key: &str| one[key].as_str().is_some_and(|text| !text.is_empty());
            assert!(told("label") && told("help"), "{one}");
        };
        let mut facts = BTreeSet::new();
        for record in all("records").values() {
            is_told(record);
            for field in record["fields"].as_array().unwrap() {
                is_told(field);
                let of_field = field.get("facts").and_then(Value::as_array).into_iter().flatten();
                facts.extend(of_field.map(|fact| fact.as_str().unwrap().to_owned()));
            }
        }
        for (list, items) in [("vocabularies", "words"), ("choices", "forms")] {
            for one in all(list).values() {
                is_told(one);
                one[items].as_array().unwrap().iter().for_each(is_told);
            }
        }
        let of_documents = |fact: &FactId| fact.belongs_in::<Offer>() || fact.belongs_in::<Provider>();
        assert!(FactId::all().filter(of_documents).all(|fact| facts.contains(fact.name())));
        assert!(facts.iter().all(|fact| FactId::find(fact).is_some()));
    }
    // Codes only, when no language is asked for.
    let codes = ask("model", "");
    assert_eq!((codes.get("language"), codes["records"]["Offer"].get("label")), (None, None));
}

/// What a name stands for is the same in all schemas, so that programs can make one type of it.
#[test]
fn a_type_is_the_same_in_every_schema() {
    fn bare(value: &Value) -> Value {
        match value {
            Value::Object(object) => {
                let is_said = |key: &str, member: &Value| {
                    key == "x-mestring-i18n"
                        || (["title", "description"].contains(&key) && member.is_string())
                        || (key == "type" && object.contains_key("const"))
                };
                let members = object.iter().filter(|(key, member)| !is_said(key, member));
                Value::Object(members.map(|(key, member)| (key.clone(), bare(member))).collect())
            }
            Value::Array(items) => items.iter().map(bare).collect(),
            other => other.clone(),
        }
    }
    let mut known: BTreeMap<String, (Value, &str)> = BTreeMap::new();
    // A report is an assessment in which the words are there.
    for schema in Schema::ALL.iter().filter(|schema| **schema != Schema::Report) {
        let value: Value = serde_json::from_str(schema.json()).unwrap();
        for (name, definition) in value.get("$defs").and_then(Value::as_object).into_iter().flatten() {
            let definition = bare(definition);
            let (first, of) = known.entry(name.clone()).or_insert_with(|| (definition.clone(), schema.name()));
            assert_eq!(*first, definition, "{name} in {of} and {}", schema.name());
        }
    }
}
