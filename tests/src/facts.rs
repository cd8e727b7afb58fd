//! Single facts put into a document, and taken out of it, as JSON.

use mestring::fact::FactId;
use serde_json::{Map, Value};
use std::sync::LazyLock;

/// Facts that hold no other facts, with the steps to each: names of fields, and `*` for the items of a list.
pub fn leaves() -> &'static [(FactId, Vec<String>)] {
    static LEAVES: LazyLock<Vec<(FactId, Vec<String>)>> = LazyLock::new(|| {
        let all: Vec<_> = FactId::all().collect();
        let is_leaf = |fact: &FactId| !all.iter().any(|other| *other != *fact && is_within(*other, *fact));
        let leaves = all.iter().copied().filter(is_leaf);
        leaves.map(|fact| (fact, fact.pointer().split('/').skip(1).map(str::to_owned).collect())).collect()
    });
    &LEAVES
}

/// Whether a fact is another, or a part of it.
pub fn is_within(fact: FactId, other: FactId) -> bool {
    fact.name().strip_prefix(other.name()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// Puts a fact as the donor states it into a document: its values, or nothing where the donor states nothing. No run and no
/// item of another list comes or goes, except that a list which was not there comes with the items of the donor.
pub fn transplant(document: &mut Value, donor: &Value, steps: &[String]) {
    let Some((step, rest)) = steps.split_first() else { return };
    if step == "*" {
        let Value::Array(items) = document else { return };
        let donors = donor.as_array().filter(|donors| !donors.is_empty());
        for (index, item) in items.iter_mut().enumerate() {
            let donor = donors.and_then(|donors| donors.get(index % donors.len()));
            let before = item.clone();
            transplant(item, donor.unwrap_or(&Value::Null), rest);
            // An item with nothing in it is none.
            if is_empty(item) {
                *item = before;
            }
        }
        return;
    }
    let Value::Object(fields) = document else { return };
    let given = donor.get(step).unwrap_or(&Value::Null);
    if rest.is_empty() {
        match given {
            Value::Null => _ = fields.shift_remove(step),
            value => _ = fields.insert(step.clone(), value.clone()),
        }
    } else if let Some(inner) = fields.get_mut(step) {
        transplant(inner, given, rest);
        if is_empty(inner) {
            fields.shift_remove(step);
        }
    } else if step != "runs" {
        let new = pick(given, rest);
        if !is_empty(&new) {
            fields.insert(step.clone(), new);
        }
    }
}

/// One fact of a value, with what lies around it.
fn pick(value: &Value, steps: &[String]) -> Value {
    match (steps.split_first(), value) {
        (None, value) => value.clone(),
        (Some((step, rest)), Value::Array(items)) if step == "*" => {
            let items = items.iter().map(|item| pick(item, rest)).filter(|item| !is_empty(item));
            Value::Array(items.collect())
        }
        (Some((step, rest)), Value::Object(fields)) => {
            let inner = fields.get(step).map_or(Value::Null, |inner| pick(inner, rest));
            let field = (!is_empty(&inner)).then(|| (step.clone(), inner));
            Value::Object(field.into_iter().collect::<Map<_, _>>())
        }
        _ => Value::Null,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}
