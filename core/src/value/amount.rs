//! Money.

use super::{Between, Whole};
use crate::serde_shared::{Choose, Written, read_choice};
use crate::shape::{ChoiceShape, Node, Shape, Shaped, View};
use serde::de::MapAccess;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Whole Norwegian kroner.
pub type Kroner = Whole<1, 1_000_000>;

/// What something costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Amount {
    /// Nothing to pay.
    #[cfg_attr(feature = "schema", schemars(rename = "free"))]
    Free,
    /// The ordinary public rate, no sum given: the patient charge of an outpatient consultation.
    #[cfg_attr(feature = "schema", schemars(rename = "public-rate"))]
    PublicRate,
    /// A sum in whole kroner.
    #[cfg_attr(feature = "schema", schemars(rename = "nok"))]
    Nok(Kroner),
    /// Between two sums in whole kroner.
    #[cfg_attr(feature = "schema", schemars(rename = "nokBetween"))]
    NokBetween(Between),
}

impl Choose for Amount {
    const TAGS: &'static [&'static str] = &["free", "public-rate", "nok", "nokBetween"];

    fn plain(tag: usize) -> Option<Self> {
        match tag {
            0 => Some(Self::Free),
            1 => Some(Self::PublicRate),
            _ => None,
        }
    }

    fn carrying<'de, A: MapAccess<'de>>(tag: usize, map: &mut A) -> Result<Option<Self>, A::Error> {
        Ok(match tag {
            2 => Some(Self::Nok(map.next_value()?)),
            3 => Some(Self::NokBetween(map.next_value()?)),
            _ => None,
        })
    }
}

impl Shaped for Amount {
    const SHAPE: Shape = Shape::Choice(&ChoiceShape {
        name: "Amount",
        tags: Self::TAGS,
        carries: &[None, None, Some(&Kroner::SHAPE), Some(&Between::SHAPE)],
    });
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written(self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read_choice(deserializer)
    }
}

impl Node for Amount {
    fn view(&self) -> View<'_> {
        match self {
            Self::Free => View::Choice("free", None),
            Self::PublicRate => View::Choice("public-rate", None),
            Self::Nok(kroner) => View::Choice("nok", Some(kroner)),
            Self::NokBetween(between) => View::Choice("nokBetween", Some(between)),
        }
    }
}
