//! Ways to spoil a document.

use proptest::prelude::*;
use serde_json::{Value, json};

/// One way to spoil a document: which value, counted in document order, and how.
#[derive(Clone, Debug)]
pub struct Mutation {
    place: proptest::sample::Index,
    harm: Harm,
}

#[derive(Clone, Debug)]
enum Harm {
    /// Puts another value in its place.
    Replace(Value),
    /// Adds a field to an object, or an item to a list.
    Add(Value),
    /// Takes a field or item out of it.
    Remove(proptest::sample::Index),
    /// Repeats an item of a list.
    Repeat,
}

/// Any one way.
pub fn mutations() -> impl Strategy<Value = Mutation> {
    let values = proptest::sample::select(vec![
        Value::Null,
        json!(""),
        json!("  \n"),
        json!([]),
        json!({}),
        json!(0),
        json!(-1),
        json!(3.5),
        json!(8.0),
        json!(-0.0),
        json!(4_000_000_000_u32),
        json!(u64::MAX),
        json!(true),
        json!("x"),
        json!("2026-02-30"),
        json!("--02-30"),
        json!("123456789"),
        json!("9999"),
        json!("nb_NO"),
        json!("24:00"),
        json!("exactly"),
        json!("nok"),
        json!("free"),
        json!({ "free": true }),
        json!({ "exactly": 8 }),
        json!({ "exactly": 8, "about": 8 }),
        json!({ "from": 8, "to": 6 }),
        json!({ "nb": "a" }),
        json!({ "norsk": "a" }),
        json!(["course", "course"]),
        json!([{}]),
        json!(["offer-page"]),
        json!([{ "nb": "a" }]),
        json!({ "specialist": null }),
        json!({ "digital": null }),
        json!([null]),
        json!("mestring/offer/2"),
        json!("mestring/provider/1"),
        json!("a".repeat(20_001)),
        json!(vec!["x"; 501]),
    ]);
    let harm = prop_oneof![
        values.clone().prop_map(Harm::Replace),
        values.prop_map(Harm::Add),
        any::<proptest::sample::Index>().prop_map(Harm::Remove),
        Just(Harm::Repeat),
    ];
    (any::<proptest::sample::Index>(), harm).prop_map(|(place, harm)| Mutation { place, harm })
}

impl Mutation {
    /// The one that puts this value in this place.
    pub fn replacing(place: proptest::sample::Index, value: Value) -> Self {
        Self { place, harm: Harm::Replace(value) }
    }

    /// Spoils the document. It may come out valid all the same.
    pub fn apply(&self, document: &mut Value) {
        let count = count(document);
        if let Some(value) = nth(document, &mut self.place.index(count)) {
            match (&self.harm, value) {
                (Harm::Replace(other), value) => *value = other.clone(),
                (Harm::Add(other), Value::Object(object)) => _ = object.insert("extra".into(), other.clone()),
                (Harm::Add(other), Value::Array(items)) => items.push(other.clone()),
                (Harm::Remove(which), Value::Object(object)) if !object.is_empty() => {
                    let key = object.keys().nth(which.index(object.len())).unwrap().clone();
                    object.remove(&key);
                }
                (Harm::Remove(which), Value::Array(items)) if !items.is_empty() => {
                    items.remove(which.index(items.len()));
                }
                (Harm::Repeat, Value::Array(items)) if !items.is_empty() => items.push(items[0].clone()),
                (_, value) => *value = Value::Null,
            }
        }
    }
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Object(object) => object.values().map(count).sum(),
        Value::Array(items) => items.iter().map(count).sum(),
        _ => 0,
    }
}

fn nth<'a>(value: &'a mut Value, rest: &mut usize) -> Option<&'a mut Value> {
    if *rest == 0 {
        return Some(value);
    }
    *rest -= 1;
    match value {
        Value::Object(object) => object.values_mut().find_map(|member| nth(member, rest)),
        Value::Array(items) => items.iter_mut().find_map(|item| nth(item, rest)),
        _ => None,
    }
}
