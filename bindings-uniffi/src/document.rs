//! Documents, which come as JSON and never change.

use crate::MestringError;
use crate::attestation::Attestation;
use crate::give::Give;
use mestring::attestation::Attestations as Answers;
use mestring::document::Document;
use mestring::fact::FactId;
use mestring::model;
use mestring::value::{List, Slug, Texts};
use std::collections::HashMap;
use std::sync::Arc;

/// The description of an offer. It is made from JSON and never changes.
#[derive(Debug, uniffi::Object)]
pub struct Offer(pub(crate) model::Offer);

#[uniffi::export]
impl Offer {
    /// Reads an offer: a `mestring/offer/1` document.
    ///
    /// # Errors
    /// Everything that is wrong with the document, each with its place.
    #[uniffi::constructor]
    pub fn from_json(json: &str) -> Result<Arc<Self>, MestringError> {
        Ok(Arc::new(Self(model::Offer::from_json(json)?)))
    }

    /// The offer as JSON on one line.
    pub fn to_json(&self) -> String {
        written(&self.0)
    }

    /// Its short name, if it has one.
    pub fn id(&self) -> Option<String> {
        name(self.0.id.as_ref())
    }

    /// Its title by language; empty when it has none.
    pub fn title(&self) -> HashMap<String, String> {
        texts(self.0.title.as_ref())
    }

    /// The names of the facts it states; a group counts through its facts.
    pub fn facts(&self) -> Vec<String> {
        FactId::stated_in(&self.0).into_iter().map(FactId::name).map(Give::give).collect()
    }
}

/// The profile of a provider: facts stated once for all its offers. It is made from JSON and never changes.
#[derive(Debug, uniffi::Object)]
pub struct Provider(pub(crate) model::Provider);

#[uniffi::export]
impl Provider {
    /// Reads a profile: a `mestring/provider/1` document.
    ///
    /// # Errors
    /// Everything that is wrong with the document, each with its place.
    #[uniffi::constructor]
    pub fn from_json(json: &str) -> Result<Arc<Self>, MestringError> {
        Ok(Arc::new(Self(model::Provider::from_json(json)?)))
    }

    /// The profile as JSON on one line.
    pub fn to_json(&self) -> String {
        written(&self.0)
    }

    /// Its short name, which offers refer to, if it has one.
    pub fn id(&self) -> Option<String> {
        name(self.0.id.as_ref())
    }

    /// The name of the organisation, if it has one.
    pub fn title(&self) -> Option<String> {
        self.0.provider.as_ref()?.name.as_ref().map(|name| name.as_str().to_owned())
    }

    /// The names of the facts it states; a group counts through its facts.
    pub fn facts(&self) -> Vec<String> {
        FactId::stated_in(&self.0).into_iter().map(FactId::name).map(Give::give).collect()
    }
}

/// Answers that people have given about one offer. They never change: with one more it is another document.
#[derive(Debug, uniffi::Object)]
pub struct Attestations(pub(crate) Answers);

#[uniffi::export]
impl Attestations {
    /// Reads answers: a `mestring/attestations/1` document.
    ///
    /// # Errors
    /// Everything that is wrong with the document, each with its place.
    #[uniffi::constructor]
    pub fn from_json(json: &str) -> Result<Arc<Self>, MestringError> {
        Ok(Arc::new(Self(Answers::from_json(json)?)))
    }

    /// Answers about the offer with this short name.
    ///
    /// # Errors
    /// When the name or an answer is not valid, or there are too many.
    #[uniffi::constructor(default(attestations))]
    pub fn about(offer: &str, attestations: Vec<Attestation>) -> Result<Arc<Self>, MestringError> {
        let offer = Slug::try_new(offer).map_err(|invalid| MestringError::invalid("/offer", &invalid))?;
        let of = |attestations| Answers { offer: Some(offer.clone()), attestations, ..Answers::default() };
        if attestations.is_empty() {
            return Ok(Arc::new(Self(of(None))));
        }
        let read = |(at, one): (usize, Attestation)| one.read(&format!("/attestations/{at}"));
        let all = attestations.into_iter().enumerate().map(read).collect::<Result<Vec<_>, _>>()?;
        let all = List::try_new(all).map_err(|invalid| MestringError::invalid("/attestations", &invalid))?;
        Ok(Arc::new(Self(of(Some(all)))))
    }

    /// The answers as JSON on one line.
    pub fn to_json(&self) -> String {
        written(&self.0)
    }

    /// The short name of the offer they are about, if they say so.
    pub fn offer(&self) -> Option<String> {
        name(self.0.offer.as_ref())
    }

    /// The answers, in their order.
    pub fn attestations(&self) -> Vec<Attestation> {
        self.0.attestations.iter().flatten().cloned().map(Give::give).collect()
    }

    /// Every answer of both, each once, the oldest first, whichever of the two is asked.
    ///
    /// # Errors
    /// When they are not about the same offer, or hold too many answers together.
    pub fn merge(&self, other: &Self) -> Result<Arc<Self>, MestringError> {
        let merged = self.0.merge(&other.0).map_err(|error| MestringError::refused(error.code(), Vec::new()))?;
        Ok(Arc::new(Self(merged)))
    }
}

fn written<D: Document + serde::Serialize>(document: &D) -> String {
    serde_json::to_string(document).unwrap_or_default()
}

fn name(id: Option<&Slug>) -> Option<String> {
    id.map(|id| id.as_str().to_owned())
}

fn texts(texts: Option<&Texts>) -> HashMap<String, String> {
    texts
        .into_iter()
        .flat_map(Texts::iter)
        .map(|(language, text)| (language.as_str().to_owned(), text.to_owned()))
        .collect()
}
