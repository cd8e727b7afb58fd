//! Valid documents, made at random from the published schemas: what the schema allows, nothing else.

use mestring_schemas::Schema;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

/// Random valid documents of a kind.
pub fn documents(schema: Schema) -> BoxedStrategy<Value> {
    let root: Value = serde_json::from_str(schema.json()).unwrap();
    Generator { definitions: root["$defs"].clone() }.value(&root, 0)
}

/// Texts with everything that has broken a reader before.
const TEXTS: &[&str] = &[
    "Kurs for deg som lever med hjertesjukdom",
    "Læring og meistring – òg på nynorsk",
    "\"sitat\" og \\ skråstrek",
    "linje\nskift\tog tabulator",
    "🙂 to halve tegn",
    "<script>alert(1)</script>",
    "omvendt \u{202e}tekst",
    "x",
];

struct Generator {
    definitions: Value,
}

impl Generator {
    fn value(&self, schema: &Value, depth: usize) -> BoxedStrategy<Value> {
        if let Some(reference) = schema["$ref"].as_str() {
            let name = reference.rsplit('/').next().unwrap();
            return self.value(&self.definitions[name], depth);
        }
        if let Some(constant) = schema.get("const") {
            return Just(constant.clone()).boxed();
        }
        if let Some(options) = schema["oneOf"].as_array() {
            let options: Vec<_> = options.iter().map(|option| self.value(option, depth)).collect();
            return proptest::strategy::Union::new(options).boxed();
        }
        match schema["type"].as_str() {
            Some("object") => self.object(schema, depth),
            Some("array") => self.list(schema, depth),
            Some("boolean") => any::<bool>().prop_map(Value::from).boxed(),
            Some("integer") => {
                let (min, max) = (schema["minimum"].as_u64().unwrap(), schema["maximum"].as_u64().unwrap());
                prop_oneof![Just(min), Just(max), min..=max].prop_map(Value::from).boxed()
            }
            Some("string") => text(schema["pattern"].as_str().unwrap()),
            other => panic!("no values for {other:?}: {schema}"),
        }
    }

    fn object(&self, schema: &Value, depth: usize) -> BoxedStrategy<Value> {
        let Some(properties) = schema["properties"].as_object() else {
            // Texts by language.
            let values = self.value(&schema["additionalProperties"], depth);
            return vec((select(vec!["nb", "nn", "en", "se", "sr-Latn"]), values), 1..3)
                .prop_map(|texts| texts.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Map<_, _>>())
                .prop_map(Value::Object)
                .boxed();
        };
        let required: Vec<_> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let fields: Vec<_> = properties
            .iter()
            // Facts listed as not stated are put in by hand: most would contradict what is stated.
            .filter(|(name, _)| *name != "unstated")
            .map(|(name, property)| {
                // Deeper down more is filled in, so that objects are not empty.
                let often = if required.contains(&name.as_str()) {
                    1.0
                } else {
                    0.15 + [0.0_f64, 0.1, 0.2, 0.3, 0.4][depth.min(4)]
                };
                let value = self.value(property, depth + 1);
                let name = name.clone();
                proptest::option::weighted(often.min(0.999_999), value).prop_map(move |value| (name.clone(), value))
            })
            .map(Strategy::boxed)
            .collect();
        let needed = required.iter().map(|name| ((*name).to_owned(), self.value(&properties[*name], depth + 1)));
        let needed: Vec<_> =
            needed.map(|(name, value)| value.prop_map(move |value| (name.clone(), value)).boxed()).collect();
        let (first, property) = properties.iter().next().unwrap();
        let one = self.value(property, depth + 1);
        let first = first.clone();
        let may_be_empty = schema.get("minProperties").is_none();
        (fields, needed, one)
            .prop_map(move |(fields, needed, one)| {
                let mut object: Map<_, _> =
                    fields.into_iter().filter_map(|(name, value)| value.map(|value| (name, value))).collect();
                object.extend(needed);
                if object.is_empty() && !may_be_empty {
                    object.insert(first.clone(), one);
                }
                // A range has to rise, which a schema cannot say.
                if let (Some(from), Some(to)) = (number(&object, "from"), number(&object, "to"))
                    && from >= to
                {
                    object.insert("from".into(), to.saturating_sub(1).into());
                    object.insert("to".into(), to.max(1).into());
                }
                Value::Object(object)
            })
            .boxed()
    }

    fn list(&self, schema: &Value, depth: usize) -> BoxedStrategy<Value> {
        let distinct = schema["uniqueItems"] == true;
        let most = if depth > 2 { 2 } else { 3 };
        vec(self.value(&schema["items"], depth), 1..=most)
            .prop_map(move |items| {
                let mut kept: Vec<Value> = Vec::new();
                for item in items {
                    if !distinct || !kept.contains(&item) {
                        kept.push(item);
                    }
                }
                Value::Array(kept)
            })
            .boxed()
    }
}

/// Texts that follow a pattern. Patterns that a schema cannot make strict enough have values of their own.
fn text(pattern: &str) -> BoxedStrategy<Value> {
    let date = (1990u32..2100, 1u32..=12, 1u32..=28);
    match pattern {
        r"\S" => {
            prop_oneof![select(TEXTS).prop_map(Value::from), "[a-zæøå ]{0,20}[a-zæøå]".prop_map(Value::from)].boxed()
        }
        p if p.starts_with("^[1-9][0-9]{2} ?") => {
            select(vec!["964983291", "987 654 325", "910000004"]).prop_map(Value::from).boxed()
        }
        p if p.starts_with("^[0-9]{4}-(0[1-9]") => {
            date.prop_map(|(y, m, d)| json!(format!("{y:04}-{m:02}-{d:02}"))).boxed()
        }
        p if p.starts_with("^([0-9]{4}(-") => date
            .prop_flat_map(|(y, m, d)| {
                select(vec![
                    format!("{y:04}-{m:02}-{d:02}"),
                    format!("{y:04}-{m:02}"),
                    format!("{y:04}"),
                    format!("--{m:02}-{d:02}"),
                    format!("--{m:02}"),
                ])
            })
            .prop_map(Value::from)
            .boxed(),
        p if p.starts_with("^[a-z]{2,3}(-") => "(nb|nn|en|se|sma|uk)(-Latn)?(-NO|-419)?".prop_map(Value::from).boxed(),
        r"^https?://\S+$" => "https?://[a-z]{1,9}\\.no/[a-z/]{0,9}".prop_map(Value::from).boxed(),
        p if p.starts_with(r"^[^\s@]+@") => "[a-z]{1,9}@[a-z]{1,9}\\.no".prop_map(Value::from).boxed(),
        p if p.starts_with("^[a-z0-9]+(") => "[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}".prop_map(Value::from).boxed(),
        other => proptest::string::string_regex(other.trim_start_matches('^').trim_end_matches('$'))
            .unwrap()
            .prop_map(Value::from)
            .boxed(),
    }
}

fn number(object: &Map<String, Value>, field: &str) -> Option<u64> {
    object.get(field)?.as_u64()
}
