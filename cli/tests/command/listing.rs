//! `mestring explain`, `mestring criteria` and `mestring sources`.

use crate::LANGUAGES;
use crate::told::{check_text, run, top};
use mestring::criteria::CRITERIA;
use mestring::criterion::{Criterion, Profile};
use mestring::sources::SOURCES;
use serde_json::Value;
use std::collections::BTreeSet;

/// What a command prints as JSON.
fn json(arguments: &[&str]) -> Value {
    let told = run(top(), arguments);
    assert_eq!(told.code(), Some(0));
    serde_json::from_str(&told.out).unwrap()
}

fn ids(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().filter_map(|one| one.get("id")?.as_str()).collect()
}

#[test]
fn every_criterion_can_be_explained() {
    for criterion in CRITERIA {
        let mut seen = BTreeSet::new();
        for language in LANGUAGES {
            let told = run(top(), &["explain", criterion.id, "--lang", language]);
            assert_eq!(told.code(), Some(0));
            assert!(told.out.contains(criterion.id) && told.out.contains('?'), "{}", told.out);
            for fact in criterion.reads().iter().take(5) {
                let one_line = told.out.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(one_line.contains(&format!("({})", fact.name())), "{criterion}: {}", fact.name());
            }
            for basis in criterion.bases {
                assert!(told.out.contains(basis.source.address), "{criterion}: {}", basis.source.id);
            }
            check_text(&told.out);
            seen.insert(told.out);
        }
        assert_eq!(seen.len(), LANGUAGES.len(), "two languages say the same");
        for alias in criterion.aliases {
            let told = run(top(), &["explain", alias]);
            assert!(told.code() == Some(0) && told.out.contains(criterion.id), "{alias}");
        }
    }
}

#[test]
fn examples_of_a_criterion_are_its_vectors() {
    for criterion in CRITERIA {
        let explained = json(&["explain", criterion.id, "--format=json"]);
        let file = top().join(format!("tests/vectors/criteria/{}.json", criterion.id));
        let Ok(vectors) = std::fs::read_to_string(file) else { continue };
        let vectors: Value = serde_json::from_str(&vectors).unwrap();
        let names = |list: Option<&Value>| -> Vec<String> {
            let name = |one: &Value| one.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
            list.and_then(Value::as_array).unwrap().iter().map(name).collect()
        };
        assert_eq!(names(explained.get("examples")), names(vectors.get("cases")), "{criterion}");
        // People see some of them.
        let told = run(top(), &["explain", criterion.id]).out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(names(explained.get("examples")).iter().any(|name| told.contains(name)), "{told}");
    }
}

#[test]
fn an_explanation_for_programs_has_words_when_a_language_is_asked_for() {
    let explained = json(&["explain", "single-fee", "--format=json"]);
    assert_eq!(explained.get("text"), None);
    assert_eq!(explained.pointer("/bases/0/source/id"), Some(&"polbet-4-gruppe".into()));
    assert_eq!(explained.pointer("/bases/0/force"), Some(&"statute-duty".into()));
    let explained = json(&["explain", "single-fee", "--format=json", "--lang=nn"]);
    assert_eq!(explained.pointer("/text/title"), Some(&"Eigendel for gruppeopplegg".into()));
}

#[test]
fn what_cannot_be_explained_is_answered_with_what_was_meant() {
    for (name, meant) in
        [("singlefee", "single-fee"), ("eigendel for gruppe", "single-fee"), ("what-it-cost", "what-it-costs")]
    {
        let told = run(top(), &["explain", name]);
        assert_eq!((told.code, told.out.as_str()), (Some(2), ""));
        assert!(told.err.contains(meant), "{}", told.err);
    }
    // What was typed is repeated without what could colour the terminal.
    let told = run(top(), &["explain", "\u{1b}[31mnothing"]);
    assert!(told.err.contains("mestring criteria") && !told.err.contains('\u{1b}'), "{}", told.err);
    check_text(&told.err);
}

#[test]
fn criteria_are_listed_by_profile() {
    // Those of packs are listed when they are asked for.
    let in_standard = |one: &&&Criterion| Profile::STANDARD.iter().any(|profile| one.is_in(*profile));
    let all: Vec<_> = CRITERIA.iter().filter(in_standard).map(|criterion| criterion.id).collect();
    let listed = json(&["criteria", "--format=json"]);
    assert_eq!(ids(&listed), all);
    for field in
        ["aliases", "force", "target", "theme", "sources", "profiles", "validity", "since", "revision", "titles"]
    {
        assert!(listed.pointer(&format!("/0/{field}")).is_some(), "{field}");
    }
    let titles = listed.pointer("/0/titles").and_then(Value::as_object).unwrap();
    assert_eq!(titles.keys().collect::<Vec<_>>(), ["en", "nb", "nn"]);
    for profile in Profile::ALL {
        let listed = json(&["criteria", "--format=json", "--profile", profile.as_str()]);
        let expected: Vec<_> = CRITERIA.iter().filter(|one| one.is_in(*profile)).map(|one| one.id).collect();
        assert_eq!(ids(&listed), expected, "{}", profile.as_str());
    }
    for language in LANGUAGES {
        let told = run(top(), &["criteria", "--lang", language]);
        assert_eq!(told.code(), Some(0));
        check_text(&told.out);
        assert!(all.iter().all(|id| told.out.contains(id)), "{}", told.out);
    }
}

#[test]
fn sources_are_listed_with_the_criteria_that_rest_on_them() {
    let listed = json(&["sources", "--format=json"]);
    assert_eq!(ids(&listed), SOURCES.iter().map(|source| source.id).collect::<Vec<_>>());
    let polbet =
        listed.as_array().unwrap().iter().find(|one| one.get("id") == Some(&"polbet-4-gruppe".into())).unwrap();
    for (field, expected) in
        [("/kind", "regulation"), ("/work", "polbet"), ("/modality", "duty"), ("/bound/0", "health-trust")]
    {
        assert_eq!(polbet.pointer(field), Some(&expected.into()), "{field}");
    }
    let criteria = polbet.get("criteria").and_then(Value::as_array).unwrap();
    assert!(criteria.contains(&"single-fee".into()), "{criteria:?}");
    for language in LANGUAGES {
        let told = run(top(), &["sources", "--lang", language]);
        assert_eq!(told.code(), Some(0));
        check_text(&told.out);
        assert!(SOURCES.iter().all(|source| told.out.contains(source.id)), "{}", told.out);
    }
}

/// What binds a municipality that holds a course for children on 21 November 2026?
#[test]
fn sources_can_be_asked_whom_they_bind() {
    let question =
        ["sources", "--binds=municipality", "--level=municipal", "--audience=children", "--as-of=2026-11-21"];
    let listed = json(&[&question[..], &["--format=json"]].concat());
    let found = ids(&listed);
    for expected in ["hol-5-4", "hol-4-2b", "pbrl-3-1", "gdpr-13"] {
        assert!(found.contains(&expected), "{expected}: {found:?}");
    }
    // Of others, about others, or not in force.
    for other in ["sphl-3-11", "hol-6-2", "pasreise-19", "fvl25-14", "strat-parorende"] {
        assert!(!found.contains(&other), "{other}: {found:?}");
    }
    for language in LANGUAGES {
        let told = run(top(), &[&question[..], &["--lang", language]].concat());
        assert_eq!(told.code(), Some(0));
        check_text(&told.out);
        assert!(found.iter().all(|id| told.out.contains(id)), "{}", told.out);
    }
    // A voluntary group is told when a duty is its own.
    let told = run(top(), &["sources", "--binds=voluntary", "--lang=nb"]);
    assert!(told.out.contains("Bare ved avtale med det offentlige"), "{}", told.out);
    let wrong = run(top(), &["sources", "--binds=hospitals"]);
    assert!(wrong.code == Some(2) && wrong.err.contains("hospital"), "{}", wrong.err);
}

#[test]
fn a_source_can_be_explained() {
    for language in LANGUAGES {
        let told = run(top(), &["explain", "lkf-8", "--lang", language]);
        assert_eq!(told.code(), Some(0));
        assert!(told.out.contains("§ 8") && told.out.contains("https://lovdata.no/"), "{}", told.out);
        check_text(&told.out);
    }
    assert_eq!(json(&["explain", "lkf-8", "--format=json"]).get("id"), Some(&"lkf-8".into()));
}

#[test]
fn a_source_is_explained_by_itself_and_found_by_nearly_its_name() {
    let told = run(top(), &["explain", "lkf-8", "--lang", "nn"]).out;
    assert!(!told.starts_with(' ') && told.contains("(yearly-review)"), "{told}");
    let told = run(top(), &["explain", "lkf8", "--lang", "nn"]);
    assert!(told.code == Some(2) && told.err.contains("Meinte du lkf-8"), "{}", told.err);
}

#[test]
fn a_day_that_the_register_does_not_cover_is_told() {
    for (day, is_told) in [("2022-01-01", true), ("2026-06-30", false), ("2030-01-01", true)] {
        let told = run(top(), &["sources", "--as-of", day, "--lang", "nn"]).out;
        assert_eq!(told.contains("Registeret dekkjer ikkje"), is_told, "{day}");
    }
}
