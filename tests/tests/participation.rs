//! What offers tell of participation: published as it is described, and the same as the criteria say.

#![expect(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

use mestring::annual_report::AnnualReport;
use mestring::assess::{Outcome, Request};
use mestring::model::people::Phase;
use mestring::model::{Offer, Provider};
use mestring::participation::{Actor, Said, participation};
use mestring::value::Date;
use mestring_i18n::{Catalogue, Language};
use mestring_schemas::Schema;
use mestring_schemas::answer::{annual_report_answer, participation_json};
use mestring_tests::documents::documents;
use mestring_tests::{corpus, vectors};
use proptest::prelude::*;
use serde_json::{Value, json};

fn validator(schema: Schema) -> jsonschema::Validator {
    jsonschema::draft202012::new(&serde_json::from_str(schema.json()).unwrap()).unwrap()
}

#[track_caller]
fn check(validator: &jsonschema::Validator, value: &Value) {
    let errors: Vec<_> =
        validator.iter_errors(value).map(|error| format!("{} {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:?}: {value}");
}

fn answer(request: &Value) -> Value {
    serde_json::from_str(&participation_json(request.to_string().as_bytes())).unwrap()
}

#[test]
fn answers_are_as_published() {
    let published = validator(Schema::Participation);
    let mut given: Vec<Value> = corpus::offers()
        .iter()
        .map(|entry| serde_json::from_str::<Value>(&entry.text).unwrap())
        .map(|offer| json!({"format": "mestring/request/1", "asOf": "2026-11-22", "offer": offer}))
        .collect();
    given.extend(vectors::all().into_iter().map(|case| case.given));
    for mut request in given {
        let codes = answer(&request);
        check(&published, &codes);
        assert_eq!(codes["participation"]["format"], "mestring/participation/1", "{codes}");
        assert_eq!(codes["participation"]["cells"].as_array().unwrap().len(), 9);
        request["language"] = "nn".into();
        let words = answer(&request);
        check(&published, &words);
        assert_eq!(words["participation"]["cells"][0]["text"]["actor"], "Brukarrepresentant");
        // Words are words: they stand beside the codes and change none of them.
        for (list, code) in [("cells", "said"), ("levels", "said"), ("demands", "state")] {
            let codes_of = |answer: &Value| -> Vec<Value> {
                answer["participation"][list].as_array().unwrap().iter().map(|one| one[code].clone()).collect()
            };
            assert_eq!(codes_of(&codes), codes_of(&words));
        }
    }
    check(&published, &answer(&json!({})));
}

#[test]
fn every_place_is_in_the_document() {
    for entry in corpus::offers() {
        let offer: Value = serde_json::from_str(&entry.text).unwrap();
        let told = answer(&json!({"format": "mestring/request/1", "asOf": "2026-11-22", "offer": offer}));
        let cells = told["participation"]["cells"].as_array().unwrap();
        let levels = told["participation"]["levels"].as_array().unwrap();
        for one in cells.iter().chain(levels).filter(|one| one["said"] != "not-said") {
            assert!(!one["at"].as_array().unwrap().is_empty(), "{}: {one}", entry.name);
            for place in one["at"].as_array().unwrap() {
                assert!(offer.pointer(place["pointer"].as_str().unwrap()).is_some(), "{}: {place}", entry.name);
            }
        }
    }
}

/// The table and the criteria look at the same facts, and never say the opposite of each other.
#[track_caller]
fn agrees(offer: &Offer, provider: Option<&Provider>) {
    let day = Date::try_new("2026-11-22").unwrap();
    let request = Request::on(&day);
    let request = provider.map_or(request.clone(), |provider| request.provider(provider));
    let found = participation(offer, &request);
    for (phase, id) in [
        (Phase::Planning, "user-representative-planning"),
        (Phase::Implementation, "user-representative-running"),
        (Phase::Evaluation, "user-representative-evaluation"),
    ] {
        let said = found.cell(Actor::UserRepresentative, phase).unwrap().said;
        match found.assessment.finding(id).unwrap().outcome {
            Outcome::Met => assert_eq!(said, Said::Yes, "{id}"),
            Outcome::Conflict => assert_eq!(said, Said::No, "{id}"),
            _ => {}
        }
    }
}

#[test]
fn the_table_and_the_criteria_agree_about_vectors() {
    let mut compared = 0;
    for case in vectors::all() {
        let offer = Offer::from_value(&case.given["offer"]).unwrap();
        let provider = case.given.get("provider").map(|provider| Provider::from_value(provider).unwrap());
        agrees(&offer, provider.as_ref());
        compared += 1;
    }
    assert!(compared > 100, "{compared}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_table_and_the_criteria_agree_about_any_offer(
        offer in documents(Schema::Offer),
        provider in proptest::option::of(documents(Schema::Provider)),
    ) {
        // What JSON Schema cannot say can make a random document unreadable; that is tested elsewhere.
        let read = |provider: Value| Provider::from_value(&provider).ok();
        if let Ok(offer) = Offer::from_value(&offer) {
            agrees(&offer, provider.and_then(read).as_ref());
        }
    }

    #[test]
    fn any_annual_report_is_answered_as_published(report in documents(Schema::AnnualReport)) {
        let published = validator(Schema::AnnualReportTasks);
        let texts = Catalogue::new(Language::Nb);
        let read = AnnualReport::from_value(&report);
        for words in [None, Some(&texts)] {
            let told = serde_json::to_value(annual_report_answer(read.as_ref(), words)).unwrap();
            prop_assert!(published.is_valid(&told), "{told}");
            for place in told.pointer("/tasks/tasks").into_iter().flat_map(|tasks| tasks.as_array().unwrap()) {
                for pointer in place["at"].as_array().unwrap() {
                    prop_assert!(report.pointer(pointer.as_str().unwrap()).is_some(), "{pointer}");
                }
            }
        }
    }
}

#[test]
fn a_report_that_cannot_be_read_is_answered_as_published() {
    let problems = AnnualReport::from_json("{}").unwrap_err();
    let told = serde_json::to_value(annual_report_answer(Err(&problems), None)).unwrap();
    check(&validator(Schema::AnnualReportTasks), &told);
    assert_eq!(told["failure"]["code"], "structure");
}
