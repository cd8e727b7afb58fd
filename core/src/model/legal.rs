//! The legal basis that an offer claims.

use crate::macros::record;
use crate::value::{Flag, Text, Texts, Url};

record! {
    /// One provision, guideline or strategy that the description cites.
    value LegalReference {
        /// Short name from the register: `sphl-3-8`, `hol-3-2-1`.
        id: crate::value::Slug,
        /// The act or regulation as cited: its name, or `LOV-1999-07-02-61`.
        act: Text,
        /// Section as cited: `3-8`.
        section: Text,
        /// Address.
        url: Url,
        /// Whether the description presents it as the provider's own duty.
        as_own_duty: Flag,
        /// What is said about it.
        text: Texts,
    }
}
