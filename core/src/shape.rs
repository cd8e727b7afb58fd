//! What the model is made of, as data.
//!
//! Every type of the model describes its own shape ([`Shaped`]) and lets its values be walked ([`Node`]). Reading with
//! explanations, writing, facts, labels, schemas' texts and coverage are all read off these two, so a new field of the
//! model is known everywhere from the line that declares it.

use crate::problem::Expect;

/// The shape of one type of the model.
#[derive(Debug)]
pub enum Shape {
    /// A document: named fields with a format.
    Document(&'static DocumentShape),
    /// Named fields.
    Record(&'static RecordShape),
    /// Values of one shape, at least one of them.
    List {
        /// The shape of each item.
        item: &'static Shape,
        /// No item may occur twice.
        distinct: bool,
    },
    /// One of a closed list of words.
    Vocabulary(&'static VocabularyShape),
    /// One of several forms, written `"tag"` or `{"tag": …}`.
    Choice(&'static ChoiceShape),
    /// The same text in one or more languages.
    Texts,
    /// A text with a rule: free text, dates, codes and addresses.
    Text(&'static TextShape),
    /// A whole number within bounds.
    Whole {
        /// Smallest number.
        min: u32,
        /// Largest number.
        max: u32,
    },
    /// Yes or no.
    Flag,
}

impl Shape {
    /// The fields, of a document or a record.
    pub const fn record(&self) -> Option<&'static RecordShape> {
        match self {
            Self::Document(document) => Some(document.record),
            Self::Record(record) => Some(record),
            _ => None,
        }
    }
}

/// A document: its format and fields.
#[derive(Debug)]
pub struct DocumentShape {
    /// Its fields.
    pub record: &'static RecordShape,
    /// Name of the format without its version: `mestring/offer`.
    pub kind: &'static str,
    /// Name and version of the format: `mestring/offer/1`.
    pub format: &'static str,
    /// Whether it can state a fact; in a run of its own, or anywhere.
    pub belongs: fn(crate::fact::FactId, bool) -> bool,
}

/// A record: its name and fields.
#[derive(Debug)]
pub struct RecordShape {
    /// Name of the Rust type.
    pub name: &'static str,
    /// Whether the fields are facts of their own (`Access`) or parts of one value (`Fee`).
    pub holds_facts: bool,
    /// Fields in declaration order.
    pub fields: &'static [FieldShape],
    /// Names of the fields that have to be there.
    pub required: &'static [&'static str],
    /// Whether the first field has to be a smaller number than the second.
    pub rises: bool,
}

impl RecordShape {
    /// The position of the `$schema` of a document among its fields: after all that a record can have.
    #[doc(hidden)]
    pub const SCHEMA: usize = 126;
}

/// Two shapes are the same when they are of the same type.
impl PartialEq for RecordShape {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for RecordShape {}

/// One field of a record.
#[derive(Debug)]
pub struct FieldShape {
    /// Name in JSON.
    pub name: &'static str,
    /// Shape of the value.
    pub shape: &'static Shape,
}

/// A closed list of words.
#[derive(Debug)]
pub struct VocabularyShape {
    /// Name of the Rust type.
    pub name: &'static str,
    /// The words as they stand in JSON, in declaration order.
    pub words: &'static [&'static str],
}

/// A value with several forms.
#[derive(Debug)]
pub struct ChoiceShape {
    /// Name of the Rust type.
    pub name: &'static str,
    /// Tags of the forms in JSON.
    pub tags: &'static [&'static str],
    /// What each form carries; `None`: the tag alone.
    pub carries: &'static [Option<&'static Shape>],
}

/// A text with a rule.
#[derive(Debug)]
pub struct TextShape {
    /// What has to stand there.
    pub expects: Expect,
    /// Whether a text follows the rule.
    pub accepts: fn(&str) -> bool,
}

/// A type that knows its shape.
pub trait Shaped {
    /// The shape.
    const SHAPE: Shape;
}

/// A value of the model that can be looked into without knowing its type.
pub trait Node {
    /// What the value is.
    fn view(&self) -> View<'_>;
}

/// What a [`Node`] is.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// Named fields.
    Record(&'a dyn RecordNode),
    /// Several values.
    List(&'a dyn ListNode),
    /// A word of a vocabulary, as in JSON.
    Word(&'static str),
    /// A chosen form and what it carries.
    Choice(&'static str, Option<&'a dyn Node>),
    /// One text in several languages.
    Texts(&'a crate::value::Texts),
    /// A text with a rule, as in JSON.
    Text(&'a str),
    /// A whole number.
    Whole(u32),
    /// Yes or no.
    Flag(bool),
}

/// A record seen through [`View`].
pub trait RecordNode {
    /// Its shape.
    fn record_shape(&self) -> &'static RecordShape;
    /// The value of the field with this position in the shape, if stated.
    fn field(&self, index: usize) -> Option<&dyn Node>;

    /// Calls `found` with every field that is stated: its position in the shape, and the value.
    fn each_stated<'a>(&'a self, found: &mut dyn FnMut(usize, &'a dyn Node)) {
        for index in 0..self.record_shape().fields.len() {
            if let Some(value) = self.field(index) {
                found(index, value);
            }
        }
    }
}

/// A list seen through [`View`].
pub trait ListNode {
    /// The item at this position.
    fn item(&self, index: usize) -> Option<&dyn Node>;
}

impl<T: Shaped> Shaped for Box<T> {
    const SHAPE: Shape = T::SHAPE;
}

impl<T: Node> Node for Box<T> {
    fn view(&self) -> View<'_> {
        T::view(self)
    }
}

/// A Rust field name as it stands in JSON: `end_time` → `endTime`.
///
/// Gives the bytes and how many of them count, because a constant function cannot allocate.
#[doc(hidden)]
#[must_use]
pub const fn camel<const N: usize>(snake: &str) -> ([u8; N], usize) {
    let mut out = [0; N];
    let (mut len, mut upper) = (0, false);
    let mut rest = snake.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        if byte == b'_' {
            upper = true;
            continue;
        }
        if let Some((_, free)) = out.split_at_mut_checked(len)
            && let Some(slot) = free.first_mut()
        {
            *slot = if upper { byte.to_ascii_uppercase() } else { byte };
        }
        len += 1;
        upper = false;
    }
    (out, len)
}

/// The text in a buffer filled by [`camel`].
#[doc(hidden)]
#[must_use]
pub const fn camel_text<const N: usize>(buffer: &'static ([u8; N], usize)) -> &'static str {
    match buffer.0.split_at_checked(buffer.1) {
        Some((text, _)) => match core::str::from_utf8(text) {
            Ok(text) => text,
            Err(_) => "",
        },
        None => "",
    }
}

/// Key of the label of a field: `Access` and `lowThreshold` → `access--low-threshold`.
#[must_use]
pub fn label(record: &str, field: &str) -> String {
    format!("{}--{}", kebab(record), kebab(field))
}

/// A name in kebab case: `CareLevel` → `care-level`, `eq-5d` and `wcag-2.0-aa` stay but for the dots.
#[must_use]
pub fn kebab(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 4);
    for character in name.chars() {
        if character.is_ascii_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.push(if character == '.' { '-' } else { character.to_ascii_lowercase() });
    }
    out
}
