//! Concepts hang together, and what is published of them as SKOS says so to other programs.
#![expect(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

use mestring::concept::{self, Concept, ConceptTheme};
use mestring::source::Confidence;
use mestring_i18n::{Glossary, Language, Likeness};
use mestring_tests::top;
use oxjsonld::JsonLdParser;
use oxttl::TurtleParser;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

#[test]
fn concepts_have_names_themes_and_sources() {
    let mut ids = BTreeSet::new();
    for concept in concept::all() {
        assert!(ids.insert(concept.id), "{concept:?} stands twice");
        assert!(mestring::value::Slug::try_new(concept.id).is_ok(), "{concept:?}");
        assert_eq!(concept::find(concept.id).map(|found| found.id), Some(concept.id));
        let sources: BTreeSet<_> = concept.sources.iter().map(|source| source.id).collect();
        assert!(!sources.is_empty() && sources.len() == concept.sources.len(), "{concept:?}: {sources:?}");
        assert!(sources.iter().all(|id| mestring::source::find(id).is_some()), "{concept:?}: {sources:?}");
        // What is told as read has a source that was, whether or not it can be read again.
        let was_read = concept.sources.iter().any(|source| source.confidence != Confidence::Unverified);
        assert!(was_read || concept.confidence != Confidence::Verified, "{concept:?}");
    }
    assert_eq!(ids.len(), 80);
    // Themes stand together, in their own order, and none is empty.
    let themes: Vec<_> = concept::all().map(|concept| concept.theme).collect();
    assert!(themes.is_sorted());
    assert_eq!(themes.into_iter().collect::<BTreeSet<_>>(), ConceptTheme::ALL.iter().copied().collect());
}

#[test]
fn relations_of_concepts_hang_together() {
    let same = |one: &Concept, other: &Concept| one.id == other.id;
    for concept in concept::all() {
        assert!(!concept.is_below(concept), "{concept:?} is below itself");
        for broader in concept.broader {
            assert!(broader.narrower().any(|narrower| same(narrower, concept)), "{concept:?} {broader:?}");
            // What follows is not said: what is above a broader concept is above this one too.
            let follows = concept.broader.iter().any(|other| other.is_below(broader));
            assert!(!follows, "{concept:?}: {broader:?} follows from another");
        }
        for related in concept.see_also {
            assert!(!same(related, concept), "{concept:?} names itself");
            assert!(!related.see_also.iter().any(|back| same(back, concept)), "{concept:?} {related:?}: both say it");
            assert!(!concept.is_below(related) && !related.is_below(concept), "{concept:?} {related:?}: broader, too");
            assert!(concept.related().any(|one| same(one, related)), "{concept:?} {related:?}");
            assert!(related.related().any(|one| same(one, concept)), "{related:?} {concept:?}");
        }
    }
}

/// What people type finds what it stands for, and every word of a concept finds it.
#[test]
fn every_word_finds_its_concept() {
    let glossary = Glossary::new();
    for concept in concept::all() {
        for language in Language::ALL {
            let told = glossary.concept(concept, language);
            for word in [vec![told.term], told.other, told.forms, told.avoided].concat() {
                let found = glossary.find(&word);
                let this = found.iter().find(|one| one.concept.id == concept.id);
                assert!(this.is_some_and(|one| one.likeness <= Likeness::Avoided), "{concept:?}: {word}: {found:?}");
            }
        }
        assert_eq!(glossary.find(concept.id)[0].concept.id, concept.id);
    }
}

/// A statement: of what, which property, and what is said, as N-Triples has it.
type Triple = [String; 3];

fn turtle() -> BTreeSet<Triple> {
    let text = fs::read(top().join("docs/concepts.ttl")).unwrap();
    let triples = TurtleParser::new().for_slice(&text).map(|triple| triple.unwrap());
    triples.map(|one| [one.subject.to_string(), one.predicate.as_str().to_owned(), one.object.to_string()]).collect()
}

fn json_ld() -> BTreeSet<Triple> {
    let text = fs::read(top().join("docs/concepts.jsonld")).unwrap();
    let quads = JsonLdParser::new().for_slice(&text).map(|quad| quad.unwrap());
    quads
        .map(|one| {
            assert!(one.graph_name.is_default_graph());
            [one.subject.to_string(), one.predicate.as_str().to_owned(), one.object.to_string()]
        })
        .collect()
}

const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";

/// What is said with a property: of what, and what.
fn said(triples: &BTreeSet<Triple>, property: &str) -> BTreeSet<(String, String)> {
    let property = format!("{SKOS}{property}");
    let with = triples.iter().filter(|[_, said, _]| *said == property);
    with.map(|[of, _, what]| (of.clone(), what.clone())).collect()
}

/// The language of a text as N-Triples has it.
fn language(text: &str) -> &str {
    text.rsplit_once("\"@").unwrap().1
}

#[test]
fn turtle_and_json_ld_say_the_same() {
    let (turtle, json_ld) = (turtle(), json_ld());
    let only = |one: &BTreeSet<Triple>, other| one.difference(other).take(5).cloned().collect::<Vec<_>>();
    assert_eq!((only(&turtle, &json_ld), only(&json_ld, &turtle)), (Vec::new(), Vec::new()));
    assert!(turtle.len() > 1000, "{}", turtle.len());
}

#[test]
fn skos_says_what_the_concepts_say() {
    let triples = turtle();
    let name = |concept: &Concept| format!("<urn:mestring:concept:{}>", concept.id);
    let glossary = Glossary::new();
    let mut labels = BTreeSet::new();
    let (mut broader, mut related) = (BTreeSet::new(), BTreeSet::new());
    for concept in concept::all() {
        for language in Language::ALL {
            let told = glossary.concept(concept, language);
            labels.insert((name(concept), format!("\"{}\"@{}", told.term, language.tag())));
        }
        broader.extend(concept.broader.iter().map(|one| (name(concept), name(one))));
        related.extend(concept.related().map(|one| (name(concept), name(one))));
    }
    assert_eq!(said(&triples, "prefLabel"), labels);
    assert_eq!(said(&triples, "broader"), broader);
    assert_eq!(said(&triples, "related"), related);
    assert_eq!(said(&triples, "definition").len(), labels.len());
    let with_source = triples.iter().filter(|[_, property, _]| property == "http://purl.org/dc/terms/source");
    let with_source: BTreeSet<_> = with_source.map(|[of, ..]| of.clone()).collect();
    assert_eq!(with_source, concept::all().map(name).collect());
}

/// The integrity conditions of SKOS, and what it recommends besides.
#[test]
fn skos_keeps_its_own_rules() {
    let triples = turtle();
    let is_a = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    let of_kind = |kind: &str| -> BTreeSet<_> {
        let kind = format!("<{SKOS}{kind}>");
        let with = triples.iter().filter(|[_, property, what]| property == is_a && *what == kind);
        with.map(|[of, ..]| of.clone()).collect()
    };
    let (concepts, schemes) = (of_kind("Concept"), of_kind("ConceptScheme"));
    // S9: nothing is both.
    assert!(concepts.is_disjoint(&schemes) && schemes.len() == 1);
    let scheme = schemes.first().unwrap();
    let in_scheme = said(&triples, "inScheme");
    assert_eq!(in_scheme, concepts.iter().map(|concept| (concept.clone(), scheme.clone())).collect());

    // S13: labels of one concept are of one kind only. S14: one preferred label in each language.
    let [preferred, other, hidden] = ["prefLabel", "altLabel", "hiddenLabel"].map(|property| said(&triples, property));
    assert!(preferred.is_disjoint(&other) && preferred.is_disjoint(&hidden) && other.is_disjoint(&hidden));
    let mut languages: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (of, label) in &preferred {
        languages.entry(of).or_default().push(language(label));
    }
    assert_eq!(languages.len(), concepts.len());
    for (of, mut languages) in languages {
        languages.sort_unstable();
        assert_eq!(languages, ["en", "nb", "nn"], "{of}");
    }
    // No label leads to two concepts.
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for (of, label) in preferred.iter().chain(&other).chain(&hidden) {
        let before = seen.insert(label, of);
        assert_eq!(before, None, "{label} is of {of} too");
    }

    // S27: what is related is not above or below.
    let broader = said(&triples, "broader");
    let above = |start: &str| {
        let (mut above, mut todo) = (BTreeSet::new(), vec![start.to_owned()]);
        while let Some(next) = todo.pop() {
            todo.extend(
                broader
                    .iter()
                    .filter(|(of, _)| *of == next)
                    .map(|(_, what)| what.clone())
                    .filter(|what| above.insert(what.clone())),
            );
        }
        above
    };
    let related = said(&triples, "related");
    for (one, other) in &related {
        assert!(related.contains(&(other.clone(), one.clone())), "{one} {other}");
        assert!(!above(one).contains(other) && !above(other).contains(one), "{one} {other}");
    }
    // Every concept reaches a top concept, and only those without a broader one are that.
    let tops: BTreeSet<_> = said(&triples, "topConceptOf").into_iter().map(|(of, _)| of).collect();
    assert_eq!(said(&triples, "hasTopConcept").into_iter().map(|(_, what)| what).collect::<BTreeSet<_>>(), tops);
    for concept in &concepts {
        let above = above(concept);
        assert!(!above.contains(concept), "{concept} is above itself");
        assert_eq!(above.is_empty(), tops.contains(concept), "{concept}");
        assert!(tops.contains(concept) || !above.is_disjoint(&tops), "{concept} reaches no top concept");
        assert!(above.iter().all(|one| concepts.contains(one)), "{concept}: {above:?}");
    }
}
