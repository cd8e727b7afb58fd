//! Checklists, held against vectors that the other languages run too.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at the first surprise")]

use mestring_schemas::answer::checklist_json;
use mestring_tests::top;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fs;

/// What a vector says of a checklist: how much is in place, and how far each item has come, section by section.
fn told(answer: &Value) -> Value {
    let list = &answer["checklist"];
    let sections = list["sections"].as_array().unwrap().iter().map(|section| {
        let items = section["items"].as_array().unwrap().iter();
        let items: Map<_, _> = items
            .map(|item| (item["answer"]["criterion"].as_str().unwrap().to_owned(), item["state"].clone()))
            .collect();
        json!({"id": section["id"], "items": items})
    });
    json!({"done": list["done"], "total": list["total"], "sections": sections.collect::<Vec<_>>()})
}

#[test]
fn vectors_come_out_as_they_say() {
    let (mut wrong, mut lists, mut states) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    for entry in fs::read_dir(top().join("tests/vectors/checklists")).unwrap() {
        let path = entry.unwrap().path();
        let file: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        for case in file["cases"].as_array().unwrap() {
            let answer: Value = serde_json::from_str(&checklist_json(case["given"].to_string().as_bytes())).unwrap();
            assert!(answer.get("checklist").is_some(), "{}: {answer}", case["name"]);
            let found = told(&answer);
            lists.insert(answer["checklist"]["list"].clone().to_string());
            let items = found["sections"].as_array().unwrap().iter();
            let items = items.flat_map(|section| section["items"].as_object().unwrap().values().map(Value::to_string));
            states.extend(items);
            if found != case["expect"] {
                wrong.push(format!("{}\t{}\t{found}", path.file_stem().unwrap().display(), case["name"]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Each list but the one of everything, and each way an item can come, is tried.
    assert_eq!((lists.len(), states.len()), (5, 5), "{lists:?} {states:?}");
}
