//! The model as JSON, for those who make forms: what a document can hold, what it is called, and what can stand there.

use super::Named;
use super::assess::{LanguageAnswer, language};
use mestring::annual_report::AnnualReport;
use mestring::attestation::Attestations;
use mestring::fact::FactId;
use mestring::model::{Offer, Provider};
use mestring::problem::Expect;
use mestring::shape::{ChoiceShape, DocumentShape, RecordShape, Shape, Shaped as _, TextShape, VocabularyShape};
use mestring::shape::{kebab, label};
use mestring::value::{MAX_ITEMS, MAX_TEXT};
use mestring_i18n::{Catalogue, Label, Language};
use serde::Serialize;
use std::collections::BTreeMap;

/// Name and version of this answer.
const FORMAT: &str = "mestring/model/1";

/// What documents can hold. With texts when a language was asked for.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ModelAnswer {
    /// Name and version of this answer.
    #[cfg_attr(feature = "generate", schemars(extend("const" = FORMAT)))]
    pub format: &'static str,
    /// The language of the texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<LanguageAnswer>,
    /// The documents that people write: what each is called in `format`, and the record that has its fields.
    pub documents: Vec<DocumentAnswer>,
    /// The records, by name.
    pub records: Named<RecordAnswer>,
    /// The closed lists of words, by name.
    pub vocabularies: Named<VocabularyAnswer>,
    /// The values with several forms, by name.
    pub choices: Named<ChoiceAnswer>,
}

/// A kind of document.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DocumentAnswer {
    /// What stands in its `format`.
    pub format: &'static str,
    /// The record that has its fields.
    pub record: &'static str,
}

/// Named fields.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RecordAnswer {
    /// The fields, in their order.
    pub fields: Vec<FieldAnswer>,
    /// Whether the first field has to be a smaller number than the second.
    #[serde(skip_serializing_if = "is_false")]
    pub rises: bool,
    /// What it is called.
    #[serde(flatten)]
    pub text: ModelTextAnswer,
}

/// A field.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FieldAnswer {
    /// Name in JSON.
    pub name: &'static str,
    /// The facts that it states: one, or one for each place that its record can stand in. None: it is a part of a fact.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<&'static str>,
    /// Whether it has to be there.
    #[serde(skip_serializing_if = "is_false")]
    pub required: bool,
    /// What can stand there.
    pub value: ValueAnswer,
    /// What it is called.
    #[serde(flatten)]
    pub text: ModelTextAnswer,
}

/// What can stand in a place.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum ValueAnswer {
    /// An object with named fields.
    Record {
        /// Name of the record.
        record: &'static str,
    },
    /// A list with at least one item.
    List {
        /// What each item is.
        item: Box<ValueAnswer>,
        /// Whether no item may stand twice.
        distinct: bool,
        /// Most items.
        most: usize,
    },
    /// A word of a closed list.
    Word {
        /// Name of the list.
        vocabulary: &'static str,
    },
    /// One of several forms.
    Form {
        /// Name of the choice.
        choice: &'static str,
    },
    /// An object with a text for each language, by language tag.
    Texts {
        /// Most characters of each.
        most: usize,
    },
    /// A text.
    Text {
        /// What it has to be: `text` for any, `date`, `url`, … as in problems.
        rule: &'static str,
        /// Most characters, of a text that can be anything.
        #[serde(skip_serializing_if = "Option::is_none")]
        most: Option<usize>,
        /// What it has to be, in words.
        #[serde(skip_serializing_if = "Option::is_none")]
        expected: Option<String>,
    },
    /// A whole number.
    Whole {
        /// Smallest number.
        min: u32,
        /// Largest number.
        max: u32,
    },
    /// Yes or no.
    Flag,
}

/// A closed list of words.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct VocabularyAnswer {
    /// The words, in their order.
    pub words: Vec<ModelWordAnswer>,
    /// What it is called.
    #[serde(flatten)]
    pub text: ModelTextAnswer,
}

/// A word of a closed list.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ModelWordAnswer {
    /// The word as it stands in JSON.
    pub word: &'static str,
    /// What it is called.
    #[serde(flatten)]
    pub text: ModelTextAnswer,
}

/// A value with several forms.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ChoiceAnswer {
    /// The forms, in their order.
    pub forms: Vec<ModelFormAnswer>,
    /// What it is called.
    #[serde(flatten)]
    pub text: ModelTextAnswer,
}

/// A form: `"free"` alone, or `{"nok": 375}` with a value.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ModelFormAnswer {
    /// The form as it stands in JSON.
    pub form: &'static str,
    /// What it carries; left out: it stands alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<ValueAnswer>,
    /// What it is called.
    #[serde(flatten)]
    pub text: ModelTextAnswer,
}

/// What something of the model is called; left out when no language was asked for.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ModelTextAnswer {
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// One sentence of help.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
}

/// The documents that people write.
const DOCUMENTS: &[Shape] = &[Offer::SHAPE, Provider::SHAPE, Attestations::SHAPE, AnnualReport::SHAPE];

/// What documents can hold, as JSON; in words of a language when its tag is given.
pub(crate) fn model_json(tag: &str) -> String {
    let tag = tag.trim();
    let texts = (!tag.is_empty()).then(|| Catalogue::kept(Language::negotiate([tag])));
    let texts = texts.as_deref().filter(|texts| !texts.is_empty());
    let mut answer = model(texts);
    answer.language = texts.map(|texts| language(texts, tag));
    serde_json::to_string(&answer).unwrap_or_default()
}

/// What documents can hold; in words too when texts are given.
pub fn model(texts: Option<&Catalogue>) -> ModelAnswer {
    let mut facts: BTreeMap<String, Vec<&'static str>> = BTreeMap::new();
    for fact in FactId::all() {
        facts.entry(fact.label()).or_default().push(fact.name());
    }
    let answer = ModelAnswer {
        format: FORMAT,
        language: texts.map(|texts| language(texts, texts.language().tag())),
        documents: Vec::new(),
        records: Named::default(),
        vocabularies: Named::default(),
        choices: Named::default(),
    };
    let mut model = Model { texts, facts, answer };
    for shape in DOCUMENTS {
        if let Shape::Document(DocumentShape { record, format, .. }) = shape {
            model.answer.documents.push(DocumentAnswer { format, record: record.name });
            model.record(record);
        }
    }
    model.answer
}

/// The model in the making.
struct Model<'a> {
    texts: Option<&'a Catalogue>,
    /// Names of facts, by the key of their labels.
    facts: BTreeMap<String, Vec<&'static str>>,
    answer: ModelAnswer,
}

impl Model<'_> {
    fn text(&self, key: &str) -> ModelTextAnswer {
        let words = self.texts.map(|texts| texts.label(key));
        words.map_or_else(ModelTextAnswer::default, |Label { label, help }| ModelTextAnswer {
            label: Some(label),
            help: Some(help).filter(|help| !help.is_empty()),
        })
    }

    /// Adds a record and all that it holds.
    fn record(&mut self, record: &'static RecordShape) {
        if self.answer.records.get(record.name).is_some() {
            return;
        }
        let fields = record.fields.iter().map(|field| {
            let key = label(record.name, field.name);
            FieldAnswer {
                name: field.name,
                facts: self.facts.get(&key).filter(|_| record.holds_facts).cloned().unwrap_or_default(),
                required: record.required.contains(&field.name),
                value: self.value(field.shape),
                text: self.text(&key),
            }
        });
        let fields = fields.collect();
        let text = self.text(&kebab(record.name));
        self.answer.records.add(record.name, RecordAnswer { fields, rises: record.rises, text });
        record.fields.iter().for_each(|field| self.within(field.shape));
    }

    /// Adds what a value is made of.
    fn within(&mut self, shape: &'static Shape) {
        match shape {
            Shape::Document(DocumentShape { record, .. }) | Shape::Record(record) => self.record(record),
            Shape::List { item, .. } => self.within(item),
            Shape::Vocabulary(VocabularyShape { name, words }) => {
                let words = words.iter().map(|word| ModelWordAnswer { word, text: self.text(&label(name, word)) });
                let vocabulary = VocabularyAnswer { words: words.collect(), text: self.text(&kebab(name)) };
                self.answer.vocabularies.add(name, vocabulary);
            }
            Shape::Choice(ChoiceShape { name, tags, carries }) => {
                let forms = tags.iter().zip(*carries).map(|(form, carries)| ModelFormAnswer {
                    form,
                    value: carries.map(|shape| self.value(shape)),
                    text: self.text(&label(name, form)),
                });
                let choice = ChoiceAnswer { forms: forms.collect(), text: self.text(&kebab(name)) };
                self.answer.choices.add(name, choice);
                carries.iter().flatten().for_each(|shape| self.within(shape));
            }
            Shape::Texts | Shape::Text(_) | Shape::Whole { .. } | Shape::Flag => {}
        }
    }

    fn value(&self, shape: &Shape) -> ValueAnswer {
        match shape {
            Shape::Document(DocumentShape { record, .. }) | Shape::Record(record) => {
                ValueAnswer::Record { record: record.name }
            }
            Shape::List { item, distinct } => {
                ValueAnswer::List { item: Box::new(self.value(item)), distinct: *distinct, most: MAX_ITEMS }
            }
            Shape::Vocabulary(VocabularyShape { name, .. }) => ValueAnswer::Word { vocabulary: name },
            Shape::Choice(ChoiceShape { name, .. }) => ValueAnswer::Form { choice: name },
            Shape::Texts => ValueAnswer::Texts { most: MAX_TEXT },
            Shape::Text(TextShape { expects, .. }) => ValueAnswer::Text {
                rule: expects.code(),
                most: (*expects == Expect::Text).then_some(MAX_TEXT),
                expected: self.texts.map(|texts| texts.text(&format!("expected-{}", expects.code()), &[])),
            },
            Shape::Whole { min, max } => ValueAnswer::Whole { min: *min, max: *max },
            Shape::Flag => ValueAnswer::Flag,
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde wants it so")]
fn is_false(flag: &bool) -> bool {
    !flag
}
