//! Where a finding points.

use crate::fact::{FactId, Indices};

/// The document a place is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The offer.
    Offer,
    /// The profile of its provider.
    Provider,
}

impl Side {
    /// The way to a fact in this document.
    pub(crate) fn path(self, fact: FactId) -> Option<&'static [u8]> {
        match self {
            Self::Offer => fact.in_offer(),
            Self::Provider => fact.in_provider(),
        }
    }

    /// The stable word for it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Offer => "offer",
            Self::Provider => "provider",
        }
    }
}

/// What a document says in a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Statement {
    /// A value.
    Stated,
    /// Nothing.
    Nothing,
    /// That it will be told later.
    ComesLater,
    /// That it does not apply.
    DoesNotApply,
}

/// A place that decided a finding: a value, or where one should have been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The fact.
    pub fact: FactId,
    /// The document.
    pub side: Side,
    /// Places in the lists on the way.
    pub indices: Indices,
    /// A field of the fact, when the fact is a record.
    pub part: Option<&'static str>,
    /// What is said there.
    pub statement: Statement,
    /// What is special about it: numbers and words that a sentence can be made with.
    pub args: Vec<(&'static str, Arg)>,
}

impl Place {
    /// A place with a value.
    pub(crate) const fn stated(fact: FactId, side: Side, indices: Indices) -> Self {
        Self { fact, side, indices, part: None, statement: Statement::Stated, args: Vec::new() }
    }

    /// Whether the two have the same pointer.
    pub(crate) fn points_where(&self, other: &Self) -> bool {
        if (self.fact, self.indices, self.part) == (other.fact, other.indices, other.part) {
            return true;
        }
        // Different facts meet only in a list that has no item for them.
        let ends_early = |place: &Self| !place.fact.is_reached_by(place.indices);
        let may_meet = self.indices == other.indices && self.fact.begins_like(other.fact);
        may_meet && ends_early(self) && ends_early(other) && self.pointer() == other.pointer()
    }

    /// The JSON Pointer in its document.
    pub fn pointer(&self) -> String {
        self.fact.pointer_to(self.indices, self.part)
    }
}

/// A value that a sentence can be made with. Never what somebody wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A number.
    Number(u32),
    /// A word of a closed list.
    Word(&'static str),
}
