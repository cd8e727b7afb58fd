//! Without the texts in the program, answers tell what was loaded, and nothing in other languages.
#![cfg(not(feature = "embedded"))]
#![expect(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

use mestring_i18n::{Language, Texts, load};
use mestring_schemas::door;
use serde_json::{Value, json};

fn ask(name: &str, input: &str) -> Value {
    serde_json::from_str(&(door(name).unwrap().call)(input)).unwrap()
}

/// The languages that a map has texts in.
fn languages(texts: &Value) -> Vec<&str> {
    texts.as_object().unwrap().keys().map(String::as_str).collect()
}

/// In one test: what is loaded stays so.
#[test]
fn languages_that_are_not_loaded_are_left_out() {
    const QUESTION: &str = r#"{"format": "mestring/source-request/1"}"#;
    let told = || {
        let criterion = ask("criterion", "single-fee");
        let knowledge = ask("knowledge", "");
        let sources = ask("sources", QUESTION);
        let read = ask("read", "{}");
        [
            ask("criteria", "")["criteria"][0]["titles"].clone(),
            criterion["criterion"]["texts"].clone(),
            criterion["criterion"]["bases"][0]["source"]["titles"].clone(),
            knowledge["evidence"][0]["texts"].clone(),
            knowledge["factors"][0]["texts"].clone(),
            sources["sources"]["sources"][0]["titles"].clone(),
            ask("concepts", "")["sources"].as_object().unwrap().values().next().unwrap()["titles"].clone(),
            read["failure"]["problems"][0].get("texts").cloned().unwrap_or_else(|| json!({})),
        ]
    };
    let of_concepts = || ask("concept", "peer")["concepts"][0]["texts"].clone();
    assert!(told().iter().all(|texts| languages(texts).is_empty()), "{:?}", told());
    assert!(languages(&of_concepts()).is_empty());
    // Codes are there without any text.
    assert_eq!(ask("concept", "peer")["concepts"][0]["id"], "peer");
    assert_eq!(ask("model", "nn").get("language"), None);
    assert_eq!(ask("model", "nn")["records"]["Offer"].get("label"), None);

    assert!(load(Language::Nn, Texts::Main, include_str!("../../i18n/nn/model/offer.ftl")));
    assert!(told().iter().all(|texts| languages(texts) == ["nn"]), "{:?}", told());
    assert!(languages(&of_concepts()).is_empty());
    let model = ask("model", "nn");
    assert_eq!(model["language"]["used"], "nn");
    assert_eq!(model["records"]["Offer"]["label"], "Tilbod");

    assert!(load(Language::En, Texts::Concepts, include_str!("../../i18n/en/concepts.ftl")));
    assert_eq!(languages(&of_concepts()), ["en"]);
    assert_eq!(ask("concept", "peers")["concepts"][0]["id"], "peer");
}
