//! What is known, as JSON, in the words of every language.

use super::Named;
use mestring::knowledge::{Evidence, EvidenceKind, Factor, FactorEffect, KnowledgeTopic, NamedOffer};
use mestring::source::{Confidence, Source, SourceStatus};
use mestring_i18n::{Catalogue, Known};
use serde::Serialize;
use std::sync::Arc;

/// Name and version of this answer.
const FORMAT: &str = "mestring/knowledge/1";

/// What is known: all of it, or what a word stands for.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct KnowledgeAnswer {
    /// Name and version of this answer.
    #[cfg_attr(feature = "generate", schemars(extend("const" = FORMAT)))]
    pub format: &'static str,
    /// What research and evaluations have found.
    pub evidence: Vec<EvidenceAnswer>,
    /// What helps and hinders user participation.
    pub factors: Vec<FactorAnswer>,
    /// Offers with names of their own.
    pub named_offers: Vec<NamedOfferAnswer>,
    /// The sources of all this, by their short names.
    pub sources: Named<KnowledgeSourceAnswer>,
}

/// A piece of evidence.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct EvidenceAnswer {
    /// Short name.
    pub id: &'static str,
    /// What kind of evidence it is.
    pub kind: EvidenceKind,
    /// What it is about.
    pub about: Vec<KnowledgeTopic>,
    /// The criteria it says something about.
    pub criteria: &'static [&'static str],
    /// Its words, by language.
    pub texts: Named<EvidenceTextAnswer>,
    /// How sure it is that the sources say this. How strong the evidence is, is another matter.
    pub confidence: Confidence,
    /// Where it stands, by short names: the text itself first.
    pub sources: Vec<&'static str>,
}

/// A piece of evidence in the words of one language.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct EvidenceTextAnswer {
    /// The finding in short.
    pub title: String,
    /// What was found.
    pub finding: String,
    /// What it rests on.
    pub material: String,
    /// How far it reaches.
    pub limits: String,
}

/// Something that helps or hinders user participation.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FactorAnswer {
    /// Short name.
    pub id: &'static str,
    /// What it does.
    pub effect: FactorEffect,
    /// The criteria it says something about.
    pub criteria: &'static [&'static str],
    /// What it is, by language.
    pub texts: Named<String>,
    /// Where it stands, by short names.
    pub sources: Vec<&'static str>,
}

/// An offer with a name of its own.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct NamedOfferAnswer {
    /// Short name, as in `programmes.id` of an offer.
    pub id: &'static str,
    /// What it is about.
    pub about: Vec<KnowledgeTopic>,
    /// The criterion that asks whether it has the form it is known for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criterion: Option<&'static str>,
    /// Its words, by language.
    pub texts: Named<NamedOfferTextAnswer>,
    /// How sure it is that the sources say this.
    pub confidence: Confidence,
    /// Where it is described, by short names.
    pub sources: Vec<&'static str>,
}

/// A named offer in the words of one language.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct NamedOfferTextAnswer {
    /// What it is called.
    pub title: String,
    /// Whom it is for.
    pub target: String,
    /// What it is about.
    pub content: String,
    /// How it is held.
    pub form: String,
    /// What to know before relying on this.
    pub caveat: String,
}

/// Where something stands.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct KnowledgeSourceAnswer {
    /// Title, by language.
    pub titles: Named<String>,
    /// DOI, PMID or another number.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub identifier: &'static str,
    /// Address.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub address: &'static str,
    /// Whether it holds now.
    pub status: SourceStatus,
    /// How sure it is that it says what is said here.
    pub confidence: Confidence,
}

/// What a word stands for, as JSON: a topic, a criterion, a named offer or a word of the texts, in any language; all that is
/// known when the word is empty. The same word always gives the same bytes.
pub fn knowledge_json(written: &str) -> String {
    serde_json::to_string(&known(written)).unwrap_or_default()
}

/// What a word stands for.
pub fn known(written: &str) -> KnowledgeAnswer {
    let known = if written.trim().is_empty() { Some(Known::all()) } else { Known::find(written) };
    knowledge(&known.unwrap_or_default())
}

/// Some of what is known, as it goes out.
pub fn knowledge(known: &Known) -> KnowledgeAnswer {
    let catalogues = Catalogue::all();
    let sources = (known.evidence.iter().map(|one| one.sources))
        .chain(known.factors.iter().map(|one| one.sources))
        .chain(known.named_offers.iter().map(|one| one.sources));
    KnowledgeAnswer {
        format: FORMAT,
        evidence: known.evidence.iter().map(|one| evidence(one, &catalogues)).collect(),
        factors: known.factors.iter().map(|one| factor(one, &catalogues)).collect(),
        named_offers: known.named_offers.iter().map(|one| named_offer(one, &catalogues)).collect(),
        sources: sources.flatten().map(|one| (one.id, source(one, &catalogues))).collect(),
    }
}

/// The same told by each catalogue.
fn told<T>(catalogues: &[Arc<Catalogue>], tell: impl Fn(&Catalogue) -> T) -> Named<T> {
    catalogues.iter().map(|texts| (texts.language().tag(), tell(texts))).collect()
}

fn ids(sources: &[&'static Source]) -> Vec<&'static str> {
    sources.iter().map(|source| source.id).collect()
}

fn evidence(evidence: &Evidence, catalogues: &[Arc<Catalogue>]) -> EvidenceAnswer {
    EvidenceAnswer {
        id: evidence.id,
        kind: evidence.kind,
        about: evidence.about.to_vec(),
        criteria: evidence.criteria,
        texts: told(catalogues, |texts| {
            let text = texts.evidence(evidence);
            EvidenceTextAnswer {
                title: text.title,
                finding: text.finding,
                material: text.material,
                limits: text.limits,
            }
        }),
        confidence: evidence.confidence,
        sources: ids(evidence.sources),
    }
}

fn factor(factor: &Factor, catalogues: &[Arc<Catalogue>]) -> FactorAnswer {
    FactorAnswer {
        id: factor.id,
        effect: factor.effect,
        criteria: factor.criteria,
        texts: told(catalogues, |texts| texts.factor(factor)),
        sources: ids(factor.sources),
    }
}

fn named_offer(offer: &NamedOffer, catalogues: &[Arc<Catalogue>]) -> NamedOfferAnswer {
    NamedOfferAnswer {
        id: offer.id,
        about: offer.about.to_vec(),
        criterion: offer.criterion,
        texts: told(catalogues, |texts| {
            let text = texts.named_offer(offer);
            NamedOfferTextAnswer {
                title: text.title,
                target: text.target,
                content: text.content,
                form: text.form,
                caveat: text.caveat,
            }
        }),
        confidence: offer.confidence,
        sources: ids(offer.sources),
    }
}

fn source(source: &Source, catalogues: &[Arc<Catalogue>]) -> KnowledgeSourceAnswer {
    KnowledgeSourceAnswer {
        titles: told(catalogues, |texts| texts.source(source)),
        identifier: source.work.identifier,
        address: source.address,
        status: source.status,
        confidence: source.confidence,
    }
}
