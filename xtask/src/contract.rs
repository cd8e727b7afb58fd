//! The list of the functions of the contract, for those who make bindings and for tests that none of them is forgotten.

use mestring_schemas::{DOORS, Door, Schema, Takes};
use serde_json::{Value, json};

/// `docs/contract.json`: one line for each function.
pub(crate) fn list() -> String {
    let lines: Vec<_> = DOORS.iter().map(|door| format!("    {}", line(door))).collect();
    format!("{{\n  \"functions\": [\n{}\n  ]\n}}\n", lines.join(",\n"))
}

fn line(door: &Door) -> Value {
    let (takes, documents) = match door.takes {
        Takes::Document(schema) => ("document", vec![schema.name()]),
        Takes::AnyDocument(schemas) => ("document", schemas.iter().map(|schema| schema.name()).collect()),
        Takes::Word => ("word", Vec::new()),
        Takes::Nothing => ("nothing", Vec::new()),
    };
    let gives: Vec<_> = door.gives.iter().copied().map(Schema::name).collect();
    json!({ "name": door.name, "about": door.about, "takes": takes, "documents": documents, "gives": gives })
}
