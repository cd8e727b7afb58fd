//! `mestring term`.

use crate::LANGUAGES;
use crate::told::{check_text, run, top};
use mestring::concept;
use mestring_i18n::{Glossary, Language};
use serde_json::Value;
use std::collections::BTreeSet;

/// A text as one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_concept_is_told_in_three_languages() {
    let glossary = Glossary::new();
    for concept in concept::all() {
        let mut seen = BTreeSet::new();
        for language in LANGUAGES {
            let told = run(top(), &["term", concept.id, "--lang", language]);
            assert_eq!(told.code(), Some(0));
            check_text(&told.out);
            let line = one_line(&told.out);
            for other in Language::ALL {
                assert!(line.contains(&glossary.concept(concept, other).term), "{}", told.out);
            }
            let words_in = Language::from_tag(language).unwrap();
            let words = glossary.concept(concept, words_in);
            assert!(line.contains(&words.definition) && line.contains(&words.remark), "{}", told.out);
            assert!(words.avoided.is_empty() || line.contains(&words.why), "{}", told.out);
            for near in concept.broader.iter().copied().chain(concept.narrower()).chain(concept.related()) {
                let term = glossary.concept(near, words_in).term;
                assert!(line.contains(&term), "{term}: {}", told.out);
            }
            for source in concept.sources {
                assert!(told.out.contains(source.address), "{}: {}", source.id, told.out);
            }
            seen.insert(told.out);
        }
        assert_eq!(seen.len(), LANGUAGES.len(), "two languages say the same");
    }
}

#[test]
fn without_a_word_all_are_listed_by_theme() {
    for language in LANGUAGES {
        let told = run(top(), &["term", "--lang", language]);
        assert_eq!(told.code(), Some(0));
        check_text(&told.out);
        assert!(concept::all().all(|concept| told.out.contains(concept.id)), "{}", told.out);
    }
}

#[test]
fn words_are_found_as_they_are_typed() {
    for (typed, id) in [
        (&["sidestilt", "samarbeid"][..], "equal-collaboration"),
        (&["Brukarrepresentantane"], "user-representative"),
        (&["patient education programmes"], "lm-offer"),
        (&["medverking"], "user-participation"),
    ] {
        let told = run(top(), &[&["term", "--lang=nn"], typed].concat());
        assert_eq!(told.code(), Some(0));
        let first = told.out.lines().next().unwrap_or_default();
        assert!(first.ends_with(id), "{}", told.out);
    }
}

#[test]
fn what_is_better_not_written_is_told_first() {
    let told = run(top(), &["term", "likemann", "--lang=nb"]).out;
    assert!(told.starts_with("«likemann» bør helst ikke brukes her. Skriv «likeperson»."), "{told}");
    // A word can be right for one thing only.
    let told = run(top(), &["term", "kurs", "--lang=nb"]).out;
    assert!(told.starts_with("kurs  course"), "{told}");
    assert!(told.trim_end().ends_with("Bruk helst ikke ordet om: lærings- og mestringstilbud"), "{told}");
}

#[test]
fn slips_and_parts_are_told_as_such() {
    let told = run(top(), &["term", "helsekompetnase", "--lang=nn"]).out;
    assert!(told.contains("liknar mest") && told.contains("health-literacy"), "{told}");
    let told = run(top(), &["term", "nivå", "--lang=en"]).out;
    assert!(["level-individual", "level-system"].iter().all(|id| told.contains(id)), "{told}");
    for language in LANGUAGES {
        let told = run(top(), &["term", "\u{1b}[31mzzzzzzzz", "--lang", language]);
        assert_eq!((told.code, told.out.as_str()), (Some(2), ""));
        assert!(told.err.contains("mestring term") && !told.err.contains('\u{1b}'), "{}", told.err);
        check_text(&told.err);
    }
}

#[test]
fn programs_get_json() {
    let json = |arguments: &[&str]| -> (Option<i32>, Value) {
        let told = run(top(), arguments);
        (told.code(), serde_json::from_str(&told.out).unwrap())
    };
    let (code, all) = json(&["term", "--format=json"]);
    let concepts = all.get("concepts").and_then(Value::as_array).unwrap();
    assert_eq!((code, concepts.len()), (Some(0), concept::all().count()));
    assert_eq!(all.get("format"), Some(&"mestring/term/1".into()));
    let (code, one) = json(&["term", "meistringa", "--format=json"]);
    assert_eq!((code, one.pointer("/concepts/0/texts/nb/term")), (Some(0), Some(&"mestring".into())));
    let (code, none) = json(&["term", "zzzzzzzz", "--format=json"]);
    assert_eq!((code, none.pointer("/concepts")), (Some(2), Some(&Value::Array(Vec::new()))));
}
