//! Whole numbers within bounds.

use super::InvalidValue;
use crate::problem::Expect;
use crate::serde_shared::{Given, Readable, read};
use crate::shape::{Node, Shape, Shaped, View};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A whole number from `MIN` to `MAX`. There are no fractions in the model: money is in whole kroner, time in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Whole<const MIN: u32, const MAX: u32>(u32);

impl<const MIN: u32, const MAX: u32> Whole<MIN, MAX> {
    /// Makes the number.
    ///
    /// # Errors
    /// When it is outside the bounds.
    pub fn try_new(value: u32) -> Result<Self, InvalidValue> {
        let within = (MIN..=MAX).contains(&value);
        within.then_some(Self(value)).ok_or(InvalidValue { expected: Expect::Whole { min: MIN, max: MAX } })
    }

    /// The number.
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl<const MIN: u32, const MAX: u32> Serialize for Whole<MIN, MAX> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(self.0)
    }
}

impl<'de, const MIN: u32, const MAX: u32> Deserialize<'de> for Whole<MIN, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(deserializer)
    }
}

impl<const MIN: u32, const MAX: u32> Readable for Whole<MIN, MAX> {
    fn put(given: Given<'_>) -> Option<Self> {
        if let Given::Whole(value) = given { Self::try_new(value).ok() } else { None }
    }
}

impl<const MIN: u32, const MAX: u32> Shaped for Whole<MIN, MAX> {
    const SHAPE: Shape = Shape::Whole { min: MIN, max: MAX };
}

impl<const MIN: u32, const MAX: u32> Node for Whole<MIN, MAX> {
    fn view(&self) -> View<'_> {
        View::Whole(self.0)
    }
}

#[cfg(feature = "schema")]
impl<const MIN: u32, const MAX: u32> schemars::JsonSchema for Whole<MIN, MAX> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Whole{MIN}To{MAX}").into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "integer", "minimum": MIN, "maximum": MAX })
    }
}
