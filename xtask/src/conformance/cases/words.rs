//! Doors that take a word, with every word they know, and those that take nothing.

use super::{Put, answer, case};
use mestring::criteria::CRITERIA;
use mestring_schemas::{DOORS, Schema, Takes};
use serde_json::Value;

pub(super) fn each(put: &mut Put<'_>) {
    for door in DOORS {
        match door.takes {
            Takes::Nothing => case(put, door.name, format!("words/{}", door.name), String::new()),
            Takes::Word => {
                for (at, word) in known(door.name).into_iter().enumerate() {
                    case(put, door.name, format!("words/{} {}: {word}", door.name, at + 1), word);
                }
            }
            // A document is no word.
            _ => {}
        }
    }
}

/// The words that a door knows, and some that it does not.
fn known(door: &str) -> Vec<String> {
    let criteria = || CRITERIA.iter().flat_map(|criterion| criterion.aliases.iter().chain([&criterion.id]));
    let all = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>();
    let mut words = match door {
        "concept" => {
            let terms = short_texts(&answer("concepts", ""));
            let shouted: Vec<_> = terms.iter().map(|term| term.to_uppercase()).collect();
            let written = all(&["brukarrepresentantane", "  læring  ", "meistringstilbodet", "finst ikkje"]);
            [terms, shouted, written].concat()
        }
        "criterion" => criteria().map(|&id| id.to_owned()).chain(all(&["single-fees", " single-fee ", "x"])).collect(),
        // Short names of all that is known stand in it.
        "knowledge" => {
            let subjects = short_texts(&answer("knowledge", ""));
            subjects.into_iter().chain(criteria().map(|&id| id.to_owned())).chain(all(&["", "medvirkning"])).collect()
        }
        "model" => all(&["", "nb", "nn", "en", "no", "nn-NO", "sv", "i-klingon"]),
        "schema" => {
            Schema::ALL.iter().map(|schema| schema.name().to_owned()).chain(all(&["offers", " offer ", "x"])).collect()
        }
        other => panic!("no words are known for {other}: name some here"),
    };
    words.sort();
    words.dedup();
    words
}

/// Texts in an answer that could be a word.
fn short_texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) if text.chars().count() <= 40 => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(short_texts).collect(),
        Value::Object(fields) => fields.values().flat_map(short_texts).collect(),
        _ => Vec::new(),
    }
}
