//! The vectors of criteria: what an offer states, and what has to come of it.
//!
//! They go in and out as JSON text, so that the same files run in every language.

use crate::top;
use serde_json::Value;
use std::fs;

/// One case of one criterion.
#[derive(Debug)]
pub struct Case {
    /// The criterion.
    pub criterion: String,
    /// What it is about.
    pub name: String,
    /// The request.
    pub given: Value,
    /// What has to come of it.
    pub expect: Value,
}

/// The names of the files, which are the ids of the criteria.
pub fn names() -> Vec<String> {
    let entries = fs::read_dir(top().join("tests/vectors/criteria")).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap().trim_end_matches(".json").to_owned())
        .collect();
    names.sort();
    names
}

/// The cases of one criterion.
pub fn cases(criterion: &str) -> Vec<Case> {
    let file = top().join(format!("tests/vectors/criteria/{criterion}.json"));
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let file: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{criterion}: {error}"));
    let cases = file["cases"].as_array().unwrap_or_else(|| panic!("{criterion}: no cases"));
    let case = |case: &Value| Case {
        criterion: criterion.to_owned(),
        name: case["name"].as_str().unwrap().to_owned(),
        given: case["given"].clone(),
        expect: case["expect"].clone(),
    };
    cases.iter().map(case).collect()
}

/// Every case.
pub fn all() -> Vec<Case> {
    names().iter().flat_map(|name| cases(name)).collect()
}

/// What differs between a finding and what has to come of the case; empty when nothing does.
///
/// `outcome`, `how`, `reason`, `at` and `settledBy` are always compared, and what is not expected may not be there. A place
/// in the profile of the provider is written `provider:/language/interpreter`. Other fields are compared when they are named.
pub fn difference(case: &Case, answer: &Value) -> Vec<String> {
    let findings = answer["assessment"]["findings"].as_array();
    let Some(finding) = findings.and_then(|all| all.iter().find(|one| one["criterion"] == *case.criterion)) else {
        return vec![format!("there is no finding: {answer}")];
    };
    let mut differences = Vec::new();
    let mut compare = |field: &str, found: &Value, expected: &Value| {
        if found != expected {
            differences.push(format!("{field}: {found}, and not {expected}"));
        }
    };
    for field in ["outcome", "how", "reason", "settledBy"] {
        compare(field, &finding[field], &case.expect[field]);
    }
    for (field, expected) in case.expect.as_object().unwrap() {
        match field.as_str() {
            "outcome" | "how" | "reason" | "settledBy" | "at" => {}
            field => compare(field, &finding[field], expected),
        }
    }
    let place = |place: &Value| {
        let pointer = place["pointer"].as_str().unwrap_or_default();
        place["document"].as_str().map_or(pointer.to_owned(), |document| format!("{document}:{pointer}"))
    };
    let at: Vec<Value> = finding["at"].as_array().into_iter().flatten().map(|at| place(at).into()).collect();
    compare("at", &at.into(), case.expect.get("at").unwrap_or(&Value::Array(Vec::new())));
    differences
}
