//! Concepts as JSON, in the words of every language.

use super::Named;
use mestring::concept::{self, Concept, ConceptTheme};
use mestring::source::{Confidence, Source, SourceStatus};
use mestring_i18n::{Catalogue, Found, Glossary};
use serde::Serialize;
use std::sync::Arc;

/// Name and version of this answer.
const FORMAT: &str = "mestring/term/1";

/// The concepts that a word stands for, or all of them.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct TermAnswer {
    /// Name and version of this answer.
    #[cfg_attr(feature = "generate", schemars(extend("const" = FORMAT)))]
    pub format: &'static str,
    /// The concepts, the surest first. All of them stand by theme. None: the word stands for nothing that is known.
    pub concepts: Vec<ConceptAnswer>,
    /// The sources that the concepts name, by their short names.
    pub sources: Named<ConceptSourceAnswer>,
}

/// A concept.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ConceptAnswer {
    /// Short name.
    pub id: &'static str,
    /// What it is about.
    pub theme: ConceptTheme,
    /// How it was found; left out when all concepts were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<FoundAnswer>,
    /// Its words, by language.
    pub texts: Named<ConceptTextAnswer>,
    /// Concepts that it is a kind or a part of; none: it stands at the top.
    pub broader: Vec<&'static str>,
    /// Concepts that are a kind or a part of it.
    pub narrower: Vec<&'static str>,
    /// Concepts that it belongs with.
    pub related: Vec<&'static str>,
    /// How sure the definition is.
    pub confidence: Confidence,
    /// Where the definition is from, by short names.
    pub sources: Vec<&'static str>,
}

/// How a concept was found.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FoundAnswer {
    /// How what was written is like a word of the concept: `id`, `term`, `other`, `form`, `avoided`, `near` or `part`.
    pub likeness: &'static str,
    /// That word.
    pub word: String,
    /// The language of that word.
    pub language: &'static str,
}

/// A concept in the words of one language.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ConceptTextAnswer {
    /// What it is called.
    pub term: String,
    /// What it is, in a sentence.
    pub definition: String,
    /// Other words for the same.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub other: Vec<String>,
    /// Forms that people type, and that no simple rule gives.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<String>,
    /// Words that are better not used for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub avoided: Vec<String>,
    /// Why they are better not used.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub why: String,
    /// What a reader ought to know of the word or of its sources.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub remark: String,
}

/// Where definitions are from.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ConceptSourceAnswer {
    /// Title and section, by language.
    pub titles: Named<String>,
    /// Address.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub address: &'static str,
    /// Whether it holds now.
    pub status: SourceStatus,
    /// How sure it is that it says what is said here.
    pub confidence: Confidence,
}

/// The concepts that a word stands for, as JSON: by any of its forms in any language, and in spite of some slips.
pub fn term_json(written: &str) -> String {
    serde_json::to_string(&term(written)).unwrap_or_default()
}

/// The concepts that a word stands for.
pub fn term(written: &str) -> TermAnswer {
    let glossary = Glossary::new();
    answer(&glossary, glossary.find(written).into_iter().map(|found| (found.concept, Some(found))))
}

/// Every concept, as JSON.
pub fn terms_json() -> String {
    serde_json::to_string(&terms()).unwrap_or_default()
}

/// Every concept.
pub fn terms() -> TermAnswer {
    answer(&Glossary::new(), concept::all().map(|concept| (concept, None)))
}

fn answer(glossary: &Glossary, concepts: impl Iterator<Item = (&'static Concept, Option<Found>)>) -> TermAnswer {
    let catalogues = Catalogue::all();
    let mut sources = Vec::new();
    let concepts = concepts.map(|(concept, found)| {
        sources.extend(concept.sources.iter().map(|source| (source.id, self::source(source, &catalogues))));
        self::concept(glossary, concept, found)
    });
    TermAnswer { format: FORMAT, concepts: concepts.collect(), sources: sources.into_iter().collect() }
}

fn concept(glossary: &Glossary, concept: &'static Concept, found: Option<Found>) -> ConceptAnswer {
    let texts = glossary.languages().map(|language| {
        let told = glossary.concept(concept, language);
        let text = ConceptTextAnswer {
            term: told.term,
            definition: told.definition,
            other: told.other,
            forms: told.forms,
            avoided: told.avoided,
            why: told.why,
            remark: told.remark,
        };
        (language.tag(), text)
    });
    ConceptAnswer {
        id: concept.id,
        theme: concept.theme,
        found: found.map(|found| FoundAnswer {
            likeness: found.likeness.as_str(),
            word: found.word,
            language: found.language.tag(),
        }),
        texts: texts.collect(),
        broader: concept.broader.iter().map(|one| one.id).collect(),
        narrower: concept.narrower().map(|one| one.id).collect(),
        related: concept.related().map(|one| one.id).collect(),
        confidence: concept.confidence,
        sources: concept.sources.iter().map(|source| source.id).collect(),
    }
}

fn source(source: &Source, catalogues: &[Arc<Catalogue>]) -> ConceptSourceAnswer {
    ConceptSourceAnswer {
        titles: catalogues.iter().map(|texts| (texts.language().tag(), texts.source(source))).collect(),
        address: source.address,
        status: source.status,
        confidence: source.confidence,
    }
}
