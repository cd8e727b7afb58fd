//! Concepts: the words of the field, how they belong together, and where they are from.
//!
//! Terms and definitions are words, and `mestring-i18n` has them (`Glossary`).
//!
//! ```
//! let peer_group = mestring::concept::find("peer-group").unwrap();
//! let broader: Vec<_> = peer_group.broader.iter().map(|concept| concept.id).collect();
//! assert_eq!(broader, ["group-offer", "peer-support"]);
//!
//! let related: Vec<_> = peer_group.related().map(|concept| concept.id).collect();
//! assert_eq!(related, ["self-help-group"]);
//! ```

use crate::concepts::CONCEPTS;
use crate::macros::vocabulary;
use crate::source::{Confidence, Source};
use core::fmt;

vocabulary! {
    /// What a concept is about.
    ConceptTheme {
        /// Learning and mastery.
        LearningAndMastery = "learning-and-mastery",
        /// Learning and mastery work, and the kinds of offers.
        Offers = "offers",
        /// People and roles.
        People = "people",
        /// User participation, and the knowledge it brings.
        Participation = "participation",
        /// Health pedagogy.
        Pedagogy = "pedagogy",
        /// The Standard method and its phases.
        Method = "method",
        /// How services hang together, and their quality.
        Services = "services",
    }
}

/// A concept of the field.
pub struct Concept {
    /// Short name: `mastery`. Also the key of its words.
    pub id: &'static str,
    /// What it is about.
    pub theme: ConceptTheme,
    /// Concepts that it is a kind or a part of; none: it stands at the top.
    pub broader: &'static [&'static Self],
    /// Concepts that it belongs with. Of two, one names the other: [`Concept::related`] tells both ways.
    pub see_also: &'static [&'static Self],
    /// Where its definition is from. The wording is ours.
    pub sources: &'static [&'static Source],
    /// How sure the definition is: read in a source, read in part (as in a set of slides), or general knowledge.
    pub confidence: Confidence,
}

/// A concept whose definition was read in its sources; entries say where they differ from it.
pub(crate) const fn concept(id: &'static str, theme: ConceptTheme) -> Concept {
    Concept { id, theme, broader: &[], see_also: &[], sources: &[], confidence: Confidence::Verified }
}

impl Concept {
    /// Concepts that are a kind or a part of it.
    pub fn narrower(&self) -> impl Iterator<Item = &'static Self> {
        all().filter(|other| names(other.broader, self))
    }

    /// Concepts that it belongs with, whichever of the two names the other.
    pub fn related(&self) -> impl Iterator<Item = &'static Self> {
        all().filter(|other| names(self.see_also, other) || names(other.see_also, self))
    }

    /// Whether it is below another, however far.
    pub fn is_below(&self, other: &Self) -> bool {
        self.broader.iter().any(|broader| broader.id == other.id || broader.is_below(other))
    }
}

impl fmt::Debug for Concept {
    // The whole would go on for ever: concepts name each other.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id)
    }
}

/// Every concept, by theme, in the order they are best read in.
pub fn all() -> impl Iterator<Item = &'static Concept> {
    CONCEPTS.iter().copied()
}

/// Finds a concept by its short name.
pub fn find(id: &str) -> Option<&'static Concept> {
    all().find(|concept| concept.id == id)
}

fn names(concepts: &[&Concept], concept: &Concept) -> bool {
    concepts.iter().any(|named| named.id == concept.id)
}
