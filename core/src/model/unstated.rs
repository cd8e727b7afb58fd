//! Facts that are not stated, on purpose.

use crate::fact::FactId;
use crate::macros::{record, vocabulary};
use crate::serde_shared::{Read, Readable, Written};
use crate::shape::{Node, RecordNode, RecordShape, Shape, Shaped, View};
use crate::value::Texts;
use serde::{Serialize, Serializer};

vocabulary! {
    /// Why a fact is not stated.
    UnstatedState {
        /// It will be told later.
        ComesLater = "comes-later",
        /// It does not apply to this offer.
        DoesNotApply = "does-not-apply",
    }
}

/// A fact that is not stated, and why. What is simply left out was not said.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields, rename_all = "camelCase"))]
pub struct Unstated {
    /// The fact.
    pub fact: FactId,
    /// Why it is not stated.
    pub state: UnstatedState,
    /// Why it does not apply, or when it will be told.
    pub reason: Option<Texts>,
}

record! {
    /// An entry as it is read, before it is known that fact and state are there.
    value Entry {
        /// The fact.
        fact: FactId,
        /// Why it is not stated.
        state: UnstatedState,
        /// Why it does not apply, or when it will be told.
        reason: Texts,
    }
}

impl Serialize for Unstated {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written(self).serialize(serializer)
    }
}

crate::serde_shared::deserialize!(Unstated);

impl Readable for Unstated {
    fn open(slot: &mut Option<Self>, _: usize, read: &mut Read<'_>) -> bool {
        let mut entry = Entry::default();
        *slot = match (read(&mut entry), entry) {
            (true, Entry { fact: Some(fact), state: Some(state), reason }) => Some(Self { fact, state, reason }),
            _ => None,
        };
        slot.is_some()
    }
}

impl Unstated {
    const RECORD: RecordShape = RecordShape { name: "Unstated", required: &["fact", "state"], ..Entry::RECORD };
}

impl Shaped for Unstated {
    const SHAPE: Shape = Shape::Record(&Self::RECORD);
}

impl RecordNode for Unstated {
    fn record_shape(&self) -> &'static RecordShape {
        const { &Unstated::RECORD }
    }

    fn field(&self, index: usize) -> Option<&dyn Node> {
        match index {
            0 => Some(&self.fact),
            1 => Some(&self.state),
            2 => self.reason.as_ref().map(|reason| reason as &dyn Node),
            _ => None,
        }
    }
}

impl Node for Unstated {
    fn view(&self) -> View<'_> {
        View::Record(self)
    }
}
