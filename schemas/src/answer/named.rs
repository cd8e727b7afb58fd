//! Values by their names, as an object in JSON with its members in order.

use mestring::order::named;
use serde::{Serialize, Serializer};

/// Values by their names: short names, or words of a vocabulary. A sorted list: a map brings more code, and nothing is
/// looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named<T, N = &'static str>(Vec<(N, T)>);

impl<T, N> Named<T, N> {
    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Name and value, in the order of the names.
    pub fn iter(&self) -> impl Iterator<Item = (&N, &T)> {
        self.0.iter().map(|(name, value)| (name, value))
    }
}

impl<T, N: AsRef<str>> Named<T, N> {
    /// Adds a value, unless there is one with this name.
    pub(super) fn add(&mut self, name: N, value: T) {
        let at = self.0.partition_point(|(known, _)| known.as_ref() < name.as_ref());
        if self.0.get(at).is_none_or(|(known, _)| known.as_ref() != name.as_ref()) {
            self.0.insert(at, (name, value));
        }
    }

    /// The value with this name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().find(|(known, _)| known.as_ref() == name).map(|(_, value)| value)
    }

    /// Takes out the value with this name.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        let at = self.0.iter().position(|(known, _)| known.as_ref() == name)?;
        Some(self.0.remove(at).1)
    }
}

// As in a map, the last of each name counts.
impl<T, N: AsRef<str>> FromIterator<(N, T)> for Named<T, N> {
    fn from_iter<I: IntoIterator<Item = (N, T)>>(values: I) -> Self {
        Self(named(values.into_iter().collect(), N::as_ref))
    }
}

impl<T, N> IntoIterator for Named<T, N> {
    type Item = (N, T);
    type IntoIter = std::vec::IntoIter<(N, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<T, N> Default for Named<T, N> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Serialize, N: AsRef<str>> Serialize for Named<T, N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name.as_ref(), value)))
    }
}

#[cfg(feature = "generate")]
impl<T: schemars::JsonSchema, N> schemars::JsonSchema for Named<T, N> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        std::collections::BTreeMap::<String, T>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        std::collections::BTreeMap::<String, T>::json_schema(generator)
    }
}
