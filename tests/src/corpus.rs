//! The real corpus: observed descriptions as offers.

use crate::top;
use serde_json::Value;
use std::fs;

/// A document of the corpus.
#[derive(Debug)]
pub struct Entry {
    /// File name.
    pub name: String,
    /// Its JSON.
    pub text: String,
}

/// The `.json` files in a folder below `tests/`, in order of name.
pub fn files(folder: &str) -> Vec<Entry> {
    let mut files: Vec<_> = fs::read_dir(top().join("tests").join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .map(|path| Entry {
            name: path.file_name().unwrap().to_str().unwrap().to_owned(),
            text: fs::read_to_string(&path).unwrap(),
        })
        .collect();
    files.sort_by(|one, other| one.name.cmp(&other.name));
    files
}

/// The observed offers.
pub fn offers() -> Vec<Entry> {
    files("corpus")
}

/// The profiles of providers with more than one observed offer.
pub fn providers() -> Vec<Entry> {
    files("corpus/providers")
}

/// Where each fact that an observed page states went: name of the fact to JSON Pointers in the offer.
pub fn stated() -> Vec<(String, Value)> {
    files("stated").into_iter().map(|entry| (entry.name, serde_json::from_str(&entry.text).unwrap())).collect()
}
