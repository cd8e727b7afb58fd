//! Structural problems in words.

use crate::{Catalogue, Variable};
use mestring::fact::FactId;
use mestring::problem::{Expect, Found, Problem, ProblemKind};
use mestring::read::MAX_BYTES;

/// Most words of a closed list that are named; the schema has them all.
const MOST_WORDS: usize = 24;

/// One structural problem in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProblemText {
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub remedy: String,
    /// What was probably meant.
    pub suggestion: Option<String>,
}

impl Catalogue {
    /// Tells what is wrong, what to do, and what was probably meant.
    pub fn problem(&self, problem: &Problem) -> ProblemText {
        let key = match (problem.kind, &problem.expected) {
            (ProblemKind::NotJson, Some(Expect::Json(grammar))) => format!("json-{grammar}"),
            (ProblemKind::NotJson, _) => "json-value".into(),
            (kind, _) => format!("problem-{}", kind.code()),
        };
        let expected = problem.expected.as_ref().map(|expected| self.expected(expected)).unwrap_or_default();
        let found = match problem.found {
            Found::Version(version) => version.to_string(),
            found => self.text(&format!("found-{}", found.code()), &[]),
        };
        let (format, known) = match &problem.expected {
            Some(Expect::Format(format)) => (*format, format.rsplit('/').next().unwrap_or_default()),
            _ => ("", ""),
        };
        let (min, max) = match problem.expected {
            Some(Expect::Whole { min, max }) => (self.number(min as usize), self.number(max as usize)),
            _ => Default::default(),
        };
        let words = match &problem.expected {
            Some(Expect::OneOf(words)) => list(words.iter().copied()),
            Some(Expect::Field(record)) => list(record.fields.iter().map(|field| field.name)),
            _ => String::new(),
        };
        let bytes = match problem.found {
            Found::Bytes(bytes) => self.number(bytes),
            _ => String::new(),
        };
        let label = problem.fact.map(|fact| self.name(fact)).unwrap_or_default();
        let line = problem.first.map(|first| first.line.to_string()).unwrap_or_default();
        let most = self.number(MAX_BYTES);
        let field = problem.pointer.rsplit('/').next().unwrap_or_default();
        let variables = [
            ("expected", Variable::Text(&expected)),
            ("found", Variable::Text(&found)),
            ("format", Variable::Text(format)),
            ("known", Variable::Text(known)),
            ("min", Variable::Text(&min)),
            ("max", Variable::Text(&max)),
            ("words", Variable::Text(&words)),
            ("bytes", Variable::Text(&bytes)),
            ("most", Variable::Text(&most)),
            ("label", Variable::Text(&label)),
            ("line", Variable::Text(&line)),
            ("field", Variable::Text(field)),
        ];
        let suggestion = problem.suggestion.as_deref().map(|meant| self.suggestion(problem, meant));
        let suggestion = suggestion.or_else(|| {
            // A name from daily life: what the labels of this language call a fact.
            let unknown = matches!(problem.kind, ProblemKind::UnknownField);
            let fact = FactId::all().find(|fact| unknown && self.is_called(*fact, field))?;
            Some(self.text("stated-elsewhere", &[("suggestion", Variable::Text(fact.name()))]))
        });
        let remedy = match (problem.kind, &problem.expected) {
            (ProblemKind::WrongType, Some(Expect::List)) => Some(self.text("remedy-list", &[])),
            (ProblemKind::WrongType, Some(Expect::OneOf(_))) => {
                self.attribute("problem-unknown-word", "remedy", &variables)
            }
            _ => self.attribute(&key, "remedy", &variables),
        };
        ProblemText { message: self.text(&key, &variables), remedy: remedy.unwrap_or_default(), suggestion }
    }

    /// What was probably meant, in a sentence.
    fn suggestion(&self, problem: &Problem, meant: &str) -> String {
        let suggestion = [("suggestion", Variable::Text(meant))];
        match (&problem.expected, problem.found) {
            (Some(Expect::Flag | Expect::Whole { .. }), Found::Text) => self.text("write-without-quotes", &suggestion),
            // A fact that has its place elsewhere.
            _ if problem.kind == ProblemKind::UnknownField && meant.contains('.') => {
                self.text("stated-elsewhere", &suggestion)
            }
            // Pieces of JSON show how to write it; words and names are what was probably meant.
            _ if meant.starts_with(['{', '"']) => self.text("write-it-so", &suggestion),
            _ => self.text("did-you-mean", &[("suggestion", Variable::Text(&self.quoted(meant)))]),
        }
    }

    /// Whether the label of a fact is this word.
    fn is_called(&self, fact: FactId, word: &str) -> bool {
        self.name(fact).to_lowercase() == word.to_lowercase()
    }

    fn expected(&self, expected: &Expect) -> String {
        let key = format!("expected-{}", expected.code());
        match expected {
            Expect::TextOfAtMost(most) | Expect::ItemsAtMost(most) => {
                self.text(&key, &[("most", Variable::Text(&self.number(*most)))])
            }
            Expect::Format(format) => self.text(&key, &[("format", Variable::Text(format))]),
            Expect::Field(record) => {
                let few: Vec<_> = record.fields.iter().take(5).map(|field| field.name).collect();
                self.text(&key, &[("words", Variable::Text(&few.join(", ")))])
            }
            _ => self.text(&key, &[]),
        }
    }

    /// With the digits in groups of three, as the language has it.
    pub(crate) fn number(&self, number: usize) -> String {
        let separator = match self.language() {
            crate::Language::En => ',',
            crate::Language::Nb | crate::Language::Nn => '\u{a0}',
        };
        let digits = number.to_string();
        // Four digits stand together.
        let grouped = digits.len() > 4;
        let mut out = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if grouped && index > 0 && (digits.len() - index).is_multiple_of(3) {
                out.push(separator);
            }
            out.push(digit);
        }
        out
    }

    /// In quotation marks of the language.
    fn quoted(&self, text: &str) -> String {
        match self.language() {
            crate::Language::En => format!("\"{text}\""),
            crate::Language::Nb | crate::Language::Nn => format!("«{text}»"),
        }
    }
}

/// Words with commas between; of a long list only the first.
fn list<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut words = words.peekable();
    let shown = words.by_ref().take(MOST_WORDS).collect::<Vec<_>>().join(", ");
    if words.peek().is_some() { format!("{shown} …") } else { shown }
}
