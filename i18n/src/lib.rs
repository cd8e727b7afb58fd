//! Every text of Mestring in Bokmål, Nynorsk and English.
//!
//! `mestring` (core) speaks in codes. This crate holds the words for them, one file per theme and language, and puts the two
//! together. Nothing is ever decided by reading what it writes.
//!
//! ```
//! use mestring::model::Offer;
//! use mestring_i18n::{Catalogue, Language};
//!
//! let problems = Offer::from_json(r#"{"format": "mestring/offer/1", "titel": {"nb": "Hjerteskole"}}"#).unwrap_err();
//! let nynorsk = Catalogue::new(Language::Nn);
//! let told = nynorsk.problem(&problems.list[0]);
//! assert_eq!(told.message, "Feltet finst ikkje her.");
//! assert_eq!(told.suggestion.as_deref(), Some("Meinte du «title»?"));
//! ```

/// The example in the README compiles.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

mod answer;
mod catalogue;
mod change;
mod checklist;
mod finding;
mod glossary;
mod kept;
mod knowledge;
mod language;
mod problem;
#[cfg(feature = "embedded")]
mod resources;
#[cfg(test)]
mod tests;

pub use answer::AttestationText;
pub use catalogue::{Catalogue, HELP, Label, Variable};
pub use change::ChangeText;
pub use checklist::ItemText;
pub use finding::{CriterionText, Digest, FindingText, attributes};
pub use glossary::{ConceptText, Found, Glossary, Likeness};
pub use kept::Texts;
#[cfg(not(feature = "embedded"))]
pub use kept::{load, missing};
pub use knowledge::{EvidenceText, Known, NamedOfferText};
pub use language::Language;
pub use problem::ProblemText;
