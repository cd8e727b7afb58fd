//! What is known.

use crate::give::{Give as _, mirror};
use crate::words::{Confidence, EvidenceKind, FactorEffect, KnowledgeTopic, SourceStatus};
use mestring_schemas::answer::{
    EvidenceAnswer, EvidenceTextAnswer, FactorAnswer, KnowledgeAnswer, KnowledgeSourceAnswer, NamedOfferAnswer,
    NamedOfferTextAnswer, known,
};
use std::collections::HashMap;

/// Tells what is known of a subject, a criterion or a named offer; of everything when nothing is asked.
#[uniffi::export(default(word))]
pub fn knowledge(word: &str) -> Knowledge {
    known(word).give()
}

mirror! {
    /// What is known: all of it, or what a word stands for.
    Knowledge from KnowledgeAnswer {
        /// Name and version of this answer.
        format: String,
        /// What research and evaluations have found.
        evidence: Vec<Evidence>,
        /// What helps and hinders user participation.
        factors: Vec<Factor>,
        /// Offers with names of their own.
        named_offers: Vec<NamedOffer>,
        /// The sources of all this, by their short names.
        sources: HashMap<String, KnowledgeSource>,
    }

    /// A piece of evidence.
    Evidence from EvidenceAnswer {
        /// Short name.
        id: String,
        /// What kind of evidence it is.
        kind: EvidenceKind,
        /// What it is about.
        about: Vec<KnowledgeTopic>,
        /// The criteria it says something about.
        criteria: Vec<String>,
        /// Its words, by language.
        texts: HashMap<String, EvidenceText>,
        /// How sure it is that the sources say this. How strong the evidence is, is another matter.
        confidence: Confidence,
        /// Where it stands, by short names: the text itself first.
        sources: Vec<String>,
    }

    /// A piece of evidence in the words of one language.
    EvidenceText from EvidenceTextAnswer {
        /// The finding in short.
        title: String,
        /// What was found.
        finding: String,
        /// What it rests on.
        material: String,
        /// How far it reaches.
        limits: String,
    }

    /// Something that helps or hinders user participation.
    Factor from FactorAnswer {
        /// Short name.
        id: String,
        /// What it does.
        effect: FactorEffect,
        /// The criteria it says something about.
        criteria: Vec<String>,
        /// What it is, by language.
        texts: HashMap<String, String>,
        /// Where it stands, by short names.
        sources: Vec<String>,
    }

    /// An offer with a name of its own.
    NamedOffer from NamedOfferAnswer {
        /// Short name, as in `programmes.id` of an offer.
        id: String,
        /// What it is about.
        about: Vec<KnowledgeTopic>,
        /// The criterion that asks whether it has the form it is known for.
        criterion: Option<String>,
        /// Its words, by language.
        texts: HashMap<String, NamedOfferText>,
        /// How sure it is that the sources say this.
        confidence: Confidence,
        /// Where it is described, by short names.
        sources: Vec<String>,
    }

    /// A named offer in the words of one language.
    NamedOfferText from NamedOfferTextAnswer {
        /// What it is called.
        title: String,
        /// Whom it is for.
        target: String,
        /// What it is about.
        content: String,
        /// How it is held.
        form: String,
        /// What to know before relying on this.
        caveat: String,
    }

    /// Where something stands.
    KnowledgeSource from KnowledgeSourceAnswer {
        /// Title, by language.
        titles: HashMap<String, String>,
        /// DOI, PMID or another number.
        identifier: String,
        /// Address.
        address: String,
        /// Whether it holds now.
        status: SourceStatus,
        /// How sure it is that it says what is said here.
        confidence: Confidence,
    }
}
