//! Catalogues that are kept: reading the texts of a language costs far more than using them.
//!
//! With the feature `embedded` the texts are those of the program, read when they are first asked for. Without it they are
//! what [`load`] was given.

use crate::Language;
use crate::catalogue::{Catalogue, Resource};
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

/// Which texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Texts {
    /// All but the words of the concepts.
    Main,
    /// The words of the concepts. They stand apart: only those who ask for a [`Glossary`](crate::Glossary) need them.
    Concepts,
}

type Map<T> = BTreeMap<(Language, Texts), T>;

static CATALOGUES: RwLock<Map<Arc<Catalogue>>> = RwLock::new(Map::new());

/// The texts of a language; read once, however often it is asked for.
pub(crate) fn kept(language: Language, texts: Texts) -> Arc<Catalogue> {
    let found = CATALOGUES.read().unwrap_or_else(PoisonError::into_inner).get(&(language, texts)).cloned();
    found.unwrap_or_else(|| {
        let made = Arc::new(Catalogue::with(language, read(language, texts)));
        let mut catalogues = CATALOGUES.write().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(catalogues.entry((language, texts)).or_insert(made))
    })
}

/// The texts of a language, and of those it falls back to. The fallbacks come last: a message that is there already is kept.
#[cfg(feature = "embedded")]
pub(crate) fn read(language: Language, texts: Texts) -> Vec<Resource> {
    use crate::{catalogue::parsed, resources};
    let languages = || [language].into_iter().chain(language.fallbacks().iter().copied());
    // A file with a slip keeps the messages that could be read; a test sees to it that there is none.
    let parsed = |text: &str| parsed(text).unwrap_or_else(|rest| rest);
    match texts {
        Texts::Main => languages().flat_map(resources::of).copied().map(parsed).collect(),
        Texts::Concepts => vec![parsed(resources::concepts(language))],
    }
}

/// Notes that a text is not there. Embedded texts are all there.
#[cfg(feature = "embedded")]
pub(crate) const fn note(_: Language, _: &str) {}

#[cfg(not(feature = "embedded"))]
pub use loaded::{load, missing};
#[cfg(not(feature = "embedded"))]
pub(crate) use loaded::{note, read};

#[cfg(not(feature = "embedded"))]
mod loaded {
    use super::{CATALOGUES, Language, Map, PoisonError, Resource, RwLock, Texts};
    use crate::catalogue::parsed;
    use std::collections::BTreeSet;

    static LOADED: RwLock<Map<Vec<Resource>>> = RwLock::new(Map::new());

    static MISSING: RwLock<BTreeSet<(Language, String)>> = RwLock::new(BTreeSet::new());

    /// Notes that a text was asked for and is not there.
    pub(crate) fn note(language: Language, key: &str) {
        MISSING.write().unwrap_or_else(PoisonError::into_inner).insert((language, key.to_owned()));
    }

    /// The keys of the texts that were asked for and not there, since this was last called. What was made meanwhile has a key
    /// where such a text belongs, and is not to be shown to anyone.
    pub fn missing() -> BTreeSet<(Language, String)> {
        core::mem::take(&mut *MISSING.write().unwrap_or_else(PoisonError::into_inner))
    }

    /// What was loaded of a language. It falls back to no other: what is not loaded is to be told, and not hidden.
    pub(crate) fn read(language: Language, texts: Texts) -> Vec<Resource> {
        LOADED.read().unwrap_or_else(PoisonError::into_inner).get(&(language, texts)).cloned().unwrap_or_default()
    }

    /// Adds texts, in the format of [Project Fluent](https://projectfluent.org), to a language. Of two with the same name the
    /// first is kept.
    ///
    /// Returns whether all of it could be read. What could be is added.
    pub fn load(language: Language, texts: Texts, written: &str) -> bool {
        let read = parsed(written);
        let is_whole = read.is_ok();
        let (Ok(resource) | Err(resource)) = read;
        let mut loaded = LOADED.write().unwrap_or_else(PoisonError::into_inner);
        loaded.entry((language, texts)).or_default().push(resource);
        CATALOGUES.write().unwrap_or_else(PoisonError::into_inner).remove(&(language, texts));
        is_whole
    }
}
