//! Reads descriptions of Norwegian learning and mastery offers (*lærings- og mestringstilbud*) strictly and kindly.
//!
//! This crate is the core: the model of an [`Offer`](model::Offer) and a [`Provider`](model::Provider), and the reader that
//! tells everything that is wrong with a document at once. It is pure (no clock, files, network or environment), never
//! panics, and speaks in codes; `mestring-i18n` has the words.
//!
//! Read with `from_json`: its problems repeat nothing that was written. The types also implement serde's traits, to be part of
//! other documents; what serde then says of a wrong value may quote it. Build records with `..Default::default()`, since
//! fields will be added.
//!
//! ```
//! use mestring::model::Offer;
//! use mestring::problem::ProblemKind;
//!
//! let offer = Offer::from_json(
//!     r#"{
//!         "format": "mestring/offer/1",
//!         "title": {"nn": "Hjarteskule"},
//!         "cost": {"fees": [{"amount": "free"}]}
//!     }"#,
//! )?;
//! assert_eq!(offer.title.and_then(|title| title.get("nn").map(str::to_owned)).as_deref(), Some("Hjarteskule"));
//!
//! // Everything that is wrong, each with its place and what was probably meant.
//! let problems = Offer::from_json(r#"{"format": "mestring/offer/1", "titel": {"nn": "Hjarteskule"}, "cost": null}"#);
//! let problems = problems.unwrap_err().list;
//! assert_eq!(problems[0].kind, ProblemKind::UnknownField);
//! assert_eq!(problems[0].suggestion.as_deref(), Some("title"));
//! assert_eq!((problems[1].pointer.as_str(), problems[1].place.column), ("/cost", 72));
//! # Ok::<(), mestring::problem::Problems>(())
//! ```
//!
//! What is absent was not said. What is known not to apply, or to come later, is listed in `unstated`.
//! [`fact`] names every single thing that can be stated, and where.

pub mod annual_report;
pub mod assess;
pub mod attestation;
pub mod call;
pub mod checklist;
mod citation;
pub mod concept;
mod concepts;
pub mod criteria;
pub mod criterion;
pub mod document;
pub mod fact;
pub mod facts;
mod identity_number;
pub mod knowledge;
mod macros;
pub mod model;
#[doc(hidden)]
pub mod order;
pub mod participation;
pub mod problem;
pub mod rates;
pub mod read;
pub mod register;
mod serde_shared;
pub mod shape;
pub mod source;
pub mod sources;
pub mod value;
