//! What the tests across crates share: where things are, and documents made from the schemas.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    reason = "tests may stop at the first surprise"
)]

pub mod corpus;
pub mod documents;
pub mod doors;
pub mod facts;
pub mod mutations;
pub mod own;
pub mod vectors;
pub mod verdict;

use std::path::{Path, PathBuf};

/// The top folder of the project.
pub fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}
