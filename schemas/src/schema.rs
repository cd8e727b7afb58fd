//! The JSON Schemas, as committed in `schemas/json/`.

/// A JSON Schema (2020-12) of a kind of document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schema {
    /// An offer.
    Offer,
    /// A provider profile.
    Provider,
}

impl Schema {
    /// Every schema.
    pub const ALL: &'static [Self] = &[Self::Offer, Self::Provider];

    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Offer => "offer",
            Self::Provider => "provider",
        }
    }

    /// The schema with this name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|schema| schema.name() == name)
    }

    /// The schema itself, as JSON.
    pub const fn json(self) -> &'static str {
        match self {
            Self::Offer => include_str!("../json/offer.schema.json"),
            Self::Provider => include_str!("../json/provider.schema.json"),
        }
    }
}
