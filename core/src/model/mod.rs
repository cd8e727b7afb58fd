//! The offer model: what an offer, a run and a provider can state.
//!
//! Start with [`Offer`]. Each module is one theme; `docs/field-map.md` tells which name stands for which fact.

pub mod access;
pub mod audience;
pub mod contact;
pub mod content;
pub mod cost;
pub mod evaluation;
pub mod identity;
pub mod language;
pub mod legal;
mod offer;
pub mod organisation;
pub mod participation;
pub mod people;
pub mod place;
pub mod planning;
mod provider;
pub mod quality;
mod run;
pub mod schedule;
pub mod unstated;

pub use offer::Offer;
pub use provider::Provider;
pub use run::Run;
