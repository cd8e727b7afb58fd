//! The same text in one or more languages.

use super::{InvalidValue, LanguageTag, Text};
use crate::order::sort_by;
use crate::problem::Expect;
use crate::serde_shared::{Given, Readable};
use crate::shape::{Node, Shape, Shaped, View};
use serde::{Serialize, Serializer};

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
        sort_by(&mut texts, |(one, _), (other, _)| one.cmp(other));
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

crate::serde_shared::deserialize!(Texts);

impl Readable for Texts {
    fn put(given: Given<'_>) -> Option<Self> {
        if let Given::Texts(texts) = given { Some(texts) } else { None }
    }
}

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
