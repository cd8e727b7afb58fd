//! `cli/examples.json`: the vectors of criteria by name and outcome, for `mestring explain`.

use crate::top;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::fs;

/// One line for each case, so that a new one is one more line.
pub(crate) fn list() -> String {
    let entries = fs::read_dir(top().join("tests/vectors/criteria")).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = entries.filter(|path| path.extension().is_some_and(|ending| ending == "json")).collect();
    files.sort();
    let mut criteria = Vec::new();
    for file in files {
        let id = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let vectors: Value = serde_json::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        let cases = vectors["cases"].as_array().unwrap_or_else(|| panic!("{id}: no cases")).iter();
        let cases =
            cases.map(|case| format!("    {}", json!({"name": case["name"], "outcome": case["expect"]["outcome"]})));
        criteria.push(format!("  {}: [\n{}\n  ]", Value::from(id), cases.collect::<Vec<_>>().join(",\n")));
    }
    let mut out = String::from("{\n");
    _ = writeln!(out, "{}", criteria.join(",\n"));
    out + "}\n"
}
