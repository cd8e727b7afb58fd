//! Numbers as pages give them: 8, 6–8, at most 12, about 20.

use super::Whole;
use crate::macros::record;
use crate::serde_shared::{Read, Readable, Written, carried};
use crate::shape::{ChoiceShape, Node, RecordNode, RecordShape, Shape, Shaped, View};
use serde::{Serialize, Serializer};

/// How many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "camelCase"))]
pub enum Quantity {
    /// Exactly this many.
    Exactly(Whole<0, 100_000>),
    /// From the one number to the other, both counted.
    Between(Between),
    /// This many or fewer.
    AtMost(Whole<0, 100_000>),
    /// This many or more.
    AtLeast(Whole<0, 100_000>),
    /// Roughly this many.
    About(Whole<0, 100_000>),
}

impl Quantity {
    /// The smallest number it can mean; `None` when it is open below or rough.
    pub const fn at_least(self) -> Option<u32> {
        match self {
            Self::Exactly(number) | Self::AtLeast(number) => Some(number.get()),
            Self::Between(between) => Some(between.from.get()),
            Self::AtMost(_) | Self::About(_) => None,
        }
    }

    /// The largest number it can mean; `None` when it is open above or rough.
    pub const fn at_most(self) -> Option<u32> {
        match self {
            Self::Exactly(number) | Self::AtMost(number) => Some(number.get()),
            Self::Between(between) => Some(between.to.get()),
            Self::AtLeast(_) | Self::About(_) => None,
        }
    }
}

impl Quantity {
    const TAGS: &'static [&'static str] = &["exactly", "between", "atMost", "atLeast", "about"];
}

impl Readable for Quantity {
    fn open(slot: &mut Option<Self>, tag: usize, read: &mut Read<'_>) -> bool {
        *slot = match tag {
            1 => carried(read).map(Self::Between),
            _ => carried(read).and_then(|number| match tag {
                0 => Some(Self::Exactly(number)),
                2 => Some(Self::AtMost(number)),
                3 => Some(Self::AtLeast(number)),
                4 => Some(Self::About(number)),
                _ => None,
            }),
        };
        slot.is_some()
    }
}

impl Shaped for Quantity {
    const SHAPE: Shape = Shape::Choice(&ChoiceShape {
        name: "Quantity",
        tags: Self::TAGS,
        carries: const {
            let number = Some(&<Whole<0, 100_000>>::SHAPE);
            &[number, Some(&Between::SHAPE), number, number, number]
        },
    });
}

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written(self).serialize(serializer)
    }
}

crate::serde_shared::deserialize!(Quantity);

impl Node for Quantity {
    fn view(&self) -> View<'_> {
        match self {
            Self::Exactly(number) => View::Choice("exactly", Some(number)),
            Self::Between(between) => View::Choice("between", Some(between)),
            Self::AtMost(number) => View::Choice("atMost", Some(number)),
            Self::AtLeast(number) => View::Choice("atLeast", Some(number)),
            Self::About(number) => View::Choice("about", Some(number)),
        }
    }
}

/// Two numbers, the first smaller than the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Between {
    /// The smaller number.
    pub from: Whole<0, 1_000_000>,
    /// The larger number.
    pub to: Whole<0, 1_000_000>,
}

record! {
    /// Two numbers as they are read, before they are compared.
    value Ends {
        /// The smaller number.
        from: Whole<0, 1_000_000>,
        /// The larger number.
        to: Whole<0, 1_000_000>,
    }
}

impl Serialize for Between {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written(self).serialize(serializer)
    }
}

crate::serde_shared::deserialize!(Between);

impl Readable for Between {
    fn open(slot: &mut Option<Self>, _: usize, read: &mut Read<'_>) -> bool {
        let mut ends = Ends::default();
        *slot = match (read(&mut ends), ends) {
            (true, Ends { from: Some(from), to: Some(to) }) if from < to => Some(Self { from, to }),
            _ => None,
        };
        slot.is_some()
    }
}

impl Between {
    const RECORD: RecordShape = RecordShape { name: "Between", required: &["from", "to"], rises: true, ..Ends::RECORD };
}

impl Shaped for Between {
    const SHAPE: Shape = Shape::Record(&Self::RECORD);
}

impl RecordNode for Between {
    fn record_shape(&self) -> &'static RecordShape {
        const { &Between::RECORD }
    }

    fn field(&self, index: usize) -> Option<&dyn Node> {
        match index {
            0 => Some(&self.from),
            1 => Some(&self.to),
            _ => None,
        }
    }
}

impl Node for Between {
    fn view(&self) -> View<'_> {
        View::Record(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_read_like_pages() {
        let read = |json| serde_json::from_str::<Quantity>(json);
        assert_eq!(read(r#"{"exactly":8}"#).unwrap().at_most(), Some(8));
        let between = read(r#"{"between":{"from":6,"to":8}}"#).unwrap();
        assert_eq!((between.at_least(), between.at_most()), (Some(6), Some(8)));
        assert_eq!(read(r#"{"about":20}"#).unwrap().at_least(), None);
        for refused in
            [r#"{"between":{"from":8,"to":6}}"#, r#"{"between":{"from":8,"to":8}}"#, "8", r#"{"exactly":-1}"#]
        {
            assert!(read(refused).is_err(), "{refused}");
        }
    }
}
