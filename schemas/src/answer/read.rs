//! What came of reading a document, as JSON.

use super::Named;
use super::criteria::told;
use mestring::document::Document;
use mestring::fact::FactId;
use mestring::model::{Offer, Provider};
use mestring::problem::{Expect, Place, Problem, ProblemKind, Problems};
use mestring_i18n::Catalogue;
use serde::Serialize;

/// What came of reading one document.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ReadAnswer {
    /// It can be read.
    Success(ReadDocument),
    /// It cannot be read, and this is why.
    Failure(ReadFailure),
}

/// A document that can be read.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ReadDocument {
    /// `mestring/offer/1` or `mestring/provider/1`.
    pub format: &'static str,
    /// Names of the facts it states; a group counts through its facts.
    pub facts: Vec<&'static str>,
}

/// Why a document cannot be read.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ReadFailure {
    /// `structure` when the document was read and has the problems below; other codes when there was nothing to read.
    pub code: &'static str,
    /// The problems, in the order of the document.
    pub problems: Vec<ProblemAnswer>,
    /// Whether there are more than are told.
    pub more: bool,
    /// Names that were asked for, and that nothing has.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<String>,
    /// Names that were probably meant.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub near: Vec<&'static str>,
    /// Why there was nothing to read, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// One structural problem: codes. The words are what `read` has, in `texts`; other functions tell the codes alone.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ProblemAnswer {
    /// What is wrong.
    pub code: &'static str,
    /// JSON Pointer to the value, or to where it should have been.
    pub pointer: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// Characters on that line.
    pub length: u32,
    /// What should have stood there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<ExpectedAnswer>,
    /// What kind of thing stood there.
    pub found: &'static str,
    /// What was probably meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
    /// The fact it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fact: Option<&'static str>,
    /// Line where it stood first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_line: Option<u32>,
    /// What is wrong, in words: only from the command line, when a language was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// What to do, in words: likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remedy: Option<String>,
    /// The same in words by language, from `read`, which is not told which one its reader has.
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub texts: Named<ProblemTextAnswer>,
}

/// A problem in the words of one language.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ProblemTextAnswer {
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub remedy: String,
    /// What was probably meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
}

/// What should have stood in a place.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ExpectedAnswer {
    /// What is expected.
    pub code: &'static str,
    /// Smallest number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<u32>,
    /// Largest number, or most characters or items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<usize>,
    /// The words, forms or fields that can stand there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub one_of: Vec<&'static str>,
    /// The format, or what the JSON grammar asks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what: Option<&'static str>,
}

/// A document of either kind.
#[derive(Clone, Debug)]
pub enum AnyDocument {
    /// An offer.
    Offer(Box<Offer>),
    /// A provider profile.
    Provider(Box<Provider>),
}

/// Reads a document of either kind.
///
/// # Errors
/// Everything that is wrong with the document.
pub fn read_any(json: &[u8]) -> Result<AnyDocument, Problems> {
    let problems = match Offer::from_json(json) {
        Ok(offer) => return Ok(AnyDocument::Offer(Box::new(offer))),
        Err(problems) => problems,
    };
    let other = problems.list.iter().any(|problem| problem.kind == ProblemKind::OtherDocument);
    if other {
        Provider::from_json(json).map(|provider| AnyDocument::Provider(Box::new(provider)))
    } else {
        Err(problems)
    }
}

/// Reads a document of either kind and answers with what came of it; in words too when a language is given.
pub fn read_answer(json: &[u8], texts: Option<&Catalogue>) -> ReadAnswer {
    match read_any(json) {
        Ok(AnyDocument::Offer(offer)) => ReadAnswer::Success(document(&*offer)),
        Ok(AnyDocument::Provider(provider)) => ReadAnswer::Success(document(&*provider)),
        Err(problems) => ReadAnswer::Failure(failure(&problems, texts)),
    }
}

/// Reads a document of either kind, and answers with JSON; what is wrong is told in every language that there are texts of.
pub(crate) fn read_json(json: &[u8]) -> String {
    let answer = match read_any(json) {
        Ok(_) => read_answer(json, None),
        Err(problems) => ReadAnswer::Failure(failure_in_words(&problems)),
    };
    serde_json::to_string(&answer).unwrap_or_default()
}

/// Why a document cannot be read, in the words of every language that there are texts of.
pub fn failure_in_words(problems: &Problems) -> ReadFailure {
    let catalogues = Catalogue::all();
    let mut failure = failure(problems, None);
    for (answer, problem) in failure.problems.iter_mut().zip(&problems.list) {
        answer.texts = told(&catalogues, |texts| {
            let words = texts.problem(problem);
            ProblemTextAnswer { message: words.message, remedy: words.remedy, suggestion: words.suggestion }
        });
    }
    failure
}

/// Why a document cannot be read; in words too when a language is given.
pub fn failure(problems: &Problems, texts: Option<&Catalogue>) -> ReadFailure {
    ReadFailure {
        code: "structure",
        message: None,
        unknown: Vec::new(),
        near: Vec::new(),
        problems: problems.list.iter().map(|problem| answer(problem, texts)).collect(),
        more: problems.more,
    }
}

impl ReadFailure {
    /// There was nothing to read, or nothing to do, for the reason that the code says.
    pub fn nothing(code: &'static str) -> Self {
        Self { code, problems: Vec::new(), more: false, unknown: Vec::new(), near: Vec::new(), message: None }
    }
}

/// An answer that is a failure, as JSON.
#[cfg(feature = "schemas")]
pub(crate) fn failed(failure: ReadFailure) -> String {
    serde_json::to_string(&ReadAnswer::Failure(failure)).unwrap_or_default()
}

/// That nothing has this name, and what was probably meant.
pub(crate) fn failure_of_name(code: &'static str, name: &str, near: Vec<&'static str>) -> ReadFailure {
    ReadFailure { unknown: vec![name.to_owned()], near, ..ReadFailure::nothing(code) }
}

fn document<D: Document>(document: &D) -> ReadDocument {
    let facts = FactId::stated_in(document).into_iter().map(FactId::name).collect();
    ReadDocument { format: D::FORMAT, facts }
}

fn answer(problem: &Problem, texts: Option<&Catalogue>) -> ProblemAnswer {
    let Place { line, column, length } = problem.place;
    let words = texts.map(|texts| texts.problem(problem));
    let (message, remedy) = words.map(|words| (words.message, words.remedy)).unzip();
    ProblemAnswer {
        code: problem.kind.code(),
        pointer: problem.pointer.clone(),
        line,
        column,
        length,
        expected: problem.expected.as_ref().map(expected),
        found: problem.found.code(),
        suggestion: problem.suggestion.clone(),
        fact: problem.fact.map(FactId::name),
        first_line: problem.first.map(|first| first.line),
        message,
        remedy,
        texts: Named::default(),
    }
}

/// What should have stood somewhere, as it goes out.
pub fn expected(expected: &Expect) -> ExpectedAnswer {
    let mut answer = ExpectedAnswer { code: expected.code(), min: None, max: None, one_of: Vec::new(), what: None };
    match expected {
        Expect::Whole { min, max } => (answer.min, answer.max) = (Some(*min), usize::try_from(*max).ok()),
        Expect::TextOfAtMost(most) | Expect::ItemsAtMost(most) => answer.max = Some(*most),
        Expect::OneOf(words) => answer.one_of = words.to_vec(),
        Expect::Field(record) => answer.one_of = record.fields.iter().map(|field| field.name).collect(),
        Expect::Format(what) | Expect::Json(what) => answer.what = Some(what),
        _ => {}
    }
    answer
}
