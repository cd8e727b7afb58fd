//! Concepts.

use crate::give::{Give as _, mirror};
use crate::words::{ConceptTheme, Confidence, SourceStatus};
use mestring_schemas::answer::{
    ConceptAnswer, ConceptSourceAnswer, ConceptTextAnswer, FoundAnswer, TermAnswer, term, terms,
};
use std::collections::HashMap;

/// Finds the concepts that a word stands for, in three languages: by any of its forms, and in spite of some slips.
#[uniffi::export]
pub fn concept(word: &str) -> Terms {
    term(word).give()
}

/// Tells every concept, in three languages.
#[uniffi::export]
pub fn concepts() -> Terms {
    terms().give()
}

mirror! {
    /// The concepts that a word stands for, or all of them.
    Terms from TermAnswer {
        /// Name and version of this answer.
        format: String,
        /// The concepts, the surest first. All of them stand by theme. None: the word stands for nothing that is known.
        concepts: Vec<Concept>,
        /// The sources that the concepts name, by their short names.
        sources: HashMap<String, ConceptSource>,
    }

    /// A concept.
    Concept from ConceptAnswer {
        /// Short name.
        id: String,
        /// What it is about.
        theme: ConceptTheme,
        /// How it was found; left out when all concepts were asked for.
        found: Option<FoundWord>,
        /// Its words, by language.
        texts: HashMap<String, ConceptText>,
        /// Concepts that it is a kind or a part of; none: it stands at the top.
        broader: Vec<String>,
        /// Concepts that are a kind or a part of it.
        narrower: Vec<String>,
        /// Concepts that it belongs with.
        related: Vec<String>,
        /// How sure the definition is.
        confidence: Confidence,
        /// Where the definition is from, by short names.
        sources: Vec<String>,
    }

    /// How a concept was found.
    FoundWord from FoundAnswer {
        /// How what was written is like a word of the concept: `id`, `term`, `other`, `form`, `avoided`, `near` or `part`.
        likeness: String,
        /// That word.
        word: String,
        /// The language of that word.
        language: String,
    }

    /// A concept in the words of one language.
    ConceptText from ConceptTextAnswer {
        /// What it is called.
        term: String,
        /// What it is, in a sentence.
        definition: String,
        /// Other words for the same.
        other: Vec<String>,
        /// Forms that people type, and that no simple rule gives.
        forms: Vec<String>,
        /// Words that are better not used for it.
        avoided: Vec<String>,
        /// Why they are better not used.
        why: String,
        /// What a reader ought to know of the word or of its sources.
        remark: String,
    }

    /// Where definitions are from.
    ConceptSource from ConceptSourceAnswer {
        /// Title and section, by language.
        titles: HashMap<String, String>,
        /// Address.
        address: String,
        /// Whether it holds now.
        status: SourceStatus,
        /// How sure it is that it says what is said here.
        confidence: Confidence,
    }
}
