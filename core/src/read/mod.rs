//! Reading documents: fast when they are right, thorough when they are not.
//!
//! The fast path goes with serde straight into the owned types. Only when it fails, the document is read again as a tree
//! that knows its positions, and held against the [`Shape`](crate::shape::Shape) of the document: everything that is wrong
//! is told at once (at most [`MAX_PROBLEMS`]), each with its place.

mod explain;
mod place;
mod suggest;
mod tree;

pub use place::place_of;
pub use suggest::{tidy, word as nearest};

use crate::annual_report::AnnualReport;
use crate::attestation::Attestations;
use crate::call::{Call, CallPair, MergeCall, SourceCall};
use crate::document::{self, Document};
use crate::model::{Offer, Provider};
use crate::problem::{Expect, Found, Place, Problem, ProblemKind, Problems};

/// Largest document, in bytes.
pub const MAX_BYTES: usize = 1_048_576;
/// Deepest nesting of lists and objects.
pub const MAX_DEPTH: usize = 32;
/// Most problems that are told of one document.
pub const MAX_PROBLEMS: usize = 100;

/// What the JSON grammar can ask for where a document is not JSON, as in [`Expect::Json`].
pub const GRAMMAR: &[&str] = tree::GRAMMAR;

macro_rules! doors {
    ($name:ident) => {
        impl $name {
            /// Reads a document from JSON in UTF-8.
            ///
            /// # Errors
            /// Everything that is wrong with the document, each with its place.
            pub fn from_json(json: impl AsRef<[u8]>) -> Result<Self, Problems> {
                read(json.as_ref())
            }

            /// Reads a document from a JSON value. Go by the pointers: lines and columns are those of the value as one line.
            ///
            /// # Errors
            /// Everything that is wrong with the document.
            pub fn from_value(value: &serde_json::Value) -> Result<Self, Problems> {
                // Through text, so that there is one way of reading. A value comes from text and is about as large.
                read(value.to_string().as_bytes())
            }

            /// Writes the document as JSON.
            pub fn to_json(&self) -> String {
                // Nothing in a document can fail to be written: no maps with strange keys, no fractions.
                serde_json::to_string(self).unwrap_or_default()
            }
        }
    };
}

doors!(Offer);
doors!(Provider);
doors!(Attestations);
doors!(Call);
doors!(CallPair);
doors!(SourceCall);
doors!(MergeCall);
doors!(AnnualReport);

/// Reads any kind of document from JSON in UTF-8.
///
/// # Errors
/// Everything that is wrong with the document, each with its place.
pub fn read<D: Document>(json: &[u8]) -> Result<D, Problems> {
    // Some editors put a byte order mark first; it says nothing.
    let json = json.strip_prefix("\u{feff}".as_bytes()).unwrap_or(json);
    if json.len() > MAX_BYTES {
        let place = Place { line: 1, column: 1, length: 1 };
        let problem = Problem::new(ProblemKind::TooLarge, String::new(), place, Found::Bytes(json.len()));
        return Err(Problems::new(vec![problem]));
    }
    serde_json::from_slice(json).map_err(|_| {
        let problems = match core::str::from_utf8(json) {
            Ok(text) => explain::explain(text, const { &document::shape::<D>() }),
            Err(error) => vec![not_text(json, error.valid_up_to())],
        };
        Problems::new(problems)
    })
}

/// The document is not UTF-8.
fn not_text(json: &[u8], valid: usize) -> Problem {
    let before = json.get(..valid).map(String::from_utf8_lossy).unwrap_or_default();
    let mut problem = Problem::new(
        ProblemKind::NotJson,
        String::new(),
        Lines::new(&before).place(before.len(), before.len()),
        Found::Bytes(json.len()),
    );
    problem.expected = Some(Expect::Json("utf-8"));
    problem
}

/// A text that knows where its lines begin.
struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        Self { text, starts: core::iter::once(0).chain(ends).collect() }
    }

    /// Line, column and length of a stretch of text. Lines and columns begin at 1; columns count characters.
    fn place(&self, start: usize, end: usize) -> Place {
        let line = self.starts.partition_point(|begins| *begins <= start);
        let begins = line.checked_sub(1).and_then(|line| self.starts.get(line)).copied().unwrap_or(0);
        let count = |text: Option<&str>| u32::try_from(text.map_or(0, |text| text.chars().count())).unwrap_or(u32::MAX);
        // A value over several lines is marked to the end of its first.
        let end = self.starts.get(line).map_or(end, |next| end.min(next.saturating_sub(1)).max(start));
        Place {
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: count(self.text.get(begins..start)) + 1,
            length: count(self.text.get(start..end)).max(1),
        }
    }
}
