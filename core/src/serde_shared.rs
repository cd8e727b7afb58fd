//! How every type of the model is read and written with serde: one piece of code for all records, one for all words, one
//! for all texts. Deriving would make a copy for each type, which is most of what a web page would have to load, and would
//! let JSON lists pass for records.

use crate::problem::Expect;
use crate::shape::{Node, RecordNode, RecordShape, View};
use crate::value::MAX_ITEMS;
use core::fmt;
use core::marker::PhantomData;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, Expected, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

/// A record that can be filled field by field.
#[doc(hidden)]
pub trait Fill: Default {
    /// Its shape.
    const RECORD: &'static RecordShape;

    /// Reads the next value into the field with this position in the shape.
    ///
    /// # Errors
    /// When it is not a value of that field.
    fn fill<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error>;
}

/// Reads one field, once. `null` is no value of any type, so it is refused: what is not known is left out.
// Never inlined: one copy for each type, not for each field.
#[inline(never)]
pub(crate) fn put<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    slot: &mut Option<T>,
    map: &mut A,
) -> Result<(), A::Error> {
    match slot {
        None => *slot = Some(map.next_value()?),
        Some(_) => return Err(A::Error::duplicate_field("field")),
    }
    Ok(())
}

/// Reads a record: known fields, each once, at least one.
#[inline(never)]
pub(crate) fn read_record<'de, T: Fill, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct RecordVisitor<T>(PhantomData<T>);

    impl<'de, T: Fill> Visitor<'de> for RecordVisitor<T> {
        type Value = T;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            Expected::fmt(&Expect::Field(T::RECORD), formatter)
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
            let mut record = T::default();
            let mut says_something = false;
            while let Some(index) = map.next_key_seed(FieldName(T::RECORD))? {
                record.fill(index, &mut map)?;
                says_something = true;
            }
            if says_something { Ok(record) } else { Err(Expect::SomethingStated.error()) }
        }
    }

    deserializer.deserialize_map(RecordVisitor(PhantomData))
}

/// Reads the name of a field as its position.
pub(crate) struct FieldName(pub(crate) &'static RecordShape);

impl<'de> DeserializeSeed<'de> for FieldName {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for FieldName {
    type Value = usize;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Expected::fmt(&Expect::Field(self.0), formatter)
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        let field = self.0.fields.iter().position(|field| field.name == name);
        field.ok_or_else(|| Expect::Field(self.0).error())
    }
}

/// Reads one of a closed list of words as its position.
pub(crate) struct Word(pub(crate) &'static [&'static str]);

impl<'de> DeserializeSeed<'de> for Word {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Word {
    type Value = usize;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Expected::fmt(&Expect::OneOf(self.0), formatter)
    }

    fn visit_str<E: Error>(self, word: &str) -> Result<usize, E> {
        self.0.iter().position(|known| *known == word).ok_or_else(|| Expect::OneOf(self.0).error())
    }
}

/// Something that can stand in a list.
#[doc(hidden)]
pub trait Element: Sized {
    /// Reads a list; in a distinct one nothing may occur twice.
    ///
    /// # Errors
    /// When it is not such a list.
    fn read_list<'de, D: Deserializer<'de>>(deserializer: D, distinct: bool) -> Result<Vec<Self>, D::Error>;
}

/// Reads a list of any values.
pub(crate) fn read_items<'de, T, D>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_seq(Items(PhantomData::<T>))
}

/// Reads a list of words as their positions.
#[inline(never)]
pub(crate) fn read_words<'de, D: Deserializer<'de>>(
    deserializer: D,
    words: &'static [&'static str],
    distinct: bool,
) -> Result<Vec<usize>, D::Error> {
    struct Words(&'static [&'static str], bool);

    impl<'de> Visitor<'de> for Words {
        type Value = Vec<usize>;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            Expected::fmt(&Expect::List, formatter)
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
            let mut found = Vec::new();
            while let Some(word) = access.next_element_seed(Word(self.0))? {
                if found.len() == MAX_ITEMS {
                    return Err(Expect::ItemsAtMost(MAX_ITEMS).error());
                }
                if self.1 && found.contains(&word) {
                    return Err(Expect::DistinctItems.error());
                }
                found.push(word);
            }
            Ok(found)
        }
    }

    deserializer.deserialize_seq(Words(words, distinct))
}

/// Reads items one by one, so that an endless list is refused before it fills the memory.
struct Items<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Items<T> {
    type Value = Vec<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Expected::fmt(&Expect::List, formatter)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            if items.len() == MAX_ITEMS {
                return Err(Expect::ItemsAtMost(MAX_ITEMS).error());
            }
            items.push(item);
        }
        Ok(items)
    }
}

/// Lets records and texts stand in lists: read one by one, compared when none may occur twice.
macro_rules! element {
    ($name:ty) => {
        impl crate::serde_shared::Element for $name {
            fn read_list<'de, D: serde::Deserializer<'de>>(
                deserializer: D,
                distinct: bool,
            ) -> Result<Vec<Self>, D::Error> {
                let items: Vec<Self> = crate::serde_shared::read_items(deserializer)?;
                let repeats = |(index, item): (usize, &Self)| items.iter().take(index).any(|before| before == item);
                if distinct && items.iter().enumerate().any(repeats) {
                    return Err(crate::problem::Expect::DistinctItems.error());
                }
                Ok(items)
            }
        }
    };
}

pub(crate) use element;

/// Reads a text; `check` gives what to keep of it.
pub(crate) fn read_text<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    expects: &'static Expect,
    check: fn(&str) -> Option<T>,
) -> Result<T, D::Error> {
    struct TextVisitor<T>(&'static Expect, fn(&str) -> Option<T>);

    impl<T> Visitor<'_> for TextVisitor<T> {
        type Value = T;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            Expected::fmt(self.0, formatter)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            (self.1)(text).ok_or_else(|| self.0.error())
        }
    }

    deserializer.deserialize_str(TextVisitor(expects, check))
}

/// Reads a whole number within bounds.
pub(crate) fn read_whole<'de, D: Deserializer<'de>>(deserializer: D, min: u32, max: u32) -> Result<u32, D::Error> {
    struct WholeVisitor(u32, u32);

    impl Visitor<'_> for WholeVisitor {
        type Value = u32;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            Expected::fmt(&Expect::Whole { min: self.0, max: self.1 }, formatter)
        }

        fn visit_u64<E: Error>(self, value: u64) -> Result<u32, E> {
            let within = u32::try_from(value).ok().filter(|value| (self.0..=self.1).contains(value));
            within.ok_or_else(|| Expect::Whole { min: self.0, max: self.1 }.error())
        }
    }

    deserializer.deserialize_u32(WholeVisitor(min, max))
}

/// A value with several forms.
pub(crate) trait Choose: Sized {
    /// The tags of the forms.
    const TAGS: &'static [&'static str];

    /// The form that is this tag alone.
    fn plain(tag: usize) -> Option<Self>;

    /// Reads what the form with this tag carries; `None` when it carries nothing.
    fn carrying<'de, A: MapAccess<'de>>(tag: usize, map: &mut A) -> Result<Option<Self>, A::Error>;
}

/// Reads `"tag"` or `{"tag": …}`.
pub(crate) fn read_choice<'de, T: Choose, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct ChoiceVisitor<T>(PhantomData<T>);

    impl<'de, T: Choose> Visitor<'de> for ChoiceVisitor<T> {
        type Value = T;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            Expected::fmt(&Expect::OneOf(T::TAGS), formatter)
        }

        fn visit_str<E: Error>(self, tag: &str) -> Result<T, E> {
            let tag = T::TAGS.iter().position(|known| *known == tag);
            tag.and_then(T::plain).ok_or_else(|| Expect::OneOf(T::TAGS).error())
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
            let wrong = || Expect::OneOf(T::TAGS).error();
            let tag = map.next_key_seed(Word(T::TAGS))?.ok_or_else(wrong)?;
            let form = T::carrying(tag, &mut map)?.ok_or_else(wrong)?;
            // One form at a time.
            if map.next_key_seed(Word(T::TAGS))?.is_some() { Err(wrong()) } else { Ok(form) }
        }
    }

    deserializer.deserialize_any(ChoiceVisitor(PhantomData))
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
