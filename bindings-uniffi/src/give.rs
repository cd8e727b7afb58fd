//! How answers become types of other languages: field by field, with nothing left out.

use mestring_schemas::answer::{Named, Template};
use std::collections::HashMap;
use std::hash::Hash;

/// A type of the contract that can be given as a type of other languages.
pub(crate) trait Give<T> {
    /// The same as the other type.
    fn give(self) -> T;
}

/// Declares what is the same in all languages.
macro_rules! same {
    ($($type:ty),*) => {$(
        impl crate::give::Give<$type> for $type {
            fn give(self) -> $type {
                self
            }
        }
    )*};
}

same!(String, u8, u16, u32, bool);
impl Give<String> for &'static str {
    fn give(self) -> String {
        self.to_owned()
    }
}

/// Places and numbers of things, which are far below the largest.
impl Give<u32> for usize {
    fn give(self) -> u32 {
        u32::try_from(self).unwrap_or(u32::MAX)
    }
}

impl<T: Give<U>, U> Give<U> for Box<T> {
    fn give(self) -> U {
        (*self).give()
    }
}

impl<T: Give<U>, U> Give<Option<U>> for Option<T> {
    fn give(self) -> Option<U> {
        self.map(Give::give)
    }
}

impl<T: Give<U>, U> Give<Vec<U>> for Vec<T> {
    fn give(self) -> Vec<U> {
        self.into_iter().map(Give::give).collect()
    }
}

impl<T: Give<U> + Copy, U> Give<Vec<U>> for &[T] {
    fn give(self) -> Vec<U> {
        self.iter().map(|one| (*one).give()).collect()
    }
}

impl<K: Give<L>, V: Give<W>, L: Eq + Hash, W> Give<HashMap<L, W>> for Named<V, K> {
    fn give(self) -> HashMap<L, W> {
        self.into_iter().map(|(key, value)| (key.give(), value.give())).collect()
    }
}

/// A value that lacks what only people know goes out as JSON.
impl Give<String> for Template {
    fn give(self) -> String {
        serde_json::to_string(&self).unwrap_or_default()
    }
}

/// Declares records of other languages, each with the answer it is made from.
///
/// The answer is taken apart with every field named: one that is added or goes does not compile.
macro_rules! mirror {
    ($(
        $(#[$meta:meta])*
        $name:ident from $answer:ident {
            $( $(#[$field_meta:meta])* $field:ident: $type:ty, )*
        }
    )*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, uniffi::Record)]
        pub struct $name {
            $( $(#[$field_meta])* pub $field: $type, )*
        }

        impl crate::give::Give<$name> for $answer {
            fn give(self) -> $name {
                let Self { $($field),* } = self;
                $name { $($field: crate::give::Give::give($field)),* }
            }
        }
    )*};
}

/// Gives what came of a call, or throws why nothing did.
macro_rules! either {
    ($answer:expr, $type:ident::$payload:ident) => {
        match $answer {
            $type::$payload(payload) => Ok(crate::give::Give::give(payload)),
            $type::Failure(failure) => Err(crate::give::Give::give(failure)),
        }
    };
}

pub(crate) use {either, mirror, same};
