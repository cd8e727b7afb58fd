//! Merging: several documents of answers become one that holds every answer of all of them.

use super::{Attestation, Attestations};
use crate::order::sort_by;
use crate::value::List;
use core::fmt;

/// Why two documents of answers cannot become one.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MergeError {
    /// One of them does not say which offer it is about.
    NoOffer,
    /// They are about different offers.
    OtherOffer,
    /// Together they hold more answers than one document can.
    TooMany {
        /// How many.
        count: usize,
    },
}

impl MergeError {
    /// The stable word for it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoOffer => "no-offer",
            Self::OtherOffer => "other-offer",
            Self::TooMany { .. } => "too-many",
        }
    }
}

impl fmt::Display for MergeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())
    }
}

impl core::error::Error for MergeError {}

impl Attestations {
    /// Every answer of both, each once, the oldest first: a set union.
    ///
    /// The order in which documents are merged, and how often, makes no difference, not even to a byte of what is written. So
    /// people can answer apart, on copies, and nobody has to say who was first.
    ///
    /// ```
    /// use mestring::attestation::{Attestations, MergeError};
    ///
    /// let one = Attestations::from_json(r#"{"format": "mestring/attestations/1", "offer": "hjarteskule"}"#)?;
    /// let other = Attestations::from_json(r#"{"format": "mestring/attestations/1", "offer": "kols"}"#)?;
    /// assert_eq!(one.merge(&one), Ok(one.clone()));
    /// assert_eq!(one.merge(&other), Err(MergeError::OtherOffer));
    /// # Ok::<(), mestring::problem::Problems>(())
    /// ```
    ///
    /// # Errors
    /// When they are not about the same offer, or hold more than [`MAX_ITEMS`](crate::value::MAX_ITEMS) answers together. Nothing is left out to make
    /// them fit.
    pub fn merge(&self, other: &Self) -> Result<Self, MergeError> {
        if self.offer.is_none() || other.offer.is_none() {
            return Err(MergeError::NoOffer);
        }
        if self.offer != other.offer {
            return Err(MergeError::OtherOffer);
        }
        let mut all: Vec<&Attestation> =
            [self, other].into_iter().flat_map(|one| one.attestations.iter().flatten()).collect();
        sort_by(&mut all, |one, other| one.order().cmp(&other.order()));
        all.dedup();
        let count = all.len();
        let attestations = match count {
            0 => None,
            _ => List::try_new(all.into_iter().cloned().collect())
                .map(Some)
                .map_err(|_| MergeError::TooMany { count })?,
        };
        // The address of the schema says nothing of the answers; the same one is kept whoever comes first.
        let schema = self.schema.as_ref().max(other.schema.as_ref()).cloned();
        Ok(Self { schema, offer: self.offer.clone(), attestations, ..Self::default() })
    }
}

impl Attestation {
    /// What answers are put in order by: the day, then all that makes one another than the next.
    fn order(&self) -> impl Ord {
        let Self { criterion, subject, answer, role, date, note, fingerprint } = self;
        (date, criterion, subject, *role, *answer, note, fingerprint)
    }
}
