//! Free text, and the declaration of all values that are written as a checked text.

use super::is_space;

/// Most characters in one text.
pub const MAX_TEXT: usize = 20_000;

/// Declares a value that is written as a text with a rule: `check` gives the text to keep, or `None`.
macro_rules! text_value {
    ($(#[$meta:meta])* $name:ident, expects $expect:ident, schema { $($keyword:literal: $value:expr),* }, $check:expr) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// Makes the value.
            ///
            /// # Errors
            /// When the text does not follow the rule of this type.
            pub fn try_new(text: &str) -> Result<Self, crate::value::InvalidValue> {
                let check: fn(&str) -> Option<Box<str>> = $check;
                check(text).map(Self).ok_or(crate::value::InvalidValue { expected: crate::problem::Expect::$expect })
            }

            /// The text as it stands in JSON.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl core::str::FromStr for $name {
            type Err = crate::value::InvalidValue;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::try_new(text)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        crate::serde_shared::deserialize!($name);

        impl crate::serde_shared::Readable for $name {
            fn put(given: crate::serde_shared::Given<'_>) -> Option<Self> {
                if let crate::serde_shared::Given::Text(text) = given { Self::try_new(text).ok() } else { None }
            }
        }

        impl crate::shape::Shaped for $name {
            const SHAPE: crate::shape::Shape = crate::shape::Shape::Text(&crate::shape::TextShape {
                expects: crate::problem::Expect::$expect,
                accepts: |text| $name::try_new(text).is_ok(),
            });
        }

        impl crate::shape::Node for $name {
            fn view(&self) -> crate::shape::View<'_> {
                crate::shape::View::Text(&self.0)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", $($keyword: $value),* })
            }
        }
    };
}

pub(super) use text_value;

text_value!(
    /// A text that says something: not empty, not only white space, at most [`MAX_TEXT`] characters.
    Text, expects Text,
    schema { "pattern": r"\S", "maxLength": MAX_TEXT },
    |text| {
        let says_something = text.chars().any(|character| !is_space(character));
        // A text of few bytes has few characters; most texts are never counted.
        let fits = text.len() <= MAX_TEXT || text.chars().count() <= MAX_TEXT;
        (says_something && fits).then(|| text.into())
    }
);
