//! `mestring check` as Markdown and as SARIF.

use crate::told::{folder, run, top};
use crate::{LANGUAGES, NUMBER, broken};
use serde_json::Value;
use std::collections::BTreeSet;

const HEART_SCHOOL: &str = "tests/corpus/002-hallingdal-hjerteskole.json";

/// Pays for each meeting; its title means something to Markdown, and its file to an address.
const CONFLICT: &str = r#"{
  "format": "mestring/offer/1",
  "title": { "nb": "<b>Hjerteskole</b> [her](https://example.org)" },
  "kinds": ["course"],
  "offerTypes": ["group"],
  "nature": { "singleProgramme": true },
  "provider": { "kind": "health-trust" },
  "cost": {
    "fees": [{ "kind": "outpatient-fee", "amount": "public-rate", "per": "meeting" }]
  },
  "schedule": { "sessions": { "exactly": 6 } }
}
"#;

/// A log that follows the schema of SARIF, by its only run.
#[track_caller]
fn log(out: &str) -> Value {
    let log: Value = serde_json::from_str(out).unwrap();
    // One pattern of the published schema has a bracket too many, which strict readers of patterns refuse.
    let schema = include_str!("../sarif-2.1.0.schema.json").replace("{2}]?$", "{2}?$");
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let validator = jsonschema::draft7::new(&schema).unwrap();
    let errors: Vec<_> =
        validator.iter_errors(&log).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:?}");
    log.pointer("/runs/0").unwrap().clone()
}

fn list(value: &Value, pointer: &str) -> Vec<Value> {
    value.pointer(pointer).and_then(Value::as_array).cloned().unwrap_or_default()
}

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

/// The result of one criterion.
#[track_caller]
fn result(run: &Value, criterion: &str) -> Value {
    list(run, "/results").into_iter().find(|result| text(result, "/ruleId") == criterion).unwrap()
}

#[test]
fn sarif_follows_its_schema_and_tells_every_finding_with_a_region() {
    for language in LANGUAGES {
        let told =
            run(top(), &["check", "tests/corpus", "--profile=all", "--format=sarif", "--all", "--lang", language]);
        let run = log(&told.out);
        let rules = list(&run, "/tool/driver/rules");
        let results = list(&run, "/results");
        assert!(results.len() > 1_000 && rules.len() > 30, "{} results of {} rules", results.len(), rules.len());
        let mut kinds = BTreeSet::new();
        for result in &results {
            kinds.insert(text(result, "/kind"));
            let rule = result
                .pointer("/ruleIndex")
                .and_then(Value::as_u64)
                .and_then(|at| rules.get(usize::try_from(at).unwrap()));
            assert_eq!(rule.map(|rule| text(rule, "/id")), Some(text(result, "/ruleId")));
            let locations = list(result, "/locations");
            assert!(!locations.is_empty(), "{result}");
            for location in &locations {
                let line = location.pointer("/physicalLocation/region/startLine").and_then(Value::as_u64);
                assert!(line.is_some_and(|line| line >= 1), "{result}");
            }
        }
        assert_eq!(kinds, BTreeSet::from(["notApplicable", "open", "pass", "review"]));
        for rule in &rules {
            assert!(!text(rule, "/shortDescription/text").is_empty() && !text(rule, "/help/text").is_empty(), "{rule}");
        }
    }
}

#[test]
fn sarif_tells_only_what_is_to_be_looked_at_unless_all_is_asked_for() {
    let told = run(top(), &["check", "tests/corpus", "--profile=all", "--format=sarif"]);
    let results = list(&log(&told.out), "/results");
    let kinds: BTreeSet<_> = results.iter().map(|result| text(result, "/kind")).collect();
    assert_eq!(kinds, BTreeSet::from(["open", "review"]));
}

#[test]
fn sarif_says_what_fails_as_the_command_does() {
    let folder = folder("sarif", &[("på tur.json", CONFLICT)]);
    let told = run(&folder, &["check", "på tur.json", "--format=sarif"]);
    assert_eq!(told.code(), Some(1));
    let fee = result(&log(&told.out), "single-fee");
    assert_eq!((text(&fee, "/kind"), text(&fee, "/level")), ("fail", "error"));
    assert_eq!(text(&fee, "/properties/force"), "statute-duty");
    let place = fee.pointer("/locations/0/physicalLocation").unwrap();
    assert_eq!(text(place, "/artifactLocation/uri"), "p%C3%A5%20tur.json");
    assert_eq!(place.pointer("/region/startLine"), Some(&9.into()));
    let contact = |fail_on: &str| {
        let told = run(&folder, &["check", "på tur.json", "--format=sarif", "--fail-on", fail_on]);
        let result = result(&log(&told.out), "when-it-is-held");
        format!("{} {}", text(&result, "/kind"), text(&result, "/level"))
    };
    assert_eq!((contact("conflict"), contact("not-shown")), ("open none".to_owned(), "fail note".to_owned()));
}

#[test]
fn sarif_tells_of_documents_that_cannot_be_read() {
    let offer = broken().replace("\"Ikke Et Kortnavn\"", &format!("\"{NUMBER}\""));
    let folder = folder("sarif-broken", &[("a.json", &offer), ("b.json", CONFLICT)]);
    let told = run(&folder, &["check", ".", "missing.json", "--format=sarif"]);
    assert_eq!(told.code(), Some(2));
    assert!(!told.out.contains(NUMBER), "{}", told.out);
    let run_of = log(&told.out);
    let notes = list(&run_of, "/invocations/0/toolExecutionNotifications");
    assert!(notes.len() > 15, "{}", told.out);
    assert!(notes.iter().all(|note| text(note, "/level") == "error"));
    assert_eq!(run_of.pointer("/invocations/0/executionSuccessful"), Some(&false.into()));
    assert!(!list(&run_of, "/results").is_empty(), "the other file is told all the same");
    // What is given beside the offers stops the command, with a log nevertheless.
    let told = run(&folder, &["check", "b.json", "--provider=a.json", "--format=sarif"]);
    assert_eq!(told.code(), Some(2));
    assert!(!list(&log(&told.out), "/invocations/0/toolExecutionNotifications").is_empty());
}

#[test]
fn markdown_tells_the_same_in_three_languages() {
    let mut seen = BTreeSet::new();
    for language in LANGUAGES {
        let told = run(top(), &["check", HEART_SCHOOL, "--profile=all", "--format=markdown", "--lang", language]);
        assert_eq!(told.code(), Some(0));
        assert!(told.out.starts_with("# "), "{}", told.out);
        assert!(told.out.contains("\n## 1. ") && told.out.contains("](https://"), "{}", told.out);
        assert!(!told.out.contains('\u{1b}'), "colour");
        seen.insert(told.out);
    }
    assert_eq!(seen.len(), LANGUAGES.len());
}

#[test]
fn what_somebody_wrote_means_nothing_to_markdown() {
    let folder = folder("markdown", &[("a.json", CONFLICT), ("b.json", &broken())]);
    let told = run(&folder, &["check", ".", "--format=markdown", "--lang=nb"]);
    assert_eq!(told.code(), Some(2));
    assert!(told.out.contains(r"# \<b\>Hjerteskole\</b\> \[her\](https://example.org)"), "{}", told.out);
    assert!(told.out.contains("single-fee") && told.out.contains("- **Linje "), "{}", told.out);
}
