//! The published contract of Mestring.
//!
//! What goes in and out as JSON is described here, by types ([`answer`]) and by JSON Schemas ([`Schema`]), and nowhere
//! else; the command and the bindings pass it on.

pub mod answer;
mod door;
#[cfg(feature = "generate")]
pub mod generate;
mod pack;
mod schema;

pub use door::{DOORS, Door, Takes, door};
pub use pack::Pack;
#[cfg(not(feature = "embedded"))]
pub use pack::missing;
pub use schema::Schema;
