//! How every type of the model is read and written with serde: one piece of code for all of them, which goes down the
//! [`Shape`] and leaves values in [`Slot`]s. Deriving would make a copy for each type, which is most of what a web page
//! would have to load, and would let JSON lists pass for records.

use crate::problem::Expect;
use crate::shape::{DocumentShape, FieldShape, Node, RecordNode, RecordShape, Shape, Shaped, View};
use crate::value::{LanguageTag, MAX_ITEMS, MAX_LANGUAGES, Text, Texts};
use core::fmt;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

/// A place that a value of the model is read into, without knowing its type.
#[doc(hidden)]
pub trait Slot {
    /// Keeps a value without parts; tells whether it is one of the type.
    fn put(&mut self, _given: Given<'_>) -> bool {
        false
    }

    /// Reads a value with parts, each through `read`: a record through all its fields at once, a list through each of its
    /// items until there are no more, and a choice through what the form with this tag carries. Tells whether they make a
    /// value of the type.
    fn open(&mut self, _tag: usize, _read: &mut Read<'_>) -> bool {
        false
    }

    /// The slot of the field with this position in the shape, of a record.
    fn field(&mut self, _index: usize) -> Option<&mut dyn Slot> {
        None
    }
}

/// Reads a part into a slot; tells whether there was one.
pub(crate) type Read<'a> = dyn FnMut(&mut dyn Slot) -> bool + 'a;

/// A value without parts.
#[doc(hidden)]
pub enum Given<'a> {
    /// A word, or the tag of a form that is its tag alone, by its position.
    Word(usize),
    /// A text with a rule.
    Text(&'a str),
    /// A text in several languages.
    Texts(Texts),
    /// A whole number.
    Whole(u32),
    /// Yes or no.
    Flag(bool),
}

/// A type that can be read: what the [`Slot`] of its values does.
#[doc(hidden)]
pub trait Readable: Shaped + PartialEq + Sized {
    /// See [`Slot::put`].
    fn put(_given: Given<'_>) -> Option<Self> {
        None
    }

    /// See [`Slot::open`].
    fn open(_slot: &mut Option<Self>, _tag: usize, _read: &mut Read<'_>) -> bool {
        false
    }
}

impl<T: Readable> Slot for Option<T> {
    fn put(&mut self, given: Given<'_>) -> bool {
        *self = T::put(given);
        self.is_some()
    }

    fn open(&mut self, tag: usize, read: &mut Read<'_>) -> bool {
        T::open(self, tag, read)
    }
}

/// What a form of a choice carries.
pub(crate) fn carried<T: Readable>(read: &mut Read<'_>) -> Option<T> {
    let mut carried = None;
    if read(&mut carried) { carried } else { None }
}

/// A record that is read field by field.
#[doc(hidden)]
pub trait Record: Shaped + Slot + Default {
    /// Its shape.
    const RECORD: &'static RecordShape;

    /// Whether what its fields say goes together.
    fn holds(&self) -> bool {
        true
    }
}

// Read where it will lie, since records are large.
impl<T: Record + PartialEq> Readable for Box<T> {
    fn open(slot: &mut Option<Self>, _: usize, read: &mut Read<'_>) -> bool {
        let record = slot.insert(Self::default());
        read(&mut **record) && record.holds()
    }
}

/// Reads a value of the model with serde.
macro_rules! deserialize {
    ($(<$($parameter:ident: $bound:path),+>)? $name:ty) => {
        impl<'de, $($($parameter: $bound),+)?> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::serde_shared::read(deserializer)
            }
        }
    };
}

pub(crate) use deserialize;

/// Reads a value.
pub(crate) fn read<'de, T: Readable, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut slot: Option<T> = None;
    let shape = const { &T::SHAPE };
    Reading { shape, slot: &mut slot }.deserialize(deserializer)?;
    slot.ok_or_else(|| wrong(shape))
}

/// What to read, and where it goes.
struct Reading<'a> {
    shape: &'static Shape,
    slot: &'a mut dyn Slot,
}

/// What has to stand where something of this shape is.
fn expected(shape: &Shape) -> Expect {
    match shape {
        Shape::Document(DocumentShape { record, .. }) | Shape::Record(record) => Expect::Field(record),
        Shape::List { .. } => Expect::List,
        Shape::Vocabulary(vocabulary) => Expect::OneOf(vocabulary.words),
        Shape::Choice(choice) => Expect::OneOf(choice.tags),
        Shape::Texts => Expect::Texts,
        Shape::Text(text) => text.expects.clone(),
        Shape::Whole { min, max } => Expect::Whole { min: *min, max: *max },
        Shape::Flag => Expect::Flag,
    }
}

/// It is something else.
fn wrong<E: Error>(shape: &Shape) -> E {
    expected(shape).error()
}

impl<'de> DeserializeSeed<'de> for Reading<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reading<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(expected(self.shape).code())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        let word = |words: &[&str]| words.iter().position(|known| *known == text).map(Given::Word);
        let given = match self.shape {
            Shape::Vocabulary(vocabulary) => word(vocabulary.words),
            Shape::Choice(choice) => word(choice.tags),
            Shape::Text(_) => Some(Given::Text(text)),
            _ => None,
        };
        self.put(given)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        let given = match self.shape {
            Shape::Whole { .. } => u32::try_from(value).ok().map(Given::Whole),
            _ => None,
        };
        self.put(given)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<(), E> {
        let given = matches!(self.shape, Shape::Flag).then_some(Given::Flag(flag));
        self.put(given)
    }

    // What no value of the model is. The defaults would do the same, and repeat what was read.
    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        self.put(None)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        self.put(None)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.put(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let Shape::List { item, .. } = self.shape else { return self.put(None) };
        let (mut count, mut failure) = (0, None);
        let kept = self.slot.open(0, &mut |slot| match access.next_element_seed(Reading { shape: item, slot }) {
            Ok(None) => false,
            // One by one, so that an endless list is refused before it fills the memory.
            Ok(Some(())) if count == MAX_ITEMS => {
                failure = Some(Expect::ItemsAtMost(MAX_ITEMS).error());
                false
            }
            Ok(Some(())) => {
                count += 1;
                true
            }
            Err(error) => {
                failure = Some(error);
                false
            }
        });
        match failure {
            Some(failure) => Err(failure),
            None if kept => Ok(()),
            None if count == 0 => Err(Expect::List.error()),
            None => Err(Expect::DistinctItems.error()),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let shape = self.shape;
        let mut outcome = Ok(());
        let mut told = |result: Result<(), A::Error>| {
            outcome = result;
            outcome.is_ok()
        };
        let kept = match shape {
            Shape::Record(record) => self.slot.open(0, &mut |slot| told(read_fields(record, None, slot, &mut map))),
            Shape::Document(document) => {
                let record = document.record;
                self.slot.open(0, &mut |slot| told(read_fields(record, Some(document), slot, &mut map)))
            }
            Shape::Choice(choice) => {
                let mut tag = None;
                let named = map.next_key_seed(Name(|name: &str| {
                    tag = choice.tags.iter().position(|known| *known == name);
                    tag.is_some()
                }))?;
                let carried = tag.and_then(|tag| Some((tag, (*choice.carries.get(tag)?)?)));
                let (Some(()), Some((tag, shape))) = (named, carried) else { return Err(wrong(shape)) };
                // One form at a time.
                self.slot.open(tag, &mut |slot| told(map.next_value_seed(Reading { shape, slot })))
                    && map.next_key::<IgnoredAny>()?.is_none()
            }
            Shape::Texts => return self.put(Some(Given::Texts(read_texts(&mut map)?))),
            _ => false,
        };
        outcome?;
        if kept { Ok(()) } else { Err(wrong(shape)) }
    }
}

impl Reading<'_> {
    /// Keeps a value, when it is one.
    fn put<E: Error>(self, given: Option<Given<'_>>) -> Result<(), E> {
        if given.is_some_and(|given| self.slot.put(given)) { Ok(()) } else { Err(wrong(self.shape)) }
    }
}

/// Reads the fields of a record: known ones, each once, at least one, and those it has to have. A document has an envelope
/// around them.
fn read_fields<'de, A: MapAccess<'de>>(
    record: &'static RecordShape,
    document: Option<&DocumentShape>,
    slot: &mut dyn Slot,
    map: &mut A,
) -> Result<(), A::Error> {
    const SCHEMA: usize = RecordShape::SCHEMA;
    // A position that no field has.
    const FORMAT: usize = SCHEMA + 1;

    let wrong = || Expect::Field(record).error();
    let (mut index, mut seen) = (0, [false; FORMAT + 1]);
    while let Some(()) = map.next_key_seed(Name(|name: &str| {
        let position = match (document, name) {
            (Some(_), "format") => Some(FORMAT),
            (Some(_), "$schema") => Some(SCHEMA),
            _ => position(record, name, index),
        };
        index = position.unwrap_or_default();
        position.is_some()
    }))? {
        match seen.get_mut(index) {
            Some(seen @ false) => *seen = true,
            _ => return Err(A::Error::duplicate_field("field")),
        }
        let mut format = document.filter(|_| index == FORMAT).map(|document| Exactly(document.format));
        let slot = match &mut format {
            Some(format) => format,
            None => slot.field(index).ok_or_else(wrong)?,
        };
        let shape = record.fields.get(index).map_or(TEXT, |field| field.shape);
        map.next_value_seed(Reading { shape, slot })?;
    }
    let lacks = |at: Option<usize>| at.and_then(|at| seen.get(at)) != Some(&true);
    let is_lacking = |name: &&str| lacks(record.fields.iter().position(|field| field.name == *name));
    if (document.is_some() && lacks(Some(FORMAT))) || record.required.iter().any(is_lacking) {
        return Err(wrong());
    }
    if seen.contains(&true) { Ok(()) } else { Err(Expect::SomethingStated.error()) }
}

/// The position of a field. Most documents have the fields in their order, so it is looked for from where the last one was.
fn position(record: &RecordShape, name: &str, last: usize) -> Option<usize> {
    let is_it = |(_, field): &(usize, &FieldShape)| field.name == name;
    let mut fields = record.fields.iter().enumerate();
    let after = fields.clone().skip(last).find(is_it);
    after.or_else(|| fields.find(is_it)).map(|(at, _)| at)
}

/// A text that is known.
struct Exactly(&'static str);

impl Slot for Exactly {
    fn put(&mut self, given: Given<'_>) -> bool {
        matches!(given, Given::Text(text) if text == self.0)
    }
}

/// The shape of one text.
const TEXT: &Shape = &Text::SHAPE;

/// Reads one text for each language.
fn read_texts<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Texts, A::Error> {
    let mut texts: Vec<(LanguageTag, Text)> = Vec::new();
    let mut language = None;
    while let Some(()) = map.next_key_seed(Name(|name: &str| {
        language = LanguageTag::try_new(name).ok();
        language.is_some()
    }))? {
        let mut text: Option<Text> = None;
        map.next_value_seed(Reading { shape: TEXT, slot: &mut text })?;
        // An object that repeats a key is refused everywhere; no text is dropped in silence.
        if texts.iter().any(|(tag, _)| Some(tag) == language.as_ref()) {
            return Err(A::Error::duplicate_field("language"));
        }
        if texts.len() == MAX_LANGUAGES {
            return Err(Expect::ItemsAtMost(MAX_LANGUAGES).error());
        }
        texts.extend(language.take().zip(text));
    }
    Texts::try_new(texts).map_err(|invalid| invalid.expected.error())
}

/// Reads a name in an object; tells whether it is a known one.
struct Name<F>(F);

impl<'de, F: FnMut(&str) -> bool> DeserializeSeed<'de> for Name<F> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<F: FnMut(&str) -> bool> Visitor<'_> for Name<F> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("field")
    }

    fn visit_str<E: Error>(mut self, name: &str) -> Result<(), E> {
        if (self.0)(name) { Ok(()) } else { Err(E::custom("invalid name")) }
    }
}

/// Writes any value of the model.
pub(crate) struct Written<'a>(pub(crate) &'a dyn Node);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.view() {
            View::Record(record) => {
                let mut map = serializer.serialize_map(None)?;
                write_fields(record, &mut map)?;
                map.end()
            }
            View::List(list) => {
                let mut items = serializer.serialize_seq(None)?;
                for index in 0.. {
                    let Some(item) = list.item(index) else { break };
                    items.serialize_element(&Written(item))?;
                }
                items.end()
            }
            View::Choice(tag, Some(carried)) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry(tag, &Written(carried))?;
                map.end()
            }
            View::Texts(texts) => {
                let mut map = serializer.serialize_map(None)?;
                for (language, text) in texts.iter() {
                    map.serialize_entry(language.as_str(), text)?;
                }
                map.end()
            }
            View::Word(text) | View::Choice(text, None) | View::Text(text) => serializer.serialize_str(text),
            View::Whole(number) => serializer.serialize_u32(number),
            View::Flag(flag) => serializer.serialize_bool(flag),
        }
    }
}

/// Writes the stated fields of a record.
pub(crate) fn write_fields<M: SerializeMap>(record: &dyn RecordNode, map: &mut M) -> Result<(), M::Error> {
    for (index, field) in record.record_shape().fields.iter().enumerate() {
        if let Some(value) = record.field(index) {
            map.serialize_entry(field.name, &Written(value))?;
        }
    }
    Ok(())
}
