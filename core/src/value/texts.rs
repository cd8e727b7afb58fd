//! The same text in one or more languages.

use super::{InvalidValue, LanguageTag, Text};
use crate::problem::Expect;
use crate::shape::{Node, Shape, Shaped, View};
use core::fmt;
use serde::de::{Error, Expected, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Most languages of one text.
pub const MAX_LANGUAGES: usize = 50;

/// One text per language, at least one. No language is ever guessed from another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Texts(Vec<(LanguageTag, Text)>);

impl Texts {
    /// Makes the texts.
    ///
    /// # Errors
    /// When there is none, or two in the same language.
    pub fn try_new(mut texts: Vec<(LanguageTag, Text)>) -> Result<Self, InvalidValue> {
        texts.sort_by(|(one, _), (other, _)| one.cmp(other));
        let repeats = texts.windows(2).any(|pair| matches!(pair, [(one, _), (other, _)] if one == other));
        let valid = !texts.is_empty() && !repeats && texts.len() <= MAX_LANGUAGES;
        valid.then_some(Self(texts)).ok_or(InvalidValue { expected: Expect::Texts })
    }

    /// The text in a language, by its tag.
    pub fn get(&self, language: &str) -> Option<&str> {
        self.iter().find(|(tag, _)| tag.as_str() == language).map(|(_, text)| text)
    }

    /// Language and text, in the order of the tags.
    pub fn iter(&self) -> impl Iterator<Item = (&LanguageTag, &str)> {
        self.0.iter().map(|(language, text)| (language, text.as_str()))
    }
}

impl Serialize for Texts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(language, text)| (language, text)))
    }
}

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextsVisitor;

        impl<'de> Visitor<'de> for TextsVisitor {
            type Value = Texts;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                Expected::fmt(&Expect::Texts, formatter)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Texts, A::Error> {
                let mut texts = Vec::new();
                while let Some((language, text)) = map.next_entry::<LanguageTag, Text>()? {
                    // An object that repeats a key is refused everywhere; no text is dropped in silence.
                    if texts.iter().any(|(tag, _)| *tag == language) {
                        return Err(A::Error::duplicate_field("language"));
                    }
                    if texts.len() == MAX_LANGUAGES {
                        return Err(Expect::ItemsAtMost(MAX_LANGUAGES).error());
                    }
                    texts.push((language, text));
                }
                Texts::try_new(texts).map_err(|invalid| invalid.expected.error())
            }
        }

        deserializer.deserialize_map(TextsVisitor)
    }
}

crate::serde_shared::element!(Texts);

impl Shaped for Texts {
    const SHAPE: Shape = Shape::Texts;
}

impl Node for Texts {
    fn view(&self) -> View<'_> {
        View::Texts(self)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Texts {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Texts".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let language = generator.subschema_for::<LanguageTag>();
        let text = generator.subschema_for::<Text>();
        schemars::json_schema!({
            "type": "object",
            "propertyNames": language,
            "additionalProperties": text,
            "minProperties": 1,
            "maxProperties": MAX_LANGUAGES,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_text_per_language() {
        let texts: Texts = serde_json::from_str(r#"{"nn":"Kurs","nb":"Kurs"}"#).unwrap();
        assert_eq!(texts.get("nn"), Some("Kurs"));
        assert_eq!(serde_json::to_string(&texts).unwrap(), r#"{"nb":"Kurs","nn":"Kurs"}"#);
        for refused in [r"{}", r#"{"nb":"a","nb":"b"}"#, r#"{"nb":" "}"#, r#"{"norsk":"a"}"#, r#"{"nb":null}"#] {
            assert!(serde_json::from_str::<Texts>(refused).is_err(), "{refused}");
        }
    }
}
