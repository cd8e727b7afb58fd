//! Money.

use super::{Between, Whole};
use crate::serde_shared::{Given, Read, Readable, Written, carried};
use crate::shape::{ChoiceShape, Node, Shape, Shaped, View};
use serde::{Serialize, Serializer};

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

impl Amount {
    const TAGS: &'static [&'static str] = &["free", "public-rate", "nok", "nokBetween"];
}

impl Readable for Amount {
    fn put(given: Given<'_>) -> Option<Self> {
        match given {
            Given::Word(0) => Some(Self::Free),
            Given::Word(1) => Some(Self::PublicRate),
            _ => None,
        }
    }

    fn open(slot: &mut Option<Self>, tag: usize, read: &mut Read<'_>) -> bool {
        *slot = match tag {
            2 => carried(read).map(Self::Nok),
            3 => carried(read).map(Self::NokBetween),
            _ => None,
        };
        slot.is_some()
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

crate::serde_shared::deserialize!(Amount);

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
