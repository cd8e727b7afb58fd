//! A value of a patch that lacks what only people know.

use serde::ser::{Serialize, SerializeMap as _, Serializer};
use serde_json::{Map, Value};

/// A value with places for answers.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Template {
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
    /// The value with these answers in it. What nobody answered is left out, and so is what then is empty.
    pub(super) fn filled(&self, answers: &[Option<Value>]) -> Option<Value> {
        match self {
            Self::Ask(number) => answers.get(*number).cloned().flatten(),
            Self::Name(name) => Some((*name).into()),
            Self::Record(fields) => {
                let stated = fields.iter().filter_map(|(name, field)| Some(((*name).into(), field.filled(answers)?)));
                Some(stated.collect::<Map<_, _>>()).filter(|stated| !stated.is_empty()).map(Value::Object)
            }
            Self::List(item) => item.filled(answers).map(|item| Value::Array(vec![item])),
        }
    }

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
