//! Broken documents: the shared vectors, each through the doors that read its kind.

use super::{LANGUAGES, Put, TODAY, case, files};
use mestring_schemas::{DOORS, Schema, Takes};
use serde_json::Value;

pub(super) fn each(put: &mut Put<'_>) {
    for (file, content) in files("vectors/problems") {
        for (at, vector) in content["cases"].as_array().unwrap().iter().enumerate() {
            let (kind, text) = (vector["reads"].as_str().unwrap(), text(&vector["text"]));
            let name = |door: &str, language: &str| {
                format!("problems/{file} {}, {door}, {language}: {}", at + 1, vector["name"].as_str().unwrap())
            };
            // As it is, to every door that takes such a document, or any.
            for door in DOORS {
                if door.name == "read" || matches!(door.takes, Takes::Document(schema) if schema.name() == kind) {
                    case(put, door.name, name(door.name, "alone"), text.clone());
                }
            }
            // Within a request, told in words.
            if [Schema::Offer, Schema::Provider, Schema::Attestations].iter().any(|schema| schema.name() == kind) {
                for language in LANGUAGES.into_iter().flatten() {
                    case(put, "assess", name("assess", language), request(kind, &text, language));
                }
            }
        }
    }
}

/// A request with this text in the place of a document, whatever it is.
fn request(kind: &str, text: &str, language: &str) -> String {
    let start = format!(r#"{{"format":"mestring/request/1","asOf":"{TODAY}","language":"{language}","#);
    let offer = if kind == "offer" { "" } else { r#""offer":{"format":"mestring/offer/1"},"# };
    format!("{start}{offer}\"{kind}\":{text}}}")
}

/// A text, or a list of pieces; a piece may be something many times.
fn text(written: &Value) -> String {
    match written {
        Value::String(text) => text.clone(),
        Value::Array(pieces) => pieces.iter().map(text).collect(),
        piece => piece["repeat"].as_str().unwrap().repeat(usize::try_from(piece["times"].as_u64().unwrap()).unwrap()),
    }
}
