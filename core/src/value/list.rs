//! Lists: never empty, never endless.

use super::InvalidValue;
use crate::problem::Expect;
use crate::serde_shared::{Read, Readable, read};
use crate::shape::{ListNode, Node, Shape, Shaped, View};
use core::ops::Deref;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Most items in one list.
pub const MAX_ITEMS: usize = 500;

/// One or more values, in the order given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List<T>(Vec<T>);

/// One or more different values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set<T>(Vec<T>);

impl<T> List<T> {
    /// Makes the list.
    ///
    /// # Errors
    /// When it is empty or has more than [`MAX_ITEMS`] items.
    pub fn try_new(items: Vec<T>) -> Result<Self, InvalidValue> {
        match items.len() {
            0 => Err(InvalidValue { expected: Expect::List }),
            1..=MAX_ITEMS => Ok(Self(items)),
            _ => Err(InvalidValue { expected: Expect::ItemsAtMost(MAX_ITEMS) }),
        }
    }
}

impl<T: PartialEq> Set<T> {
    /// Makes the set.
    ///
    /// # Errors
    /// When it is empty, has more than [`MAX_ITEMS`] items, or a value occurs twice.
    pub fn try_new(items: Vec<T>) -> Result<Self, InvalidValue> {
        let List(items) = List::try_new(items)?;
        let mut seen: &[T] = &items;
        while let Some((last, before)) = seen.split_last() {
            if before.contains(last) {
                return Err(InvalidValue { expected: Expect::DistinctItems });
            }
            seen = before;
        }
        Ok(Self(items))
    }
}

/// What lists and sets share.
macro_rules! list_type {
    ($name:ident, $distinct:literal) => {
        impl<T> Deref for $name<T> {
            type Target = [T];

            fn deref(&self) -> &[T] {
                &self.0
            }
        }

        impl<T> IntoIterator for $name<T> {
            type Item = T;
            type IntoIter = std::vec::IntoIter<T>;

            fn into_iter(self) -> Self::IntoIter {
                self.0.into_iter()
            }
        }

        impl<'a, T> IntoIterator for &'a $name<T> {
            type Item = &'a T;
            type IntoIter = core::slice::Iter<'a, T>;

            fn into_iter(self) -> Self::IntoIter {
                self.0.iter()
            }
        }

        impl<T: Serialize> Serialize for $name<T> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        impl<'de, T: Readable> Deserialize<'de> for $name<T> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read(deserializer)
            }
        }

        impl<T: Readable> Readable for $name<T> {
            fn open(slot: &mut Option<Self>, _: usize, read: &mut Read<'_>) -> bool {
                let mut items = Vec::new();
                let mut item: Option<T> = None;
                while read(&mut item) {
                    let Some(item) = item.take() else { break };
                    if $distinct && items.contains(&item) {
                        return false;
                    }
                    items.push(item);
                }
                let says_something = !items.is_empty();
                *slot = says_something.then_some(Self(items));
                says_something
            }
        }

        impl<T: Shaped> Shaped for $name<T> {
            const SHAPE: Shape = Shape::List { item: &T::SHAPE, distinct: $distinct };
        }

        impl<T: Node> ListNode for $name<T> {
            fn item(&self, index: usize) -> Option<&dyn Node> {
                self.0.get(index).map(|item| item as &dyn Node)
            }
        }

        impl<T: Node> Node for $name<T> {
            fn view(&self) -> View<'_> {
                View::List(self)
            }
        }

        #[cfg(feature = "schema")]
        impl<T: schemars::JsonSchema> schemars::JsonSchema for $name<T> {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                format!("{}Of{}", stringify!($name), T::schema_name()).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let items = generator.subschema_for::<T>();
                let mut schema =
                    schemars::json_schema!({ "type": "array", "items": items, "minItems": 1, "maxItems": MAX_ITEMS });
                if $distinct {
                    schema.insert("uniqueItems".into(), true.into());
                }
                schema
            }
        }
    };
}

list_type!(List, false);
list_type!(Set, true);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_say_something_and_end() {
        assert!(List::<u32>::try_new(vec![]).is_err());
        assert_eq!(&*List::try_new(vec![1, 1]).unwrap(), &[1, 1]);
        assert!(List::try_new(vec![0; MAX_ITEMS]).is_ok());
        assert_eq!(List::try_new(vec![0; MAX_ITEMS + 1]).unwrap_err().expected, Expect::ItemsAtMost(MAX_ITEMS));
    }

    #[test]
    fn sets_repeat_nothing() {
        assert!(Set::try_new(vec![1, 2, 3]).is_ok());
        assert_eq!(Set::try_new(vec![1, 2, 1]).unwrap_err().expected, Expect::DistinctItems);
    }
}
