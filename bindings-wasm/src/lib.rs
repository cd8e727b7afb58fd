//! Mestring for JavaScript: the doors of the contract, passed on. What JavaScript sees is in `js/`.
#![cfg(target_arch = "wasm32")]

use mestring_i18n::{Language, Texts};
use mestring_schemas::Pack;
use wasm_bindgen::prelude::wasm_bindgen;

/// Asks a function of the contract, in JSON text. Nothing when there is none of this name.
#[wasm_bindgen]
pub fn text(door: &str, input: &str) -> Option<String> {
    mestring_schemas::door(door).map(|door| (door.call)(input))
}

/// The language that a tag stands for, `nb` for `no-NO`; the one that answers are in when they are asked for in that.
#[wasm_bindgen]
pub fn language(tag: &str) -> String {
    Language::negotiate([tag]).tag().to_owned()
}

/// Adds a pack of texts to a language. Tells whether there is such a language and pack, and whether all could be read.
#[wasm_bindgen(js_name = addTexts)]
pub fn add_texts(language: &str, pack: &str, ftl: &str) -> bool {
    let (Some(language), Some(pack)) = (Language::from_tag(language), Pack::find(pack)) else { return false };
    let texts = if pack == Pack::Concepts { Texts::Concepts } else { Texts::Main };
    mestring_i18n::load(language, texts, ftl)
}

/// The packs whose texts the last answer lacked, one on a line: `nn planning`. An answer that lacks some is not to be shown.
#[wasm_bindgen(js_name = missingTexts)]
pub fn missing_texts() -> String {
    let named = |(language, pack): (Language, Pack)| format!("{} {}", language.tag(), pack.as_str());
    mestring_schemas::missing().into_iter().map(named).collect::<Vec<_>>().join("\n")
}
