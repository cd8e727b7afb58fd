//! The published contract of Mestring.
//!
//! What goes in and out as JSON is described here, by types ([`answer`]) and by JSON Schemas ([`Schema`]), and nowhere
//! else; the command and the bindings pass it on.

pub mod answer;
#[cfg(feature = "generate")]
pub mod generate;
mod schema;

pub use schema::Schema;
