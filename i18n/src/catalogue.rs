//! The texts of one language, looked up by key.

use crate::Language;
use crate::kept::{Texts, kept, note, read};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use mestring::fact::FactId;
use mestring::shape::{DocumentShape, Shape, label};
use std::sync::Arc;

/// The texts of one language, and of those it falls back to.
pub struct Catalogue {
    language: Language,
    bundle: FluentBundle<Resource>,
    is_empty: bool,
}

/// The messages of a file.
pub(crate) type Resource = Arc<FluentResource>;

/// Reads messages; the error is what could be read of them.
pub(crate) fn parsed(written: &str) -> Result<Resource, Resource> {
    FluentResource::try_new(written.to_owned()).map(Arc::new).map_err(|(rest, _)| Arc::new(rest))
}

/// End of the key of a help that stands apart from its label. Texts that are loaded in packs do; those in the files do not.
pub const HELP: &str = "--help";

/// What a field, a word or a type is called, and one sentence of help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The name.
    pub label: String,
    /// One sentence.
    pub help: String,
}

impl Catalogue {
    /// Reads the texts of a language. [`Catalogue::kept`] does it only once.
    pub fn new(language: Language) -> Self {
        Self::with(language, read(language, Texts::Main))
    }

    /// The texts of a language; read once, however often it is asked for.
    pub fn kept(language: Language) -> Arc<Self> {
        kept(language, Texts::Main)
    }

    /// The first of each key.
    pub(crate) fn with(language: Language, resources: impl IntoIterator<Item = Resource>) -> Self {
        let tags = [language.tag(), "en"];
        let mut bundle = FluentBundle::new_concurrent(tags.iter().filter_map(|tag| tag.parse().ok()).collect());
        // Terminal and JSON output is plain text; invisible marks would be copied along with it.
        bundle.set_use_isolating(false);
        let mut is_empty = true;
        for resource in resources {
            is_empty = false;
            // Messages that exist already are reported as errors and left alone, which is what is wanted.
            _ = bundle.add_resource(resource);
        }
        Self { language, bundle, is_empty }
    }

    /// Whether there are no texts: none are compiled in, and none were loaded.
    pub fn is_empty(&self) -> bool {
        self.is_empty
    }

    /// The catalogues of all languages that there are texts of; each read once, however often they are asked for.
    pub fn all() -> Vec<Arc<Self>> {
        Language::ALL.into_iter().map(Self::kept).filter(|texts| !texts.is_empty()).collect()
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A text by its key, with its variables filled in. A key without a text gives the key, so that nothing is silent.
    pub fn text(&self, key: &str, variables: &[(&'static str, Variable<'_>)]) -> String {
        self.find(key, None, variables).unwrap_or_else(|| key.to_owned())
    }

    /// An attribute of a text, such as `remedy`.
    pub(crate) fn attribute(
        &self,
        key: &str,
        attribute: &str,
        variables: &[(&'static str, Variable<'_>)],
    ) -> Option<String> {
        self.find(key, Some(attribute), variables)
    }

    fn find(&self, key: &str, attribute: Option<&str>, variables: &[(&'static str, Variable<'_>)]) -> Option<String> {
        let Some(message) = self.bundle.get_message(key) else {
            note(self.language, key);
            return None;
        };
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        let mut arguments = FluentArgs::with_capacity(variables.len());
        for (name, variable) in variables {
            let value = match variable {
                Variable::Text(text) => FluentValue::from(*text),
                Variable::Number(number) => FluentValue::from(*number),
            };
            arguments.set(*name, value);
        }
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned())
    }

    /// Label and help of a type (`care-level`), a field (`access--referral`) or a word (`care-level--specialist`).
    pub fn label(&self, key: &str) -> Label {
        let Some(label) = self.find(key, None, &[]) else {
            return Label { label: key.to_owned(), help: String::new() };
        };
        let help = self.attribute(key, "help", &[]).or_else(|| self.find(&format!("{key}{HELP}"), None, &[]));
        Label { label, help: help.unwrap_or_default() }
    }

    /// Label and help of a fact.
    pub fn fact(&self, fact: FactId) -> Label {
        self.label(&fact.label())
    }

    /// What a fact is called.
    pub fn name(&self, fact: FactId) -> String {
        self.text(&fact.label(), &[])
    }

    /// What a place in a document is called, from the outermost field in: `Kostnad › Betaling › Beløp`.
    ///
    /// `shape` is the shape of the document the pointer leads into.
    pub fn path(&self, shape: &Shape, pointer: &str) -> String {
        let mut names = Vec::new();
        let mut shape = Some(shape);
        for part in pointer.split('/').skip(1) {
            shape = match shape {
                Some(Shape::Document(DocumentShape { record, .. }) | Shape::Record(record)) => {
                    let field = record.fields.iter().find(|field| field.name == part);
                    names.extend(field.map(|_| self.text(&label(record.name, part), &[])));
                    field.map(|field| field.shape)
                }
                Some(Shape::List { item, .. }) => Some(item),
                Some(Shape::Choice(choice)) => {
                    let form = choice.tags.iter().position(|tag| *tag == part);
                    names.extend(form.map(|_| self.text(&label(choice.name, part), &[])));
                    form.and_then(|form| choice.carries.get(form).copied().flatten())
                }
                _ => None,
            };
        }
        names.join(" › ")
    }
}

/// What a variable of a text is filled with.
#[derive(Clone, Copy, Debug)]
pub enum Variable<'a> {
    /// Text.
    Text(&'a str),
    /// A number, which also decides between singular and plural.
    Number(usize),
}

impl core::fmt::Debug for Catalogue {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(formatter, "Catalogue({})", self.language.tag())
    }
}
