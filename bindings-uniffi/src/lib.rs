//! Mestring for Kotlin, Swift and Python.
//!
//! Nothing is decided here. Each function passes what it is asked on to `mestring-schemas`, and gives the answer as types of
//! the other languages, or as the JSON text that is the same in every language ([`ask`]).

mod annual_report;
mod assess;
mod attestation;
mod checklist;
mod compare;
mod concept;
mod criterion;
mod day;
mod document;
mod error;
mod give;
mod knowledge;
mod participation;
mod request;
mod source;
mod suggest;
mod words;

pub use annual_report::*;
pub use assess::*;
pub use attestation::*;
pub use checklist::*;
pub use compare::*;
pub use concept::*;
pub use criterion::*;
pub use day::*;
pub use document::*;
pub use error::*;
pub use knowledge::*;
pub use participation::*;
pub use request::*;
pub use source::*;
pub use suggest::*;
pub use words::*;

uniffi::setup_scaffolding!();

/// Asks a function of the contract by its name: text in, JSON on one line out. The same bytes in every language.
///
/// What the functions are asked with is in [`doors`]; a request that cannot be read is answered with `failure`.
///
/// # Errors
/// When there is no function with this name.
#[uniffi::export]
pub fn ask(door: &str, text: &str) -> Result<String, MestringError> {
    let found = mestring_schemas::door(door);
    let found = found.ok_or_else(|| MestringError::refused("unknown-door", vec![door.to_owned()]))?;
    Ok((found.call)(text))
}

/// The names of the functions of the contract.
#[uniffi::export]
pub fn doors() -> Vec<String> {
    mestring_schemas::DOORS.iter().map(|door| door.name.to_owned()).collect()
}
