//! `mestring knowledge`, and what `mestring explain` tells of it.

use crate::LANGUAGES;
use crate::told::{check_text, run, top};
use mestring::knowledge::{EVIDENCE, FACTORS, KnowledgeTopic, NAMED_OFFERS, evidence_for, factors_for, offer_of};
use mestring_i18n::{Catalogue, Language};
use serde_json::Value;
use std::collections::BTreeSet;

/// The text on one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn told(arguments: &[&str], language: &str) -> String {
    let told = run(top(), &[arguments, &["--lang", language]].concat());
    assert_eq!(told.code(), Some(0));
    check_text(&told.out);
    told.out
}

#[test]
fn all_that_is_known_is_listed() {
    let mut seen = BTreeSet::new();
    for language in LANGUAGES {
        let out = told(&["knowledge"], language);
        let ids = (EVIDENCE.iter().map(|one| one.id))
            .chain(FACTORS.iter().map(|one| one.id))
            .chain(NAMED_OFFERS.iter().map(|one| one.id));
        for id in ids {
            assert!(out.lines().any(|line| line.split_whitespace().next_back() == Some(id)), "{id}: {out}");
        }
        assert!(out.contains("mestring knowledge …"), "{out}");
        seen.insert(out);
    }
    assert_eq!(seen.len(), LANGUAGES.len(), "two languages say the same");
}

#[test]
fn everything_known_is_told_in_full() {
    for language in Language::ALL {
        let texts = Catalogue::new(language);
        for one in EVIDENCE {
            let out = told(&["knowledge", one.id], language.tag());
            let (line, text) = (one_line(&out), texts.evidence(one));
            for part in [text.title, text.finding, text.material, text.limits] {
                assert!(line.contains(&part), "{part}: {out}");
            }
            for source in one.sources {
                assert!(out.contains(source.address) && out.contains(source.work.identifier), "{out}");
            }
            assert!(one.criteria.iter().all(|id| line.contains(&format!("({id})"))), "{out}");
        }
        for one in NAMED_OFFERS {
            let out = told(&["knowledge", one.id], language.tag());
            let (line, text) = (one_line(&out), texts.named_offer(one));
            for part in [text.title, text.target, text.content, text.form, text.caveat] {
                assert!(line.contains(&part), "{part}: {out}");
            }
            assert!(one.sources.iter().all(|source| out.contains(source.address)), "{out}");
        }
        for one in FACTORS {
            assert!(one_line(&told(&["knowledge", one.id], language.tag())).contains(&texts.factor(one)));
        }
    }
}

#[test]
fn what_nobody_has_confirmed_is_told_as_that() {
    for (language, word) in [("nb", "Ikke bekreftet."), ("nn", "Ikkje stadfesta."), ("en", "Not confirmed.")] {
        let out = told(&["knowledge", "lær", "å", "leve", "med"], language);
        assert_eq!(out.matches(word).count(), 2, "{out}");
        assert!(!out.contains("http"), "{out}");
    }
    // Of the others, each has somewhere to look.
    assert!(told(&["knowledge", "KiD"], "nb").contains("https://"));
}

#[test]
fn it_is_found_by_topic_criterion_name_and_word() {
    for (written, found) in [
        ("brukermedvirkning", "sagen2023"),
        ("Brukarmedverknad", "olsson2020"),
        ("user-representative-planning", "olsson2020"),
        ("Kurs i depresjonsmestring", "kid"),
        ("HELT SJEF", "helt-sjef"),
        ("psoriasis", "wahl2016"),
    ] {
        for language in LANGUAGES {
            let out = told(&["knowledge", written], language);
            assert!(out.contains(&format!("  {found}\n")) || out.contains(&format!(" {found}\n")), "{written}: {out}");
        }
    }
    // A criterion that nothing is known of is no mistake.
    assert!(told(&["knowledge", "what-it-costs"], "nn").contains("ikkje samla forsking"));
    for topic in KnowledgeTopic::ALL {
        assert!(told(&["knowledge", topic.as_str()], "en").contains("  "), "{}", topic.as_str());
    }
}

#[test]
fn what_is_not_known_is_answered_with_what_was_meant() {
    for (written, meant) in [("stathjelp", "starthjelp"), ("mestrigstreff", "mestringstreff"), ("kid-from", "kid-form")]
    {
        let told = run(top(), &["knowledge", written, "--lang", "nn"]);
        assert_eq!((told.code, told.out.as_str()), (Some(2), ""), "{written}");
        assert!(told.err.contains("Meinte du") && told.err.contains(meant), "{}", told.err);
        check_text(&told.err);
    }
    // What was typed is repeated without what could colour the terminal.
    let told = run(top(), &["knowledge", "\u{1b}[31mnothing", "--lang", "nb"]);
    assert!(told.err.contains("mestring knowledge") && !told.err.contains('\u{1b}'), "{}", told.err);
    // Whoever asks for an offer among the criteria is told which one is about it.
    for written in ["KiD", "Helt sjef!", "stathjelp"] {
        let told = run(top(), &["explain", written, "--lang", "nb"]);
        assert!(told.code == Some(2) && one_line(&told.err).contains("-form ("), "{}", told.err);
    }
}

#[test]
fn programs_get_the_words_of_every_language() {
    let answer = |arguments: &[&str]| -> Value {
        let told = run(top(), &[arguments, &["--format=json"]].concat());
        assert_eq!(told.err, "");
        serde_json::from_str(&told.out).unwrap()
    };
    let all = answer(&["knowledge"]);
    let count = |field: &str| all.get(field).and_then(Value::as_array).map(Vec::len);
    assert_eq!(all.get("format"), Some(&"mestring/knowledge/1".into()));
    assert_eq!(count("evidence"), Some(EVIDENCE.len()));
    assert_eq!(count("factors"), Some(FACTORS.len()));
    assert_eq!(count("namedOffers"), Some(NAMED_OFFERS.len()));
    assert_eq!(
        all.pointer("/sources/stenberg2016/identifier"),
        Some(&"DOI 10.1016/j.pec.2016.07.027, PMID 27461944".into())
    );
    let one = answer(&["knowledge", "KiD"]);
    assert_eq!(one.pointer("/namedOffers/0/criterion"), Some(&"kid-form".into()));
    assert_eq!(
        one.pointer("/namedOffers/0/texts/nn/target"),
        Some(&"Vaksne med lett til moderat depresjon, eller som er nedstemde.".into())
    );
    let unknown = run(top(), &["knowledge", "zzzz", "--format=json"]);
    assert_eq!(unknown.code(), Some(2));
    let unknown: Value = serde_json::from_str(&unknown.out).unwrap();
    assert_eq!(unknown.get("evidence"), Some(&Value::Array(Vec::new())));
}

#[test]
fn a_criterion_is_explained_with_what_is_known_of_it() {
    for (language, heading) in
        [("nb", "Hva forskningen sier"), ("nn", "Kva forskinga seier"), ("en", "What research says")]
    {
        let texts = Catalogue::new(Language::negotiate([language]));
        for criterion in mestring::criteria::CRITERIA {
            let evidence: Vec<_> = evidence_for(criterion.id).collect();
            let is_known = !evidence.is_empty() || factors_for(criterion.id).next().is_some();
            // The others are explained in other tests; a few of them will do here.
            if !is_known && !criterion.id.starts_with("what-") && offer_of(criterion.id).is_none() {
                continue;
            }
            let out = told(&["explain", criterion.id], language);
            let line = one_line(&out);
            assert_eq!(out.contains(heading), !evidence.is_empty(), "{criterion}");
            for one in evidence {
                let source = one.sources.first().map(|source| texts.source(source)).unwrap();
                assert!(line.contains(&texts.evidence(one).title) && line.contains(&source), "{out}");
            }
            for factor in factors_for(criterion.id) {
                assert!(line.contains(&texts.factor(factor)), "{out}");
            }
            if let Some(offer) = offer_of(criterion.id) {
                let text = texts.named_offer(offer);
                assert!(line.contains(&text.target) && line.contains(&text.content), "{out}");
            }
        }
    }
    let explained = run(top(), &["explain", "sibs-form", "--format=json"]).out;
    let explained: Value = serde_json::from_str(&explained).unwrap();
    assert_eq!(explained.pointer("/evidence/0"), Some(&"sibs-ungsinn".into()));
    assert_eq!(explained.get("namedOffer"), Some(&"sibs".into()));
    let explained = run(top(), &["explain", "what-it-costs", "--format=json"]).out;
    assert!(!explained.contains("\"evidence\"") && !explained.contains("\"namedOffer\""), "{explained}");
}
