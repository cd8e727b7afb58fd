//! The texts of one language, looked up by key.

use crate::{Language, resources};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use mestring::fact::FactId;
use mestring::shape::{DocumentShape, Shape, label};

/// The texts of one language, and of those it falls back to.
pub struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// What a field, a word or a type is called, and one sentence of help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The name.
    pub label: String,
    /// One sentence.
    pub help: String,
}

impl Catalogue {
    /// Loads the texts of a language.
    pub fn new(language: Language) -> Self {
        // The fallbacks go in last: a message that is there already is kept.
        let languages = [language].into_iter().chain(language.fallbacks().iter().copied());
        Self::with(language, languages.flat_map(|language| resources::of(language).iter().copied()))
    }

    /// Loads these texts, the first of each key.
    pub(crate) fn with(language: Language, texts: impl IntoIterator<Item = &'static str>) -> Self {
        let tags = [language.tag(), "en"];
        let mut bundle = FluentBundle::new_concurrent(tags.iter().filter_map(|tag| tag.parse().ok()).collect());
        // Terminal and JSON output is plain text; invisible marks would be copied along with it.
        bundle.set_use_isolating(false);
        for text in texts {
            let resource = FluentResource::try_new(text.to_owned());
            // A file with a slip keeps the messages that could be read; a test sees to it that there is none.
            let resource = resource.unwrap_or_else(|(rest, _)| rest);
            // Messages that exist already are reported as errors and left alone, which is what is wanted.
            _ = bundle.add_resource(resource);
        }
        Self { language, bundle }
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
        let message = self.bundle.get_message(key)?;
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
        let label = self.text(key, &[]);
        let help = self.attribute(key, "help", &[]).unwrap_or_default();
        Label { label, help }
    }

    /// Label and help of a fact.
    pub fn fact(&self, fact: FactId) -> Label {
        self.label(&fact.label())
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
