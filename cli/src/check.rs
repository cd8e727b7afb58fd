//! `mestring check`: reads documents and tells what is wrong.

use crate::input::{self, Unreadable};
use crate::snippet::snippet;
use crate::text::{HEADING, QUIET, RIGHT, WRONG, styled, wrap, write};
use mestring::document::Document;
use mestring::fact::FactId;
use mestring::model::{Offer, Provider};
use mestring::problem::{Problem, ProblemKind, Problems};
use mestring::shape::Shaped as _;
use mestring_i18n::{Catalogue, Language, Variable};
use mestring_schemas::answer::{AnyDocument, ReadAnswer, ReadFailure, read_answer, read_any};
use serde::Serialize;
use std::fmt::Write as _;
use std::io::Result;
use std::path::PathBuf;
use std::process::ExitCode;

/// Something could not be read.
pub(crate) const UNUSABLE: u8 = 2;

/// One line of JSON.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    #[serde(flatten)]
    answer: ReadAnswer,
}

/// Answers in JSON, one line for each document and nothing else.
pub(crate) fn json(paths: &[PathBuf], language: Option<Language>) -> Result<ExitCode> {
    let texts = language.map(Catalogue::new);
    let mut broken = false;
    for input in input::read(paths) {
        let answer = match &input.content {
            Ok(bytes) => read_answer(bytes, texts.as_ref()),
            Err(why) => {
                let message = texts.as_ref().map(|texts| not_opened(texts, why));
                ReadAnswer::Failure(ReadFailure { code: why.code(), problems: Vec::new(), more: false, message })
            }
        };
        broken |= !matches!(answer, ReadAnswer::Success(_));
        let mut line = serde_json::to_string(&Line { file: &input.name, answer })?;
        line.push('\n');
        if !is_heard(write(&line))? {
            break;
        }
    }
    Ok(code(broken))
}

/// Why a file has no bytes, in words.
fn not_opened(texts: &Catalogue, why: &Unreadable) -> String {
    match why {
        Unreadable::System(error) => texts.text("cli-cannot-open", &[("reason", Variable::Text(&error.to_string()))]),
        Unreadable::EmptyFolder => texts.text("cli-no-files", &[]),
    }
}

/// Answers for people.
pub(crate) fn text(paths: &[PathBuf], language: Language) -> Result<ExitCode> {
    let texts = Catalogue::new(language);
    let (mut files, mut broken) = (0, 0);
    for input in input::read(paths) {
        files += 1;
        let name = if input.name == "-" { texts.text("cli-standard-input", &[]) } else { visible(&input.name) };
        let told = match &input.content {
            Ok(bytes) => match read_any(bytes) {
                Ok(document) => readable(&texts, &name, &document),
                Err(problems) => {
                    broken += 1;
                    let source = String::from_utf8_lossy(bytes);
                    // Columns are counted without a byte order mark.
                    unreadable(&texts, &name, source.strip_prefix('\u{feff}').unwrap_or(&source), &problems)
                }
            },
            Err(why) => {
                broken += 1;
                headline(&name, WRONG, &not_opened(&texts, why))
            }
        };
        if !is_heard(write(&told))? {
            return Ok(code(broken > 0));
        }
    }
    if files > 1 {
        let variables = [("files", Variable::Number(files)), ("broken", Variable::Number(broken))];
        write(&format!("\n{}\n", texts.text("cli-summary", &variables)))?;
    }
    Ok(code(broken > 0))
}

/// Whether someone still listens. When the reader went away, what was found so far decides how the command ends.
fn is_heard(written: Result<()>) -> Result<bool> {
    match written {
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(false),
        other => other.map(|()| true),
    }
}

/// A file name without what could move the cursor or colour the terminal.
fn visible(name: &str) -> String {
    name.chars().map(|character| if character.is_control() { '·' } else { character }).collect()
}

fn code(broken: bool) -> ExitCode {
    if broken { ExitCode::from(UNUSABLE) } else { ExitCode::SUCCESS }
}

/// The file and what came of it; on two lines when one is too short.
fn headline(name: &str, style: anstyle::Style, what: &str) -> String {
    let wrapped = wrap(&format!("{name} {what}"), "");
    let (first, rest) = wrapped.split_once('\n').unwrap_or((&wrapped, ""));
    match first.strip_prefix(name) {
        Some(tail) if rest.is_empty() => {
            format!("{}{}\n", styled(HEADING, name), styled(style, tail))
        }
        _ => format!("{}\n{}\n", styled(HEADING, name), styled(style, &wrap(what, "  "))),
    }
}

fn readable(texts: &Catalogue, name: &str, document: &AnyDocument) -> String {
    let facts = match document {
        AnyDocument::Offer(offer) => FactId::stated_in(&**offer).len(),
        AnyDocument::Provider(provider) => FactId::stated_in(&**provider).len(),
    };
    headline(name, RIGHT, &texts.text("cli-readable", &[("facts", Variable::Number(facts))]))
}

fn unreadable(texts: &Catalogue, name: &str, source: &str, problems: &Problems) -> String {
    let count = problems.list.len();
    let mut out = headline(name, WRONG, &texts.text("cli-unreadable", &[("problems", Variable::Number(count))]));
    // Whichever kind of document it first says it is.
    let first = |kind: &str| source.find(kind).unwrap_or(usize::MAX);
    let is_provider = first(Provider::KIND) < first(Offer::KIND);
    let shape = if is_provider { Provider::SHAPE } else { Offer::SHAPE };
    for problem in &problems.list {
        out.push('\n');
        out.push_str(&told(texts, source, &shape, problem));
    }
    if problems.more {
        _ = write!(out, "\n{}\n", wrap(&texts.text("cli-more", &[]), ""));
    }
    out
}

/// One problem: where, the line with a mark, what is wrong, what to do.
fn told(texts: &Catalogue, source: &str, shape: &mestring::shape::Shape, problem: &Problem) -> String {
    let (line, column) = (problem.place.line.to_string(), problem.place.column.to_string());
    let place = texts.text("cli-place", &[("line", Variable::Text(&line)), ("column", Variable::Text(&column))]);
    let path = texts.path(shape, &problem.pointer);
    let heading = if path.is_empty() { place } else { format!("{place}: {path}") };
    let words = texts.problem(problem);

    let mut out = format!("{}\n", styled(HEADING, &wrap(&heading, "")));
    // The whole document has no line of its own to show.
    if problem.kind != ProblemKind::TooLarge {
        out.push_str(&snippet(source, problem.place));
    }
    if !problem.pointer.is_empty() {
        _ = writeln!(out, "{}", styled(QUIET, &wrap(&problem.pointer, "  ")));
    }
    _ = writeln!(out, "{}", wrap(&words.message, "  "));
    let remedy = texts.text("cli-remedy", &[("remedy", Variable::Text(&words.remedy))]);
    // A guess may be wrong where words are to be chosen; then the choice is shown too.
    // The tags of forms are no words, and a form that is shown whole says more than they do.
    let is_form = problem.suggestion.as_deref().is_some_and(|meant| meant.starts_with('{'));
    let chosen = problem.kind == ProblemKind::UnknownWord && !is_form;
    let advice = match &words.suggestion {
        Some(suggestion) if chosen => format!("{suggestion} {remedy}"),
        Some(suggestion) => suggestion.clone(),
        None => remedy,
    };
    _ = writeln!(out, "{}", wrap(&advice, "  "));
    out
}
