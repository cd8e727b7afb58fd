//! A value of a patch that lacks what only people know.

use serde::ser::{Serialize, SerializeMap as _, Serializer};

/// A value with places for answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Template {
    /// The answer to the question with this number.
    Ask(usize),
    /// A name that is known.
    Name(&'static str),
    /// Named fields.
    Record(Vec<(&'static str, Self)>),
    /// A list with one item.
    List(Box<Self>),
}

impl Template {
    /// Calls `found` with the number of every question and the pointer to its place.
    pub(super) fn asks(&self, pointer: &str, found: &mut dyn FnMut(usize, String)) {
        match self {
            Self::Ask(number) => found(*number, pointer.to_owned()),
            Self::Name(_) => {}
            Self::Record(fields) => {
                for (name, field) in fields {
                    field.asks(&format!("{pointer}/{name}"), found);
                }
            }
            Self::List(item) => item.asks(&format!("{pointer}/0"), found),
        }
    }
}

// By hand, so that fields stand in the order they are asked in, whatever maps a program is built with.
impl Serialize for Template {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Ask(number) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("ask", number)?;
                map.end()
            }
            Self::Name(name) => serializer.serialize_str(name),
            Self::Record(fields) => serializer.collect_map(fields.iter().map(|(name, field)| (name, field))),
            Self::List(item) => serializer.collect_seq([item]),
        }
    }
}

/// A value with places for answers, as its schema has it.
#[cfg(feature = "generate")]
#[derive(schemars::JsonSchema)]
#[schemars(untagged)]
#[expect(dead_code, reason = "only its schema is used: one in Rust would make two types of one")]
pub(super) enum PatchValue {
    /// The answer to a question belongs here.
    Ask {
        /// The place of the question in `asks`.
        ask: usize,
    },
    /// A text that is known.
    Name(String),
    /// A list.
    List(Vec<Self>),
    /// Named fields.
    Record(std::collections::BTreeMap<String, Self>),
}
