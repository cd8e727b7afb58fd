//! The values a document is made of. Each can only be made valid: reading, building in code and changing all go through
//! the same check.

mod amount;
mod code;
mod date;
mod list;
mod publication;
mod quantity;
mod text;
mod texts;
mod whole;

pub use amount::{Amount, Kroner};
pub use code::{Email, Fingerprint, LanguageTag, MunicipalityNumber, Note, OrganisationNumber, Phone, Slug, Url};
pub use date::{Date, PartialDate, TimeOfDay};
pub use list::{List, MAX_ITEMS, Set};
pub use publication::{Doi, Pmid};
#[doc(hidden)]
pub use quantity::Ends;
pub use quantity::{Between, Quantity};
pub use text::{MAX_TEXT, Text};
pub use texts::{MAX_LANGUAGES, Texts};
pub use whole::Whole;

use crate::problem::Expect;

/// Refused when a value is built in code: it does not fit its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidValue {
    /// What the value has to be.
    pub expected: Expect,
}

impl core::fmt::Display for InvalidValue {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(formatter, "the value is not a valid {}", self.expected.code())
    }
}

impl core::error::Error for InvalidValue {}

/// White space as JSON Schema's `\s` has it, so that the schemas and this crate agree on what is blank.
pub(crate) fn is_space(character: char) -> bool {
    character == '\u{feff}' || (character.is_whitespace() && character != '\u{85}')
}

/// Yes or no.
pub type Flag = bool;

impl crate::shape::Shaped for Flag {
    const SHAPE: crate::shape::Shape = crate::shape::Shape::Flag;
}

impl crate::serde_shared::Readable for Flag {
    fn put(given: crate::serde_shared::Given<'_>) -> Option<Self> {
        if let crate::serde_shared::Given::Flag(flag) = given { Some(flag) } else { None }
    }
}

impl crate::shape::Node for Flag {
    fn view(&self) -> crate::shape::View<'_> {
        crate::shape::View::Flag(*self)
    }
}
