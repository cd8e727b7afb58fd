//! A file that cannot be read, or only read: what is said of it to people.

use super::Answer;
use super::beside::{Unusable, WhyNot};
use crate::UNUSABLE;
use crate::input::Unreadable;
use crate::snippet::snippet;
use crate::text::{HEADING, QUIET, RIGHT, WRONG, styled, visible, wrap};
use mestring::annual_report::AnnualReport;
use mestring::attestation::Attestations;
use mestring::document::Document as _;
use mestring::fact::FactId;
use mestring::model::{Offer, Provider};
use mestring::problem::{Problem, ProblemKind, Problems};
use mestring::shape::Shaped as _;
use mestring_i18n::{Catalogue, Variable};
use std::fmt::Write as _;
use std::process::ExitCode;

/// The name of a file as it is shown.
pub(crate) fn name(texts: &Catalogue, name: &str) -> String {
    if name == "-" { texts.text("cli-standard-input", &[]) } else { shown(name) }
}

/// A file name without what could move the cursor or colour the terminal.
pub(crate) fn shown(name: &str) -> String {
    name.chars().map(visible).collect()
}

/// The text of a file, without a byte order mark, so that columns are counted right.
pub(super) fn source(answer: &Answer) -> String {
    let source = String::from_utf8_lossy(&answer.source);
    source.strip_prefix('\u{feff}').unwrap_or(&source).to_owned()
}

/// Why a file has no bytes, in words.
pub(crate) fn not_opened(texts: &Catalogue, why: &Unreadable) -> String {
    match why {
        Unreadable::System(error) => texts.text("cli-cannot-open", &[("reason", Variable::Text(&error.to_string()))]),
        Unreadable::EmptyFolder => texts.text("cli-no-files", &[]),
    }
}

/// The file and what came of it; on two lines when one is too short.
pub(crate) fn headline(name: &str, style: anstyle::Style, what: &str) -> String {
    let wrapped = wrap(&format!("{name} {what}"), "");
    let (first, rest) = wrapped.split_once('\n').unwrap_or((&wrapped, ""));
    match first.strip_prefix(name) {
        Some(tail) if rest.is_empty() => {
            format!("{}{}\n", styled(HEADING, name), styled(style, tail))
        }
        _ => format!("{}\n{}\n", styled(HEADING, name), styled(style, &wrap(what, "  "))),
    }
}

/// A provider profile that can be read.
pub(super) fn readable(texts: &Catalogue, name: &str, provider: &Provider) -> String {
    let facts = FactId::stated_in(provider).len();
    headline(name, RIGHT, &texts.text("cli-readable", &[("facts", Variable::Number(facts))]))
}

/// Says why nothing can be done.
pub(crate) fn refused(why: &str) -> ExitCode {
    anstream::eprintln!("{}", why.trim_end());
    ExitCode::from(UNUSABLE)
}

/// Why a file that was given cannot be used.
pub(crate) fn unusable(texts: &Catalogue, file: &Unusable) -> String {
    let name = name(texts, &file.name);
    match &file.why {
        WhyNot::Unreadable(why) => headline(&name, WRONG, &not_opened(texts, why)),
        WhyNot::Problems(problems) => unreadable(texts, &name, &String::from_utf8_lossy(&file.bytes), problems),
    }
}

/// A document with a wrong shape.
pub(crate) fn unreadable(texts: &Catalogue, name: &str, source: &str, problems: &Problems) -> String {
    let count = problems.list.len();
    let mut out = headline(name, WRONG, &texts.text("cli-unreadable", &[("problems", Variable::Number(count))]));
    // Whichever kind of document it first says it is.
    let kinds = [
        (Offer::KIND, Offer::SHAPE),
        (Provider::KIND, Provider::SHAPE),
        (Attestations::KIND, Attestations::SHAPE),
        (AnnualReport::KIND, AnnualReport::SHAPE),
    ];
    let first = kinds.into_iter().min_by_key(|(kind, _)| source.find(kind).unwrap_or(usize::MAX));
    let shape = first.map_or(Offer::SHAPE, |(_, shape)| shape);
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
        out.push_str(&snippet(source, problem.place, WRONG));
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
