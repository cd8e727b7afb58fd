//! How the model is declared: `record!` for named fields, `vocabulary!` for closed lists of words.
//!
//! Both expand to a plain type, to the few lines that let [`serde_shared`](crate::serde_shared) read and write it, and to its
//! [`Shape`](crate::shape::Shape). Every field is optional: what is absent was not said.

/// Declares records.
///
/// `group` records hold facts (`Access` → the fact `access.referral`); `value` records are the parts of one fact
/// (`Fee`).
macro_rules! record {
    (@holds_facts group) => { true };
    (@holds_facts value) => { false };
    ($(
        $(#[$meta:meta])*
        $kind:ident $name:ident {
            $( $(#[$field_meta:meta])* $field:ident: $type:ty, )*
        }
    )*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(
            feature = "schema",
            schemars(deny_unknown_fields, rename_all = "camelCase", extend("minProperties" = 1))
        )]
        pub struct $name {
            $( $(#[$field_meta])* pub $field: Option<$type>, )*
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::serde_shared::Written(self).serialize(serializer)
            }
        }

        crate::serde_shared::deserialize!($name);

        impl crate::serde_shared::Record for $name {
            const RECORD: &'static crate::shape::RecordShape = &$name::RECORD;
        }

        impl crate::shape::Shaped for $name {
            const SHAPE: crate::shape::Shape = crate::shape::Shape::Record(&$name::RECORD);
        }

        crate::macros::shape_of!($name, crate::macros::record!(@holds_facts $kind), [], $($field: $type),*);
    )*};
}

/// Declares closed lists of words.
macro_rules! vocabulary {
    ($(
        $(#[$meta:meta])*
        $name:ident {
            $( $(#[$word_meta:meta])* $variant:ident = $word:literal, )*
        }
    )*) => {$(
        $(#[$meta])*
        // Words will be added.
        #[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $( $(#[$word_meta])* #[cfg_attr(feature = "schema", schemars(rename = $word))] $variant, )*
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        crate::serde_shared::deserialize!($name);

        impl crate::serde_shared::Readable for $name {
            fn put(given: crate::serde_shared::Given<'_>) -> Option<Self> {
                let crate::serde_shared::Given::Word(at) = given else { return None };
                Self::ALL.get(at).copied()
            }
        }

        impl $name {
            /// Every word, in declaration order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The words as they stand in JSON, in the same order.
            const WORDS: &'static [&'static str] = &[$($word),*];

            /// The word as it stands in JSON.
            pub const fn as_str(self) -> &'static str {
                // From the one list: a `match` would become a second one. There is always such a word.
                match Self::WORDS.split_at_checked(self as usize) {
                    Some((_, [word, ..])) => word,
                    _ => "",
                }
            }
        }

        impl crate::shape::Shaped for $name {
            const SHAPE: crate::shape::Shape = crate::shape::Shape::Vocabulary(&crate::shape::VocabularyShape {
                name: stringify!($name),
                words: Self::WORDS,
            });
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl crate::shape::Node for $name {
            fn view(&self) -> crate::shape::View<'_> {
                crate::shape::View::Word(self.as_str())
            }
        }
    )*};
}

/// Gives a struct whose fields are all `Option` its fields as data, and makes its values walkable.
macro_rules! shape_of {
    ($name:ident $(with $schema:ident)?, $holds_facts:expr, [$($required:literal),*], $($field:ident: $type:ty),*) => {
        impl $name {
            /// The fields of this record, for tools that walk the model.
            pub const RECORD: crate::shape::RecordShape = crate::shape::RecordShape {
                name: stringify!($name),
                holds_facts: $holds_facts,
                fields: &[$(
                    crate::shape::FieldShape {
                        name: {
                            const SNAKE: &str = stringify!($field);
                            const CAMEL: &([u8; SNAKE.len()], usize) = &crate::shape::camel(SNAKE);
                            crate::shape::camel_text(CAMEL)
                        },
                        shape: &<$type as crate::shape::Shaped>::SHAPE,
                    },
                )*],
                required: &[$($required),*],
                rises: false,
            };
        }

        impl crate::serde_shared::Slot for $name {
            fn field(&mut self, index: usize) -> Option<&mut dyn crate::serde_shared::Slot> {
                #[expect(non_camel_case_types, reason = "a position for each field, by its name")]
                enum Position { $($field),* }
                $(
                    if index == Position::$field as usize {
                        return Some(&mut self.$field);
                    }
                )*
                $(
                    if index == crate::shape::RecordShape::SCHEMA {
                        return Some(&mut self.$schema);
                    }
                )?
                None
            }
        }

        impl crate::serde_shared::Readable for $name {
            fn open(slot: &mut Option<Self>, _: usize, read: &mut crate::serde_shared::Read<'_>) -> bool {
                let record = slot.insert(Self::default());
                read(record) && crate::serde_shared::Record::holds(record)
            }
        }

        impl crate::shape::RecordNode for $name {
            fn record_shape(&self) -> &'static crate::shape::RecordShape {
                const { &$name::RECORD }
            }

            fn field(&self, index: usize) -> Option<&dyn crate::shape::Node> {
                #[expect(non_camel_case_types, reason = "a position for each field, by its name")]
                enum Position { $($field),* }
                $(
                    if index == Position::$field as usize {
                        return self.$field.as_ref().map(|value| value as &dyn crate::shape::Node);
                    }
                )*
                None
            }
        }

        impl crate::shape::Node for $name {
            fn view(&self) -> crate::shape::View<'_> {
                crate::shape::View::Record(self)
            }
        }
    };
}

/// Declares a document: a record with an envelope (`format`, and `$schema` if wanted). `requires` names the fields, as in
/// JSON, that have to be there.
macro_rules! document {
    (
        $(#[$meta:meta])*
        $name:ident $(requires [$($required:literal),*])? {
            $( $(#[$field_meta:meta])* $field:ident: $type:ty, )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(deny_unknown_fields, rename_all = "camelCase"))]
        pub struct $name {
            /// Where the JSON Schema is, for editors.
            #[cfg_attr(feature = "schema", schemars(rename = "$schema"))]
            pub schema: Option<crate::value::Text>,
            /// What kind of document this is, and which version of the format.
            pub format: crate::document::Format<$name>,
            $( $(#[$field_meta])* pub $field: Option<$type>, )*
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                crate::document::write(self, self.schema.as_ref(), serializer)
            }
        }

        crate::serde_shared::deserialize!($name);

        impl crate::serde_shared::Record for $name {
            const RECORD: &'static crate::shape::RecordShape = &$name::RECORD;

            fn holds(&self) -> bool {
                crate::document::holds(self)
            }
        }

        impl crate::shape::Shaped for $name {
            const SHAPE: crate::shape::Shape = crate::shape::Shape::Document(&crate::document::shape::<$name>());
        }

        crate::macros::shape_of!($name with schema, true, [$($($required),*)?], $($field: $type),*);
    };
}

pub(crate) use {document, record, shape_of, vocabulary};
