//! Finds where a missing fact belongs in an offer, and makes a suggestion for it. Nothing is made up: a value is always
//! asked for, and so is every item of a list that is not there.

use super::suggest::{AskAnswer, FormAnswer, OperationAnswer, SuggestionAnswer, WordAnswer};
use super::template::Template;
use mestring::assess::Place;
use mestring::fact::FactId;
use mestring::model::Offer;
use mestring::model::unstated::Unstated;
use mestring::shape::{ChoiceShape, FieldShape, Node, RecordShape, Shape, View, label};
use mestring_i18n::Catalogue;

/// What is asked of a record, in this order: what a reader needs first. Records that are not here are not asked for.
pub(super) const ASKED: &[(&str, &[&str])] = &[
    ("Change", &["date", "text"]),
    ("Condition", &["kind", "name"]),
    ("Contact", &["role", "phone", "email"]),
    ("Dates", &["start", "fromTime"]),
    ("Fee", &["amount", "kind", "per"]),
    ("Goal", &["text", "kinds"]),
    ("KnowledgeSource", &["title", "url", "date"]),
    ("LegalReference", &["act", "section"]),
    ("Partner", &["name", "kind", "roles"]),
    ("Person", &["roles", "professions"]),
    ("PlainLanguage", &["reviewed", "date"]),
    ("Referral", &["need", "from"]),
    ("Run", &["dates"]),
    ("Session", &["topic", "date"]),
    ("Travel", &["covered", "by"]),
    ("Venue", &["name", "street", "town"]),
];

/// Most items of a list that one missing fact gives suggestions for.
const MOST_ITEMS: usize = 8;

/// The suggestions for one missing fact: one, or one for each item of the list it belongs in.
pub(super) fn all(offer: &Offer, place: &Place, texts: Option<&Catalogue>) -> Vec<SuggestionAnswer> {
    let names: Vec<_> = place.fact.name().split('.').chain(place.part).collect();
    let mut gaps = Vec::new();
    let start = Step { record: &Offer::RECORD, node: offer, path: String::new(), names: &names };
    start.look(place.indices.as_slice(), &mut gaps);
    gaps.into_iter().filter_map(|gap| gap.suggestion(offer, place.fact, &names, texts)).collect()
}

/// A record on the way to a fact.
struct Step<'a> {
    record: &'static RecordShape,
    node: &'a dyn Node,
    /// JSON Pointer to it.
    path: String,
    /// The way on.
    names: &'a [&'a str],
}

/// The first field on the way to a fact that is not there; the fact itself at the latest.
struct Gap<'a> {
    record: &'static RecordShape,
    field: &'static FieldShape,
    /// Where it is added.
    path: String,
    /// Whether it is one more item of the list that the field holds.
    is_item: bool,
    /// The way on.
    names: &'a [&'a str],
}

impl<'a> Step<'a> {
    /// Finds the gaps.
    fn look(self, indices: &[u16], gaps: &mut Vec<Gap<'a>>) {
        let Self { record, node, path, names } = self;
        let Some((name, names)) = names.split_first() else { return };
        let Some(at) = record.fields.iter().position(|field| field.name == *name) else { return };
        let (Some(field), View::Record(stated)) = (record.fields.get(at), node.view()) else { return };
        let path = format!("{path}/{name}");
        let Some(value) = stated.field(at) else {
            return gaps.push(Gap { record, field, path, is_item: false, names });
        };
        match (field.shape, value.view()) {
            (Shape::Record(inner), _) => Step { record: inner, node: value, path, names }.look(indices, gaps),
            (Shape::List { item: Shape::Record(inner), .. }, View::List(list)) => {
                let item = |at: usize| list.item(at).map(|node| (format!("{path}/{at}"), node));
                let (items, deeper) = match indices.split_first() {
                    Some((at, deeper)) => (usize::from(*at)..usize::from(*at) + 1, deeper),
                    // Runs that are over are not filled in: what is missing is one that is to come.
                    None if *name == "runs" => {
                        return gaps.push(Gap { record, field, path: format!("{path}/-"), is_item: true, names });
                    }
                    None => (0..MOST_ITEMS, indices),
                };
                for (path, node) in items.map_while(item) {
                    Step { record: inner, node, path, names }.look(deeper, gaps);
                }
            }
            _ => {}
        }
    }
}

impl Gap<'_> {
    /// The suggestion; `None` when it cannot be asked for in a few questions. `way`: from the offer to what is missing.
    fn suggestion(
        self,
        offer: &Offer,
        fact: FactId,
        way: &[&str],
        texts: Option<&Catalogue>,
    ) -> Option<SuggestionAnswer> {
        let run = self.path.strip_prefix("/runs/").and_then(|rest| rest.split('/').next()?.parse::<usize>().ok());
        let of_run = run.and_then(|at| offer.runs.as_ref()?.get(at)?.unstated.as_deref());
        let listed = [
            ("/unstated".to_owned(), offer.unstated.as_deref()),
            (run.map(|at| format!("/runs/{at}/unstated")).unwrap_or_default(), of_run),
        ];
        let mut draft = Draft { texts, wanted: way.join("."), listed: &listed, asks: Vec::new(), named: Vec::new() };
        let above = way.get(..way.len().checked_sub(self.names.len() + 1)?)?.join(".");
        let value = match (self.is_item, self.field.shape) {
            (true, Shape::List { item: Shape::Record(inner), .. }) => {
                draft.item(inner, &dotted(&above, self.field.name), self.names)?
            }
            _ => draft.field(self.record, self.field, &above, self.names)?,
        };
        let mut patch = draft.listed_no_more();
        let mut asks = draft.asks;
        value.asks(&format!("/{}/value", patch.len()), &mut |number, pointer| {
            if let Some(ask) = asks.get_mut(number) {
                ask.pointer = pointer;
            }
        });
        let mut pointer = self.path.clone();
        if matches!(self.field.shape, Shape::Record(_)) {
            self.names.iter().for_each(|name| pointer.extend(["/", name]));
        }
        patch.push(OperationAnswer { op: "add", path: self.path, value: Some(value) });
        Some(SuggestionAnswer { fact: fact.name(), pointer, patch, asks })
    }
}

/// A suggestion in the making.
struct Draft<'a> {
    texts: Option<&'a Catalogue>,
    /// The name, with dots, of what is missing.
    wanted: String,
    /// Facts that are said to come later, and where the lists of them are.
    listed: &'a [(String, Option<&'a [Unstated]>); 2],
    asks: Vec<AskAnswer>,
    /// The name, with dots, of what each question is about.
    named: Vec<String>,
}

impl Draft<'_> {
    /// A value for a field, with the way on from it to the fact.
    fn field(&mut self, record: &RecordShape, field: &FieldShape, above: &str, names: &[&str]) -> Option<Template> {
        let name = dotted(above, field.name);
        match (field.shape, names.split_first()) {
            (Shape::Record(inner), Some((next, names))) => {
                let field = inner.fields.iter().find(|field| field.name == *next)?;
                Some(Template::Record(vec![(field.name, self.field(inner, field, &name, names)?)]))
            }
            (Shape::Record(inner), None) => self.few(inner, &name),
            (Shape::List { item: Shape::Record(inner), .. }, _) => {
                Some(Template::List(Box::new(self.item(inner, &name, names)?)))
            }
            (Shape::List { item: Shape::Vocabulary(words), .. }, None) => {
                let words = self.words(words.name, words.words);
                Some(self.ask(record, field, name, AskAnswer { words, ..AskAnswer::of("words") }))
            }
            (Shape::List { item, .. }, None) => Some(Template::List(Box::new(self.value(record, field, item, name)?))),
            (shape, None) => self.value(record, field, shape, name),
            _ => None,
        }
    }

    /// A new item of a list. None is made only to hold something that it is not mainly about.
    fn item(&mut self, record: &'static RecordShape, name: &str, names: &[&str]) -> Option<Template> {
        let is_asked = names.first().is_none_or(|name| asked(record).contains(name));
        if is_asked { self.few(record, name) } else { None }
    }

    /// What a reader needs first of a record.
    fn few(&mut self, record: &'static RecordShape, name: &str) -> Option<Template> {
        let fields = asked(record).iter().filter_map(|asked| {
            let field = record.fields.iter().find(|field| field.name == *asked)?;
            let own = dotted(name, asked);
            // What is said to come later is not asked for along with something else.
            let comes_later = self.unstated().any(|(_, _, unstated)| unstated.fact.name() == own);
            if comes_later && !is_within(&self.wanted, &own) {
                return None;
            }
            Some((field.name, self.field(record, field, name, &[])?))
        });
        let fields: Vec<_> = fields.collect();
        (!fields.is_empty()).then_some(Template::Record(fields))
    }

    /// A single value.
    fn value(&mut self, record: &RecordShape, field: &FieldShape, shape: &Shape, name: String) -> Option<Template> {
        let ask = match shape {
            Shape::Flag => AskAnswer::of("flag"),
            Shape::Texts => AskAnswer::of("texts"),
            Shape::Text(text) => AskAnswer::of(text.expects.code()),
            Shape::Whole { min, max } => AskAnswer { min: Some(*min), max: Some(*max), ..AskAnswer::of("whole") },
            Shape::Vocabulary(words) => {
                AskAnswer { words: self.words(words.name, words.words), ..AskAnswer::of("word") }
            }
            Shape::Choice(choice) => AskAnswer { forms: self.forms(choice)?, ..AskAnswer::of("form") },
            _ => return None,
        };
        Some(self.ask(record, field, name, ask))
    }

    /// Adds a question, and gives the place of its answer.
    fn ask(&mut self, record: &RecordShape, field: &FieldShape, name: String, ask: AskAnswer) -> Template {
        let words = self.texts.map(|texts| texts.label(&label(record.name, field.name)));
        let (label, help) = words.map(|words| (words.label, words.help)).unzip();
        self.asks.push(AskAnswer { label, help, ..ask });
        self.named.push(name);
        Template::Ask(self.asks.len() - 1)
    }

    fn words(&self, list: &str, words: &[&'static str]) -> Vec<WordAnswer> {
        words.iter().map(|word| WordAnswer { word, label: self.label(list, word) }).collect()
    }

    fn forms(&self, choice: &ChoiceShape) -> Option<Vec<FormAnswer>> {
        let forms = choice.tags.iter().zip(choice.carries).map(|(form, carries)| {
            let numbers = match carries {
                None => 0,
                Some(Shape::Whole { .. }) => 1,
                Some(Shape::Record(range)) if range.rises => 2,
                Some(_) => return None,
            };
            Some(FormAnswer { form, numbers, label: self.label(choice.name, form) })
        });
        forms.collect()
    }

    fn label(&self, list: &str, word: &str) -> Option<String> {
        self.texts.map(|texts| texts.text(&label(list, word), &[]))
    }

    /// What is listed as not stated: where the list is, the place in it, and the entry.
    fn unstated(&self) -> impl Iterator<Item = (&str, usize, &Unstated)> {
        let lists = self.listed.iter().filter_map(|(path, list)| Some((path, (*list)?)));
        lists.flat_map(|(path, list)| list.iter().enumerate().map(move |(at, one)| (path.as_str(), at, one)))
    }

    /// Takes what is asked for now out of the lists of what comes later: no fact may be both.
    fn listed_no_more(&self) -> Vec<OperationAnswer> {
        let mut patch = Vec::new();
        let is_asked = |one: &Unstated| self.named.iter().any(|name| is_within(name, one.fact.name()));
        for (path, list) in self.listed {
            let list = list.unwrap_or_default();
            let asked: Vec<_> = list.iter().enumerate().filter(|(_, one)| is_asked(one)).collect();
            // From the last on, so that the places of the others stay. The test is for an offer that has changed since.
            for (at, one) in asked.iter().rev() {
                let value = Some(Template::Name(one.fact.name()));
                patch.push(OperationAnswer { op: "test", path: format!("{path}/{at}/fact"), value });
                if asked.len() < list.len() {
                    patch.push(OperationAnswer { op: "remove", path: format!("{path}/{at}"), value: None });
                }
            }
            // A list may not be empty.
            if !list.is_empty() && asked.len() == list.len() {
                patch.push(OperationAnswer { op: "remove", path: path.clone(), value: None });
            }
        }
        patch
    }
}

impl AskAnswer {
    fn of(answer: &'static str) -> Self {
        let (words, forms) = (Vec::new(), Vec::new());
        Self { pointer: String::new(), answer, min: None, max: None, words, forms, label: None, help: None }
    }
}

/// What is asked of a record.
pub(crate) fn asked(record: &RecordShape) -> &'static [&'static str] {
    ASKED.iter().find(|(name, _)| *name == record.name).map_or(&[], |(_, fields)| fields)
}

fn dotted(above: &str, name: &str) -> String {
    if above.is_empty() { name.to_owned() } else { format!("{above}.{name}") }
}

/// Whether a name is another, or a part of it.
fn is_within(name: &str, other: &str) -> bool {
    name.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Calls `found` with every record that a document can hold.
    fn records(shape: &Shape, found: &mut dyn FnMut(&RecordShape)) {
        match shape {
            Shape::Record(record) => {
                found(record);
                record.fields.iter().for_each(|field| records(field.shape, found));
            }
            Shape::List { item, .. } => records(item, found),
            _ => {}
        }
    }

    #[test]
    fn what_is_asked_of_records_are_fields_of_theirs() {
        let mut known = Vec::new();
        for field in Offer::RECORD.fields {
            records(field.shape, &mut |record| {
                let fields = record.fields.iter().map(|field| field.name);
                known.extend(fields.map(|field| (record.name.to_owned(), field)));
            });
        }
        for (record, fields) in ASKED {
            for field in *fields {
                assert!(known.iter().any(|(of, name)| of == record && name == field), "{record} has no {field}");
            }
        }
        assert!(ASKED.is_sorted());
    }
}
