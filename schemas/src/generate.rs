//! Makes the JSON Schemas: shapes from the types, titles and descriptions from the texts.

use crate::Schema;
use crate::answer::{
    AnnualReportAnswer, ApplyAnswer, ApplyCall, AssessAnswer, CompareAnswer, CriteriaAnswer, ExplainAnswer, FindAnswer,
    KnowledgeAnswer, ListAnswer, MergeAnswer, ModelAnswer, ParticipateAnswer, ReadAnswer, TermAnswer,
};
use mestring::annual_report::AnnualReport;
use mestring::attestation::Attestations;
use mestring::call::{Call, CallPair, MergeCall, SourceCall};
use mestring::document::Document;
use mestring::fact::FactId;
use mestring::model::{Offer, Provider};
use mestring::shape::{DocumentShape, RecordShape, Shape, kebab, label};
use mestring_i18n::{Catalogue, Language};
use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// A schema as it is to be committed.
pub fn schema(schema: Schema) -> String {
    let value = match schema {
        Schema::Offer => document::<Offer>(schema),
        Schema::Provider => document::<Provider>(schema),
        Schema::Attestations => document::<Attestations>(schema),
        Schema::Request => document::<Call>(schema),
        Schema::ComparisonRequest => document::<CallPair>(schema),
        Schema::Assessment => answer::<AssessAnswer>(schema, "Assessment answer", &[]),
        // A report is the same answer with words.
        Schema::Report => answer::<AssessAnswer>(schema, "Report answer", WORDS),
        Schema::Comparison => answer::<CompareAnswer>(schema, "Comparison answer", &[]),
        Schema::Checklist => answer::<ListAnswer>(schema, "Checklist answer", &[]),
        Schema::Participation => answer::<ParticipateAnswer>(schema, "Participation answer", &[]),
        Schema::AnnualReport => document::<AnnualReport>(schema),
        Schema::AnnualReportTasks => answer::<AnnualReportAnswer>(schema, "Annual report tasks answer", &[]),
        Schema::Term => answer::<TermAnswer>(schema, "Term", &[]),
        Schema::Knowledge => answer::<KnowledgeAnswer>(schema, "Knowledge", &[]),
        Schema::ApplyRequest => answer::<ApplyCall>(schema, "Apply request", &[]),
        Schema::SourceRequest => document::<SourceCall>(schema),
        Schema::MergeRequest => document::<MergeCall>(schema),
        Schema::Applied => answer::<ApplyAnswer>(schema, "Applied answer", &[]),
        Schema::Merged => answer::<MergeAnswer>(schema, "Merged answer", &[]),
        Schema::Read => answer::<ReadAnswer>(schema, "Read answer", &[]),
        Schema::Criteria => answer::<CriteriaAnswer>(schema, "Criteria", &[]),
        Schema::Criterion => answer::<ExplainAnswer>(schema, "Criterion answer", &[]),
        Schema::Sources => answer::<FindAnswer>(schema, "Sources answer", &[]),
        Schema::Model => answer::<ModelAnswer>(schema, "Model", &[]),
    };
    let mut text = String::new();
    write(&sorted(value), 0, &mut text);
    text.push('\n');
    text
}

/// Documents within a document, which have schemas of their own.
const WITHIN: &[(&str, Schema)] = &[
    ("Call", Schema::Request),
    ("Offer", Schema::Offer),
    ("Provider", Schema::Provider),
    ("Attestations", Schema::Attestations),
];

/// Fields that hold words, by the type they are in.
const WORDS: &[(&str, &str)] = &[
    ("AssessmentAnswer", "language"),
    ("FindingAnswer", "text"),
    ("AttestationStateAnswer", "text"),
    ("OpenAnswer", "label"),
    ("AskAnswer", "label"),
];

/// The address of a schema.
fn id(schema: Schema) -> String {
    format!("urn:mestring:schema:{}:1", schema.name())
}

/// The schema of a document, with titles and descriptions in three languages.
fn document<D: Document + JsonSchema>(schema: Schema) -> Value {
    let shape = D::RECORD;
    let mut value = root::<D>();
    let mut types = BTreeMap::new();
    types.insert(shape.name, Named::Record(shape));
    collect(shape, &mut types);
    refer(&mut value);

    let texts = Texts::new();
    if let Some(definitions) = value.get_mut("$defs").and_then(Value::as_object_mut) {
        for (name, definition) in definitions {
            tidy(definition);
            match types.get(name.as_str()) {
                Some(named) => texts.describe(definition, named),
                None => texts.plain(definition, name),
            }
        }
    }
    let Some(root) = value.as_object_mut() else { return value };
    // Order as a reader expects it: what it is, then what it holds.
    let definitions = root.remove("$defs");
    let mut whole = Value::Object(core::mem::take(root));
    tidy(&mut whole);
    texts.describe(&mut whole, &Named::Record(shape));
    for (property, key) in [("$schema", "document--schema"), ("format", "document--format")] {
        let property = whole.get_mut("properties").and_then(|properties| properties.get_mut(property));
        if let Some(property) = property.and_then(Value::as_object_mut) {
            texts.annotate(property, key);
        }
    }
    if let Some(whole) = whole.as_object_mut() {
        whole.insert("$id".into(), id(schema).into());
        if let Some(Value::Array(required)) = whole.get_mut("required") {
            required.extend(shape.required.iter().map(|name| (*name).into()));
        }
        whole.extend(definitions.map(|definitions| ("$defs".into(), definitions)));
    }
    whole
}

/// Points to the schemas of documents within, and drops what only they need.
fn refer(value: &mut Value) {
    let Some(Value::Object(mut definitions)) = value.as_object_mut().and_then(|root| root.remove("$defs")) else {
        return;
    };
    for (name, schema) in WITHIN {
        if definitions.remove(*name).is_some() {
            replace(value, &format!("#/$defs/{name}"), &id(*schema));
        }
    }
    // What is still pointed to, from the root on.
    let mut needed = Vec::new();
    references(value, &mut needed);
    let mut at = 0;
    while let Some(name) = needed.get(at).cloned() {
        if let Some(definition) = definitions.get(&name) {
            references(definition, &mut needed);
        }
        at += 1;
    }
    definitions.retain(|name, _| needed.contains(name));
    if let Some(root) = value.as_object_mut().filter(|_| !definitions.is_empty()) {
        root.insert("$defs".into(), Value::Object(definitions));
    }
}

fn replace(value: &mut Value, from: &str, to: &str) {
    match value {
        Value::String(text) if text == from => to.clone_into(text),
        Value::Object(object) => object.iter_mut().for_each(|(_, member)| replace(member, from, to)),
        Value::Array(items) => items.iter_mut().for_each(|item| replace(item, from, to)),
        _ => {}
    }
}

/// Names of the definitions that a schema points to.
fn references(value: &Value, names: &mut Vec<String>) {
    match value {
        Value::String(text) => {
            let name = text.strip_prefix("#/$defs/").map(str::to_owned);
            names.extend(name.filter(|name| !names.contains(name)));
        }
        Value::Object(object) => object.values().for_each(|member| references(member, names)),
        Value::Array(items) => items.iter().for_each(|item| references(item, names)),
        _ => {}
    }
}

/// What types of answers are called in schemas, where it is not their name without `Answer`: so that each name is that of
/// one type in all schemas, and of none that other languages have themselves.
const NAMES: &[(&str, &str)] = &[
    ("CaveatAnswer", "CaveatTold"),
    ("CellAnswer", "ParticipationCell"),
    ("CellTextAnswer", "ParticipationCellText"),
    ("ChangeAnswer", "FindingChange"),
    ("ChangeTextAnswer", "FindingChangeText"),
    ("ChoiceAnswer", "ModelChoice"),
    ("CriterionAnswer", "ListedCriterion"),
    ("DemandAnswer", "DemandFinding"),
    ("DocumentAnswer", "ModelDocument"),
    ("ExplainedAnswer", "Criterion"),
    ("FieldAnswer", "ModelField"),
    ("FormAnswer", "AskForm"),
    ("FoundAnswer", "ConceptMatch"),
    ("ItemAnswer", "ChecklistItem"),
    ("ItemTextAnswer", "ChecklistItemText"),
    ("KnowledgeSourceAnswer", "KnownSource"),
    ("LanguageAnswer", "UsedLanguage"),
    ("LevelAnswer", "LevelTold"),
    ("OpenAnswer", "OpenFact"),
    ("OperationAnswer", "PatchOperation"),
    ("ParticipationAnswer", "ParticipationOverview"),
    ("ReadFailure", "Failure"),
    ("RecordAnswer", "ModelRecord"),
    ("SectionAnswer", "ChecklistSection"),
    ("TaskAnswer", "TaskFinding"),
    ("TaskTextAnswer", "TaskFindingText"),
    ("TasksAnswer", "AnnualReportTasks"),
    ("ToAnswer", "AnswerTo"),
    ("ValueAnswer", "ModelValue"),
    ("VocabularyAnswer", "ModelVocabulary"),
    ("WordAnswer", "AskWord"),
];

/// What a type is called in schemas.
fn named(name: &str) -> String {
    // A vocabulary of its own: what can be answered.
    if name == "AttestationAnswer" {
        return name.to_owned();
    }
    let listed = NAMES.iter().find(|(known, _)| *known == name).map(|(_, named)| *named);
    listed.unwrap_or_else(|| name.strip_suffix("Answer").unwrap_or(name)).to_owned()
}

/// Gives the definitions of an answer the names that types have in schemas.
fn rename(value: &mut Value) {
    const WAY: &str = "#/$defs/";
    match value {
        Value::Object(object) => {
            for (key, member) in object.iter_mut() {
                match member {
                    Value::String(text) if key == "$ref" => {
                        if let Some(name) = text.strip_prefix(WAY) {
                            *text = format!("{WAY}{}", named(name));
                        }
                    }
                    Value::Object(definitions) if key == "$defs" => {
                        let renamed =
                            core::mem::take(definitions).into_iter().map(|(name, member)| (named(&name), member));
                        *definitions = renamed.collect();
                        definitions.iter_mut().for_each(|(_, member)| rename(member));
                    }
                    other => rename(other),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(rename),
        _ => {}
    }
}

/// The schema of an answer, with these fields required beside those that always are there. It stays open: fields may come.
fn answer<A: JsonSchema>(schema: Schema, title: &str, required: &[(&str, &str)]) -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let mut value = settings.into_generator().into_root_schema_for::<A>().to_value();
    refer(&mut value);
    tidy(&mut value);
    for (name, field) in required {
        let required = value.pointer_mut(&format!("/$defs/{name}/required")).and_then(Value::as_array_mut);
        if let Some(required) = required {
            required.push((*field).into());
        }
    }
    rename(&mut value);
    if let Some(root) = value.as_object_mut() {
        root.insert("title".into(), title.into());
        root.insert("$id".into(), id(schema).into());
    }
    value
}

/// Every type of the contract in one schema, for programs that make types of other languages out of schemas: each under one
/// name in `$defs`, which is its title too, without the words of other languages.
///
/// A report is left out: it is an assessment in which the words are there.
pub fn types() -> String {
    let schemas = Schema::ALL.iter().filter(|schema| **schema != Schema::Report);
    let roots: Vec<_> = schemas.filter_map(|one| Some((*one, serde_json::from_str(&schema(*one)).ok()?))).collect();
    let addresses: Vec<_> = roots.iter().map(|(schema, root)| (id(*schema), type_name(*schema, root))).collect();
    let mut types = Map::new();
    for ((_, mut root), (_, name)) in roots.into_iter().zip(&addresses) {
        let within = root.as_object_mut().and_then(|root| root.remove("$defs"));
        let within = match within {
            Some(Value::Object(within)) => within,
            _ => Map::new(),
        };
        for (name, definition) in within.into_iter().chain([(name.clone(), root)]) {
            // Documents come first, and have the better words for what answers hold too.
            if !types.contains_key(&name) {
                let mut plain = plain(definition, &addresses);
                if let Some(plain) = plain.as_object_mut() {
                    plain.insert("title".into(), name.as_str().into());
                }
                types.insert(name, plain);
            }
        }
    }
    let whole = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:mestring:types:1",
        "title": "Mestring",
        "description": "Every type of what goes in and out, for programs that make types of other languages.",
        "type": "object",
        "additionalProperties": false,
        "$defs": types,
    });
    let mut text = String::new();
    write(&sorted(whole), 0, &mut text);
    text.push('\n');
    text
}

/// What a schema as a whole is called as a type: a document by its name, an answer by its title.
fn type_name(schema: Schema, root: &Value) -> String {
    let is_document = root.get("x-mestring-i18n").is_some();
    let title = root.get("title").and_then(Value::as_str).filter(|_| !is_document);
    let words = title.unwrap_or(schema.name()).split([' ', '-']);
    words.flat_map(|word| word.chars().take(1).flat_map(char::to_uppercase).chain(word.chars().skip(1))).collect()
}

/// A schema without what only people read of it, with all types in one place.
fn plain(value: Value, addresses: &[(String, String)]) -> Value {
    match value {
        Value::Object(object) => {
            // A field can have the name of a keyword; what a keyword says here is a text.
            let is_said = |key: &str, member: &Value| {
                key == "x-mestring-i18n" || (["title", "$id", "$schema"].contains(&key) && member.is_string())
            };
            let mut plain_object = Map::new();
            for (key, member) in object.into_iter().filter(|(key, member)| !is_said(key, member)) {
                let address = addresses.iter().find(|(id, _)| key == "$ref" && member == *id);
                let member = match address {
                    Some((_, name)) => format!("#/$defs/{name}").into(),
                    None => plain(member, addresses),
                };
                plain_object.insert(key, member);
            }
            // Words beside a reference make a type of their own of it, to many programs.
            if plain_object.len() > 1
                && let Some(reference) = plain_object.remove("$ref")
            {
                plain_object.insert("allOf".into(), json!([{ "$ref": reference }]));
            }
            Value::Object(plain_object)
        }
        Value::Array(items) => items.into_iter().map(|item| plain(item, addresses)).collect(),
        other => other,
    }
}

/// Writes JSON so that people can read it and changes show line by line: what fits on a line stands on one.
fn write(value: &Value, indent: usize, out: &mut String) {
    const WIDTH: usize = 120;
    let flat = value.to_string();
    let (open, close, members): (_, _, Vec<(Option<&String>, &Value)>) = match value {
        Value::Object(object) => ('{', '}', object.iter().map(|(key, member)| (Some(key), member)).collect()),
        Value::Array(items) => ('[', ']', items.iter().map(|item| (None, item)).collect()),
        _ => return out.push_str(&flat),
    };
    if indent + flat.chars().count() <= WIDTH || members.is_empty() {
        return out.push_str(&flat);
    }
    out.push(open);
    for (index, (key, member)) in members.into_iter().enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        out.push_str(&" ".repeat(indent + 1));
        if let Some(key) = key {
            out.push_str(&Value::from(key.as_str()).to_string());
            out.push_str(": ");
        }
        // Translations are pairs of short texts: one line for each of them, however long.
        if key.is_some_and(|key| key == "nb" || key == "nn") {
            out.push_str(&member.to_string());
        } else {
            write(member, indent + 1, out);
        }
    }
    out.push('\n');
    out.push_str(&" ".repeat(indent));
    out.push(close);
}

fn root<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>().to_value()
}

/// A named type of the model.
enum Named {
    Record(&'static RecordShape),
    Words(&'static str, &'static [&'static str]),
    Forms(&'static str),
}

fn collect(record: &'static RecordShape, types: &mut BTreeMap<&'static str, Named>) {
    for field in record.fields {
        collect_shape(field.shape, types);
    }
}

fn collect_shape(shape: &'static Shape, types: &mut BTreeMap<&'static str, Named>) {
    match shape {
        Shape::Document(DocumentShape { record, .. }) | Shape::Record(record) => {
            types.insert(record.name, Named::Record(record));
            collect(record, types);
        }
        Shape::List { item, .. } => collect_shape(item, types),
        Shape::Vocabulary(words) => {
            types.insert(words.name, Named::Words(words.name, words.words));
        }
        Shape::Choice(choice) => {
            types.insert(choice.name, Named::Forms(choice.name));
            choice.carries.iter().flatten().for_each(|shape| collect_shape(shape, types));
        }
        Shape::Texts | Shape::Text(_) | Shape::Whole { .. } | Shape::Flag => {}
    }
}

/// Takes out what schemars adds for programs written in Rust, and `null`, which no document may hold.
fn tidy(value: &mut Value) {
    match value {
        Value::Object(object) => {
            let is_number_format =
                object.get("format").and_then(Value::as_str).is_some_and(|format| format.starts_with("uint"));
            if is_number_format {
                object.remove("format");
            }
            if let Some(Value::Array(types)) = object.get_mut("type") {
                types.retain(|name| name != "null");
                if let [only] = types.as_slice() {
                    let only = only.clone();
                    object.insert("type".into(), only);
                }
            }
            if let Some(Value::Array(options)) = object.get_mut("anyOf") {
                options.retain(|option| option.get("type").is_none_or(|name| name != "null"));
                if let [Value::Object(only)] = options.as_slice() {
                    let only = only.clone();
                    object.remove("anyOf");
                    object.extend(only);
                }
            }
            object.remove("default");
            for (_, member) in object.iter_mut() {
                tidy(member);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(tidy),
        _ => {}
    }
}

/// Keywords in one order everywhere, so that the committed files change only where something changed.
fn sorted(value: Value) -> Value {
    const ORDER: &[&str] = &[
        "$schema",
        "$id",
        "$ref",
        "title",
        "description",
        "x-mestring-i18n",
        "type",
        "const",
        "format",
        "pattern",
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "oneOf",
        "properties",
        "propertyNames",
        "additionalProperties",
        "required",
        "minProperties",
        "items",
        "minItems",
        "maxItems",
        "uniqueItems",
        "$defs",
    ];
    match value {
        Value::Object(object) => {
            // Names of fields and types keep the order of the model; keywords get the order above.
            let is_schema = object.keys().any(|key| ["type", "$ref", "oneOf", "const"].contains(&key.as_str()));
            let mut members: Vec<_> = object.into_iter().map(|(key, member)| (key, sorted(member))).collect();
            if is_schema {
                members.sort_by_key(|(key, _)| ORDER.iter().position(|known| known == key).unwrap_or(ORDER.len()));
            }
            Value::Object(members.into_iter().collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(sorted).collect()),
        other => other,
    }
}

/// The texts that go into schemas: English in `title` and `description`, Bokmål and Nynorsk beside them.
struct Texts {
    en: Catalogue,
    others: [(&'static str, Catalogue); 2],
}

impl Texts {
    fn new() -> Self {
        let others = [Language::Nb, Language::Nn].map(|language| (language.tag(), Catalogue::new(language)));
        Self { en: Catalogue::new(Language::En), others }
    }

    /// Adds title, description and their translations.
    fn annotate(&self, schema: &mut Map<String, Value>, key: &str) {
        let english = self.en.label(key);
        let translations = self.others.iter().map(|(tag, catalogue)| {
            let text = catalogue.label(key);
            ((*tag).to_owned(), json!({ "title": text.label, "description": text.help }))
        });
        schema.insert("title".into(), english.label.into());
        schema.insert("description".into(), english.help.into());
        schema.insert("x-mestring-i18n".into(), Value::Object(translations.collect()));
    }

    fn describe(&self, schema: &mut Value, named: &Named) {
        let Some(schema) = schema.as_object_mut() else {
            return;
        };
        match named {
            Named::Record(record) => {
                self.annotate(schema, &kebab(record.name));
                let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
                    return;
                };
                for field in record.fields {
                    if let Some(property) = properties.get_mut(field.name).and_then(Value::as_object_mut) {
                        self.annotate(property, &label(record.name, field.name));
                    }
                }
            }
            Named::Words(name, words) => {
                schema.clear();
                self.annotate(schema, &kebab(name));
                let options = words.iter().map(|word| {
                    let mut option = Map::new();
                    option.insert("const".into(), (*word).into());
                    self.annotate(&mut option, &label(name, word));
                    Value::Object(option)
                });
                schema.insert("oneOf".into(), options.collect());
            }
            Named::Forms(name) => {
                self.annotate(schema, &kebab(name));
                let Some(options) = schema.get_mut("oneOf").and_then(Value::as_array_mut) else {
                    return;
                };
                // schemars joins the forms without payload into one enumeration; forms need titles of their own.
                let flat = options.drain(..).flat_map(|option| match option.get("enum").and_then(Value::as_array) {
                    Some(words) => words.iter().map(|word| json!({ "const": word })).collect(),
                    None => vec![option],
                });
                let mut flat: Vec<_> = flat.collect();
                for option in &mut flat {
                    let tag = option.get("const").and_then(Value::as_str).map(str::to_owned).or_else(|| {
                        let properties = option.get("properties").and_then(Value::as_object)?;
                        properties.keys().next().cloned()
                    });
                    if let (Some(tag), Some(option)) = (tag, option.as_object_mut()) {
                        self.annotate(option, &label(name, &tag));
                    }
                }
                *options = flat;
            }
        }
    }

    /// Types that are not of the model: texts by language, and the names of facts.
    fn plain(&self, schema: &mut Value, name: &str) {
        let Some(schema) = schema.as_object_mut() else {
            return;
        };
        self.annotate(schema, &kebab(name));
        if name != "Fact" {
            return;
        }
        let Some(options) = schema.get_mut("oneOf").and_then(Value::as_array_mut) else {
            return;
        };
        for (option, fact) in options.iter_mut().zip(FactId::all()) {
            if let Some(option) = option.as_object_mut() {
                option.insert("title".into(), self.en.fact(fact).label.into());
            }
        }
    }
}
