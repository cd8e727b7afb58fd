//! `docs/concepts.ttl` and `docs/concepts.jsonld`: the concepts as SKOS, for those who keep vocabularies.
//!
//! Both are written from one list of statements, each in its own way; a test reads them with other implementations and
//! sees to it that they say the same. Names are URNs, as those of the schemas are (docs/decisions/0008): there is no
//! address yet that the project can promise to keep.

use mestring::concept::{self, Concept};
use mestring::source::{Confidence, Source};
use mestring_i18n::{Catalogue, ConceptText, Glossary, Language};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// The name of the whole.
const SCHEME: &str = "urn:mestring:concepts";

/// What the whole is called.
const TITLE: [(&str, &str); 3] = [
    ("nb", "Begreper i læring og mestring"),
    ("nn", "Omgrep i læring og meistring"),
    ("en", "Concepts of learning and mastery"),
];

/// Prefixes of names.
const PREFIXES: [(&str, &str); 2] =
    [("dct", "http://purl.org/dc/terms/"), ("skos", "http://www.w3.org/2004/02/skos/core#")];

/// What is said of one thing.
struct Statements {
    name: String,
    /// Its type, without the prefix.
    kind: &'static str,
    /// Properties and their values.
    said: Vec<(&'static str, Said)>,
}

/// The value of a property.
enum Said {
    /// Other things, by their names.
    Names(Vec<String>),
    /// Texts, each with its language.
    Texts(Vec<(&'static str, String)>),
}

/// The name of a concept.
fn name(concept: &Concept) -> String {
    format!("urn:mestring:concept:{}", concept.id)
}

/// The name of a source: its address, or a name of our own when it has none.
fn source(source: &Source) -> String {
    if source.address.is_empty() { format!("urn:mestring:source:{}", source.id) } else { source.address.to_owned() }
}

/// All that is said: of the whole first, then of each concept.
fn statements() -> Vec<Statements> {
    let glossary = Glossary::new();
    let catalogues = Language::ALL.map(Catalogue::new);
    let words = Language::ALL.map(|language| {
        concept::all().map(|concept| (concept.id, glossary.concept(concept, language))).collect::<BTreeMap<_, _>>()
    });
    let right = words.each_ref().map(|words| words.values().flat_map(right_words).collect::<BTreeSet<_>>());
    let tops = concept::all().filter(|concept| concept.broader.is_empty()).map(name).collect();
    let whole = Statements {
        name: SCHEME.into(),
        kind: "ConceptScheme",
        said: vec![
            ("dct:title", Said::Texts(TITLE.map(|(language, title)| (language, title.to_owned())).into())),
            ("skos:hasTopConcept", Said::Names(tops)),
        ],
    };
    let one = |concept: &'static Concept| {
        let texts = |of: &dyn Fn(&ConceptText, usize) -> Vec<String>| {
            let languages = Language::ALL.iter().zip(&words).enumerate();
            Said::Texts(
                languages
                    .flat_map(|(at, (language, words))| {
                        of(&words[concept.id], at).into_iter().map(|text| (language.tag(), text))
                    })
                    .collect(),
            )
        };
        // A word that is right for another concept leads nobody here.
        let hidden = |told: &ConceptText, at: usize| {
            let avoided = told.avoided.iter().filter(|word| !right[at].contains(*word));
            told.forms.iter().chain(avoided).cloned().collect()
        };
        let notes = |told: &ConceptText, _| {
            let why = if told.avoided.is_empty() { String::new() } else { told.why.clone() };
            [told.remark.clone(), why].into_iter().filter(|note| !note.is_empty()).collect()
        };
        // How sure the definition is, where it is not simply read in a source.
        let unsure = |_: &ConceptText, at: usize| {
            let label = catalogues[at].text(&format!("confidence--{}", concept.confidence.as_str()), &[]);
            if concept.confidence == Confidence::Verified { Vec::new() } else { vec![label] }
        };
        let names = |concepts: &mut dyn Iterator<Item = &'static Concept>| Said::Names(concepts.map(name).collect());
        let scheme = |is_there: bool| Said::Names(is_there.then(|| SCHEME.to_owned()).into_iter().collect());
        Statements {
            name: name(concept),
            kind: "Concept",
            said: vec![
                ("skos:inScheme", scheme(true)),
                ("skos:topConceptOf", scheme(concept.broader.is_empty())),
                ("skos:prefLabel", texts(&|told, _| vec![told.term.clone()])),
                ("skos:altLabel", texts(&|told, _| told.other.clone())),
                ("skos:hiddenLabel", texts(&hidden)),
                ("skos:definition", texts(&|told, _| vec![told.definition.clone()])),
                ("skos:scopeNote", texts(&notes)),
                ("skos:editorialNote", texts(&unsure)),
                ("skos:broader", names(&mut concept.broader.iter().copied())),
                ("skos:related", names(&mut concept.related())),
                ("dct:source", Said::Names(concept.sources.iter().map(|one| source(one)).collect())),
            ],
        }
    };
    let mut all = vec![whole];
    all.extend(concept::all().map(one));
    for Statements { said, .. } in &mut all {
        said.retain(|(_, said)| match said {
            Said::Names(names) => !names.is_empty(),
            Said::Texts(texts) => !texts.is_empty(),
        });
    }
    all
}

/// The words that are right for a concept.
fn right_words(told: &ConceptText) -> impl Iterator<Item = String> {
    [vec![told.term.clone()], told.other.clone(), told.forms.clone()].concat().into_iter()
}

/// As Turtle.
pub(crate) fn turtle() -> String {
    let mut out = String::from("# Made by `cargo xtask generate`. Do not edit.\n");
    for (prefix, name) in PREFIXES {
        _ = writeln!(out, "@prefix {prefix}: <{name}> .");
    }
    for Statements { name, kind, said } in statements() {
        _ = write!(out, "\n<{name}> a skos:{kind}");
        for (property, said) in said {
            let values: Vec<_> = match said {
                Said::Names(names) => names.iter().map(|name| format!("<{name}>")).collect(),
                // JSON and Turtle mark quotes and backslashes alike.
                Said::Texts(texts) => {
                    texts.iter().map(|(language, text)| format!("{}@{language}", Value::from(text.as_str()))).collect()
                }
            };
            _ = write!(out, " ;\n    {property} {}", values.join(",\n        "));
        }
        out.push_str(" .\n");
    }
    out
}

/// As JSON-LD.
pub(crate) fn json_ld() -> String {
    let statements = statements();
    let mut context: Map<String, Value> =
        PREFIXES.iter().map(|(prefix, name)| ((*prefix).into(), (*name).into())).collect();
    for (property, said) in statements.iter().flat_map(|one| &one.said) {
        let term = match said {
            Said::Names(_) => json!({"@id": property, "@type": "@id"}),
            Said::Texts(_) => json!({"@id": property, "@container": "@language"}),
        };
        context.insert(short(property).into(), term);
    }
    let graph = statements.into_iter().map(|Statements { name, kind, said }| {
        let mut node = Map::new();
        node.insert("@id".into(), name.into());
        node.insert("@type".into(), format!("skos:{kind}").into());
        for (property, said) in said {
            let value = match said {
                Said::Names(names) => one_or_more(names.into_iter().map(Value::from).collect()),
                Said::Texts(texts) => {
                    let mut languages: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
                    for (language, text) in texts {
                        languages.entry(language).or_default().push(text.into());
                    }
                    languages.into_iter().map(|(language, texts)| (language.to_owned(), one_or_more(texts))).collect()
                }
            };
            node.insert(short(property).into(), value);
        }
        Value::Object(node)
    });
    let whole = json!({"@context": context, "@graph": graph.collect::<Vec<_>>()});
    serde_json::to_string_pretty(&whole).unwrap() + "\n"
}

/// A property without its prefix.
fn short(property: &str) -> &str {
    property.rsplit(':').next().unwrap_or(property)
}

/// One value as it is, several as a list.
fn one_or_more(mut values: Vec<Value>) -> Value {
    if values.len() == 1 { values.remove(0) } else { Value::Array(values) }
}
