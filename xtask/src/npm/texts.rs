//! The texts as pages load them: each message in one pack.

use crate::top;
use fluent_syntax::ast::{Attribute, Entry, Identifier, Message, Resource};
use fluent_syntax::{parser, serializer};
use mestring_i18n::{HELP, Language};
use mestring_schemas::Pack;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The texts of a language, in the format of Project Fluent, by pack.
pub(super) fn packs(language: Language) -> BTreeMap<Pack, String> {
    let mut packs: BTreeMap<Pack, Vec<Entry<String>>> = BTreeMap::new();
    for message in messages(language) {
        for message in parts(message) {
            packs.entry(Pack::of(&message.id.name)).or_default().push(Entry::Message(message));
        }
    }
    packs.into_iter().map(|(pack, body)| (pack, serializer::serialize(&Resource { body }))).collect()
}

/// Every message but those of the command, which no page shows.
fn messages(language: Language) -> Vec<Message<String>> {
    let mut files = Vec::new();
    collect(&top().join("i18n").join(language.tag()), &mut files);
    let mut messages = Vec::new();
    for file in files.iter().filter(|file| !file.ends_with("cli.ftl")) {
        for entry in parser::parse(fs::read_to_string(file).unwrap()).unwrap().body {
            if let Entry::Message(message) = entry {
                messages.push(Message { comment: None, ..message });
            }
        }
    }
    messages
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}

/// A message, and what a field or word means apart from what it is called, when that is of another pack.
fn parts(mut message: Message<String>) -> Vec<Message<String>> {
    let key = format!("{}{HELP}", message.id.name);
    let is_help = |attribute: &Attribute<String>| attribute.id.name == "help";
    let Some(at) = message.attributes.iter().position(is_help) else { return vec![message] };
    if Pack::of(&key) == Pack::of(&message.id.name) {
        return vec![message];
    }
    let help = message.attributes.remove(at).value;
    vec![message, Message { id: Identifier { name: key }, value: Some(help), attributes: Vec::new(), comment: None }]
}

/// Every text of a language as it is written, by `message` or `message.attribute`.
#[cfg(test)]
pub(super) fn written(language: Language) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for message in messages(language) {
        let key = message.id.name;
        all.extend(message.value.map(|value| (key.clone(), format!("{value:?}"))));
        for attribute in message.attributes {
            all.insert(format!("{key}.{}", attribute.id.name), format!("{:?}", attribute.value));
        }
    }
    all
}
