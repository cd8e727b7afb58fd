//! Everything that is wrong with one document, found by holding its tree against the shape of the document.

use super::tree::{self, NodeId, Slip, Tree, Value};
use super::{Lines, MAX_PROBLEMS, suggest};
use crate::document::KINDS;
use crate::fact::FactId;
use crate::model::{Offer, Provider};
use crate::order::sort_by_key;
use crate::problem::{Expect, Found, Problem, ProblemKind};
use crate::shape::{ChoiceShape, DocumentShape, RecordShape, Shape, Shaped, TextShape};
use crate::value::{LanguageTag, MAX_ITEMS, MAX_LANGUAGES, MAX_TEXT, Text};

/// Tells everything that is wrong, in the order of the text. At least one problem: it is only asked when there is one.
pub(super) fn explain(text: &str, document: &'static DocumentShape) -> Vec<Problem> {
    let (tree, root) = Tree::parse(text);
    let lines = Lines::new(text);
    let most = tree.slips.len() + 2 * MAX_PROBLEMS;
    let mut search = Search { lines, most, tree: &tree, root, problems: Vec::new() };
    if let Some(only) = root.and_then(|root| search.format(root, document)) {
        return vec![only];
    }
    for slip in &tree.slips {
        search.slip(slip);
    }
    if let Some(root) = root {
        search.document(root, document);
    }
    let mut problems = search.problems;
    sort_by_key(&mut problems, |(at, _)| *at);
    let mut problems: Vec<_> = problems.into_iter().map(|(_, problem)| problem).collect();
    if problems.is_empty() {
        // The two ways of reading disagree. That is ours to mend, but the writer has to be told something true.
        problems.push(Problem::new(ProblemKind::NotJson, String::new(), Lines::new(text).place(0, 1), Found::Record));
    }
    problems
}

struct Search<'t, 'a> {
    lines: Lines<'a>,
    /// Problems to note; more than are told, because they are put in order afterwards.
    most: usize,
    tree: &'t Tree<'a>,
    root: Option<NodeId>,
    /// With the byte each begins at.
    problems: Vec<(usize, Problem)>,
}

impl<'t, 'a> Search<'t, 'a> {
    /// The format. A newer one, or that of another kind of document, is the only thing worth saying.
    fn format(&mut self, root: NodeId, document: &'static DocumentShape) -> Option<Problem> {
        let Some(Value::Record(_)) = self.value(root) else { return None };
        let expected = || Some(Expect::Format(document.format));
        let Some(field) = self.tree.field(root, "format") else {
            let example = format!(r#"{{"format": "{}", …}}"#, document.format);
            if let Some(problem) = self.noted(root, ProblemKind::MissingField, expected(), Some(example)) {
                (problem.pointer, problem.found) = (format!("{}/format", problem.pointer), Found::Nothing);
            }
            return None;
        };
        let Some(Value::Text(written)) = self.value(field) else {
            self.note(field, ProblemKind::WrongType, expected(), None);
            return None;
        };
        if written == document.format {
            return None;
        }
        let (kind, version) = written.rsplit_once('/').unwrap_or((written, ""));
        // Longer numbers are no versions, and are not to be repeated.
        let version = version.parse::<u32>().ok().filter(|version| *version < 1_000);
        let is_other = kind != document.kind && KINDS.contains(&kind);
        match version {
            Some(version @ 2..) if kind == document.kind => {
                self.note(field, ProblemKind::NewerFormat, expected(), None);
                let (_, mut problem) = self.problems.pop()?;
                problem.found = Found::Version(version);
                Some(problem)
            }
            Some(_) if is_other => {
                self.note(field, ProblemKind::OtherDocument, expected(), None);
                self.problems.pop().map(|(_, problem)| problem)
            }
            _ => {
                self.note(field, ProblemKind::InvalidValue, expected(), Some(document.format.into()));
                None
            }
        }
    }

    /// A document: its envelope, its fields, and its lists of unstated facts.
    fn document(&mut self, at: NodeId, document: &'static DocumentShape) {
        let Some(Value::Record(fields)) = self.value(at) else {
            return self.note(at, ProblemKind::WrongType, Some(Expect::Field(document.record)), None);
        };
        for field in fields.clone() {
            match self.tree.name(field) {
                Some("format") => {}
                Some("$schema") => self.check(field, &Text::SHAPE),
                _ => self.field(field, document.record),
            }
        }
        self.required(at, document.record);
        self.unstated(at, at, document, None);
        let runs = self.tree.field(at, "runs").map(|runs| self.tree.children(runs)).unwrap_or_default();
        for (index, run) in runs.iter().enumerate().take(MAX_ITEMS) {
            self.unstated(at, *run, document, Some(index));
        }
    }

    /// Facts that are stated and listed as not stated, and facts listed where they do not belong.
    fn unstated(&mut self, root: NodeId, owner: NodeId, document: &'static DocumentShape, run: Option<usize>) {
        let entries = self.tree.field(owner, "unstated").map(|list| self.tree.children(list)).unwrap_or_default();
        let mut before = Vec::new();
        // A list that is too long is told of as such.
        for entry in entries.iter().take(MAX_ITEMS) {
            let Some(node) = self.tree.field(*entry, "fact") else { continue };
            let Some(Value::Text(name)) = self.value(node) else { continue };
            let Some(fact) = FactId::find(name) else { continue };
            if before.contains(&fact) {
                self.note(node, ProblemKind::RepeatedItem, Some(Expect::DistinctItems), None);
                continue;
            }
            before.push(fact);
            let belongs = (document.belongs)(fact, run.is_some());
            let stated = if belongs { self.stated_at(root, &fact.pointer(), run) } else { None };
            let kind = match stated {
                None if belongs => continue,
                None => ProblemKind::FactNotHere,
                Some(_) => ProblemKind::StatedAndUnstated,
            };
            let first =
                stated.and_then(|stated| self.tree.get(stated)).map(|node| self.lines.place(node.start, node.end));
            if let Some(problem) = self.noted(node, kind, None, None) {
                (problem.fact, problem.first) = (Some(fact), first);
            }
        }
    }

    /// The first place that states what a pointer template leads to: in one run, or anywhere.
    fn stated_at(&self, node: NodeId, template: &str, run: Option<usize>) -> Option<NodeId> {
        let Some(rest) = template.strip_prefix('/') else {
            return Some(node).filter(|node| self.tree.says_something(*node));
        };
        let (part, rest) = rest.find('/').and_then(|at| rest.split_at_checked(at)).unwrap_or((rest, ""));
        if part != "*" {
            return self.stated_at(self.tree.field(node, part)?, rest, run);
        }
        // Only the outermost list is one of runs when a run is asked for.
        let items = self.tree.children(node).iter().enumerate();
        let mut items = items.filter(|(index, _)| run.is_none_or(|run| run == *index));
        items.find_map(|(_, item)| self.stated_at(*item, rest, None))
    }

    /// A field of a record.
    fn field(&mut self, field: NodeId, record: &'static RecordShape) {
        let name = self.tree.name(field).unwrap_or_default();
        if self.is_full() || self.tree.get(field).is_none_or(|node| node.told) {
            return;
        }
        if let Some(known) = record.fields.iter().find(|known| known.name == name) {
            return self.check(field, known.shape);
        }
        let names: Vec<_> = record.fields.iter().map(|field| field.name).collect();
        let is_document = [Offer::RECORD.name, Provider::RECORD.name].contains(&record.name);
        let suggestion = suggest::field(name, &names, is_document);
        self.note_name(field, ProblemKind::UnknownField, Some(Expect::Field(record)), suggestion);
    }

    /// A value of any shape.
    fn check(&mut self, at: NodeId, shape: &'static Shape) {
        let Some(node) = self.tree.get(at) else { return };
        // `null`, empty, too deep, or the second of its name: told already.
        if node.told || self.is_full() {
            return;
        }
        match (shape, &node.value) {
            (Shape::Document(document), Value::Record(_)) => {
                // Of a document within another, its format is one problem among others.
                match self.format(at, document) {
                    Some(problem) => self.problems.push((node.start, problem)),
                    None => self.document(at, document),
                }
            }
            (Shape::Document(document), _) => self.wrong(at, Expect::Field(document.record)),
            (Shape::Record(record), Value::Record(fields)) => self.record(at, fields, record),
            (Shape::Record(record), _) => self.wrong(at, Expect::Field(record)),
            (Shape::List { item, distinct }, Value::List(items)) => self.list(at, items, item, *distinct),
            (Shape::List { .. }, _) => self.wrong(at, Expect::List),
            (Shape::Vocabulary(vocabulary), Value::Text(word)) => {
                if !vocabulary.words.contains(&word.as_ref()) {
                    let suggestion = suggest::named(word, vocabulary).or_else(|| suggest::word(word, vocabulary.words));
                    let suggestion = suggestion.map(Into::into);
                    self.note(at, ProblemKind::UnknownWord, Some(Expect::OneOf(vocabulary.words)), suggestion);
                }
            }
            (Shape::Vocabulary(vocabulary), _) => self.wrong(at, Expect::OneOf(vocabulary.words)),
            (Shape::Choice(choice), _) => self.choice(at, &node.value, choice),
            (Shape::Texts, Value::Record(texts)) if texts.len() > MAX_LANGUAGES => {
                self.note(at, ProblemKind::TooLong, Some(Expect::ItemsAtMost(MAX_LANGUAGES)), None);
            }
            (Shape::Texts, Value::Record(texts)) => {
                for text in texts {
                    self.language(*text);
                    self.check(*text, &Text::SHAPE);
                }
            }
            (Shape::Texts, _) => self.wrong(at, Expect::Texts),
            (Shape::Text(rule), Value::Text(text)) => self.text(at, text, rule),
            (Shape::Text(rule), _) => self.wrong(at, rule.expects.clone()),
            (Shape::Whole { min, max }, Value::Number(number)) => self.whole(at, number, *min, *max),
            (Shape::Whole { min, max }, _) => self.wrong(at, Expect::Whole { min: *min, max: *max }),
            (Shape::Flag, Value::Flag) => {}
            (Shape::Flag, _) => self.wrong(at, Expect::Flag),
        }
    }

    fn record(&mut self, at: NodeId, fields: &[NodeId], record: &'static RecordShape) {
        for field in fields {
            self.field(*field, record);
        }
        self.required(at, record);
        if let ([first, second, ..], true) = (record.fields, record.rises) {
            let number = |name| match self.value(self.tree.field(at, name)?)? {
                Value::Number(number) => number.parse::<u32>().ok(),
                _ => None,
            };
            if let (Some(from), Some(to)) = (number(first.name), number(second.name))
                && from >= to
            {
                self.note(at, ProblemKind::ReversedRange, Some(Expect::RisingRange), None);
            }
        }
    }

    /// Fields that have to be there.
    fn required(&mut self, at: NodeId, record: &'static RecordShape) {
        for name in record.required {
            if self.tree.field(at, name).is_none()
                && let Some(problem) = self.noted(at, ProblemKind::MissingField, None, None)
            {
                (problem.pointer, problem.found) = (format!("{}/{name}", problem.pointer), Found::Nothing);
            }
        }
    }

    fn list(&mut self, at: NodeId, items: &[NodeId], item: &'static Shape, distinct: bool) {
        if items.len() > MAX_ITEMS {
            return self.note(at, ProblemKind::TooLong, Some(Expect::ItemsAtMost(MAX_ITEMS)), None);
        }
        let mut before: Vec<&str> = Vec::new();
        for node in items {
            self.check(*node, item);
            // Lists of different values hold words, codes and tags: texts all of them.
            let Some(Value::Text(text)) = self.value(*node).filter(|_| distinct) else { continue };
            if before.contains(&text.as_ref()) {
                self.note(*node, ProblemKind::RepeatedItem, Some(Expect::DistinctItems), None);
            }
            before.push(text);
        }
    }

    fn choice(&mut self, at: NodeId, value: &Value<'_>, choice: &'static ChoiceShape) {
        let carried = |tag: &str| {
            let position = choice.tags.iter().position(|known| *known == tag)?;
            choice.carries.get(position)
        };
        let expected = || Some(Expect::OneOf(choice.tags));
        match value {
            Value::Text(tag) => match carried(tag) {
                Some(None) => {}
                // A form that has to carry something, by its name alone.
                Some(Some(_)) => self.note(at, ProblemKind::WrongType, expected(), suggest::form(tag, choice.tags)),
                None => {
                    let plain: Vec<_> =
                        choice.tags.iter().copied().filter(|tag| matches!(carried(tag), Some(None))).collect();
                    let suggestion = suggest::word(tag, &plain).map(Into::into);
                    let suggestion = suggestion.or_else(|| suggest::form(tag, choice.tags));
                    self.note(at, ProblemKind::UnknownWord, expected(), suggestion);
                }
            },
            Value::Record(fields) => match fields.as_slice() {
                [field] => match carried(self.tree.name(*field).unwrap_or_default()) {
                    Some(Some(shape)) => self.check(*field, shape),
                    Some(None) => self.note(at, ProblemKind::WrongType, expected(), None),
                    None => {
                        let name = self.tree.name(*field).unwrap_or_default();
                        let suggestion = suggest::word(name, choice.tags).map(Into::into);
                        self.note_name(*field, ProblemKind::UnknownWord, expected(), suggestion);
                    }
                },
                _ => self.note(at, ProblemKind::WrongType, expected(), suggest::form("", choice.tags)),
            },
            Value::Number(number) => {
                self.note(at, ProblemKind::WrongType, expected(), suggest::form(number, choice.tags));
            }
            _ => self.wrong(at, Expect::OneOf(choice.tags)),
        }
    }

    /// The language of a text.
    fn language(&mut self, text: NodeId) {
        let name = self.tree.name(text).unwrap_or_default();
        if LanguageTag::try_new(name).is_err() {
            let suggestion = suggest::value(name, &Expect::LanguageTag);
            self.note_name(text, ProblemKind::InvalidValue, Some(Expect::LanguageTag), suggestion);
        }
    }

    fn text(&mut self, at: NodeId, text: &str, rule: &TextShape) {
        if (rule.accepts)(text) {
            return;
        }
        if text.chars().count() > MAX_TEXT {
            return self.note(at, ProblemKind::TooLong, Some(Expect::TextOfAtMost(MAX_TEXT)), None);
        }
        let suggestion = suggest::value(text, &rule.expects);
        self.note(at, ProblemKind::InvalidValue, Some(rule.expects.clone()), suggestion);
    }

    fn whole(&mut self, at: NodeId, number: &str, min: u32, max: u32) {
        let expected = Expect::Whole { min, max };
        if number.contains(['.', 'e', 'E']) {
            return self.note(at, ProblemKind::WrongType, Some(expected), None);
        }
        // `-0` is no number that anyone means.
        if !number.parse::<u32>().is_ok_and(|number| (min..=max).contains(&number)) {
            self.note(at, ProblemKind::OutOfRange, Some(expected), None);
        }
    }

    fn slip(&mut self, slip: &Slip) {
        match *slip {
            Slip::Syntax { start, end, expected } => {
                let place = self.lines.place(start, end);
                let mut problem = Problem::new(ProblemKind::NotJson, String::new(), place, Found::Nothing);
                problem.expected = Some(Expect::Json(expected));
                self.problems.push((start, problem));
            }
            Slip::Duplicate { node, first } => {
                let first = self.tree.get(first).and_then(|node| tree::name_span(&node.step));
                let first = first.map(|(start, end)| self.lines.place(start, end));
                if let Some(problem) = self.note_name(node, ProblemKind::DuplicateField, None, None) {
                    problem.first = first;
                }
            }
            // The document as a whole has to be an object with a format; that is told as such.
            Slip::Null(node) | Slip::Empty(node) if self.root == Some(node) || self.is_format(node) => {}
            Slip::Null(node) => self.note(node, ProblemKind::Null, None, None),
            Slip::Empty(node) => self.note(node, ProblemKind::Empty, None, None),
            Slip::TooDeep(node) => {
                if let Some(problem) = self.noted(node, ProblemKind::TooDeep, None, None) {
                    problem.found = Found::Nothing;
                }
            }
        }
    }

    fn is_format(&self, node: NodeId) -> bool {
        self.tree.name(node) == Some("format")
            && self.tree.get(node).is_some_and(|node| node.parent.is_some() && node.parent == self.root)
    }

    fn value(&self, at: NodeId) -> Option<&'t Value<'a>> {
        self.tree.get(at).map(|node| &node.value)
    }

    /// Another kind of value stands there.
    fn wrong(&mut self, at: NodeId, expected: Expect) {
        let suggestion = match (self.value(at), &expected) {
            (_, Expect::OneOf(forms)) => suggest::form("", forms),
            (Some(Value::Text(text)), _) => suggest::value(text, &expected),
            _ => None,
        };
        self.note(at, ProblemKind::WrongType, Some(expected), suggestion);
    }

    /// Whether nothing more has to be looked for.
    fn is_full(&self) -> bool {
        self.problems.len() >= self.most
    }

    /// Notes a problem with a value.
    fn note(&mut self, at: NodeId, kind: ProblemKind, expected: Option<Expect>, suggestion: Option<String>) {
        self.noted(at, kind, expected, suggestion);
    }

    /// Notes a problem with a value, and gives it back to be told more about; `None` when there are more than enough.
    fn noted(
        &mut self,
        at: NodeId,
        kind: ProblemKind,
        expected: Option<Expect>,
        suggestion: Option<String>,
    ) -> Option<&mut Problem> {
        if self.is_full() {
            return None;
        }
        let node = self.tree.get(at)?;
        let place = self.lines.place(node.start, node.end);
        let mut problem = Problem::new(kind, self.tree.pointer(at), place, node.value.found());
        (problem.expected, problem.suggestion) = (expected, suggestion);
        self.problems.push((node.start, problem));
        self.problems.last_mut().map(|(_, problem)| problem)
    }

    /// Notes a problem with the name of a field.
    fn note_name(
        &mut self,
        at: NodeId,
        kind: ProblemKind,
        expected: Option<Expect>,
        suggestion: Option<String>,
    ) -> Option<&mut Problem> {
        let (start, end) = self.tree.get(at).and_then(|node| tree::name_span(&node.step))?;
        let place = self.lines.place(start, end);
        self.noted(at, kind, expected, suggestion)?;
        let (begins, problem) = self.problems.last_mut()?;
        (*begins, problem.place, problem.found) = (start, place, Found::FieldName);
        Some(problem)
    }
}
