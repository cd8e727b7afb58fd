//! `mestring report`: what the annual report of a national competence service tells of its tasks.

use crate::arguments::{AnnualReport as Arguments, Format, language};
use crate::check::beside::{self, Beside, Unusable, WhyNot};
use crate::check::broken::{not_opened, refused, unusable};
use crate::text::{HEADING, MISSING, QUIET, RIGHT, harmless, styled, wrap, wrap_behind, write};
use crate::{UNUSABLE, input};
use mestring::annual_report::{AnnualReport, SOURCE};
use mestring::assess::Outcome;
use mestring::shape::{Shaped as _, label};
use mestring_i18n::{Catalogue, Language, Variable};
use mestring_schemas::answer::{AnnualReportAnswer, ReadFailure, annual_report_answer};
use serde::Serialize;
use std::fmt::Write as _;
use std::io::Result;
use std::process::ExitCode;

/// What programs get: the file, and what came of it.
#[derive(Serialize)]
struct Line<'a> {
    file: &'a str,
    #[serde(flatten)]
    answer: AnnualReportAnswer,
}

/// Reads a report, and tells what it tells.
pub(crate) fn run(arguments: &Arguments) -> Result<ExitCode> {
    let texts = Catalogue::new(language(arguments.lang));
    let read = beside::one::<AnnualReport>(input::file(&arguments.report));
    match (arguments.format, read) {
        (Format::Text, Ok(report)) => {
            write(&told(&texts, &report.document))?;
            Ok(ExitCode::SUCCESS)
        }
        (Format::Text, Err(file)) => Ok(refused(&unusable(&texts, &file))),
        (Format::Json, read) => {
            // Programs get codes; they get words too when they ask for a language.
            let words = arguments.lang.map(|lang| Catalogue::new(Language::from(lang)));
            let is_read = read.is_ok();
            let (name, answer) = answer(read, words.as_ref());
            write(&(serde_json::to_string(&Line { file: &name, answer })? + "\n"))?;
            Ok(if is_read { ExitCode::SUCCESS } else { ExitCode::from(UNUSABLE) })
        }
    }
}

fn answer(
    read: std::result::Result<Beside<AnnualReport>, Unusable>,
    words: Option<&Catalogue>,
) -> (String, AnnualReportAnswer) {
    match read {
        Ok(report) => (report.name, annual_report_answer(Ok(&report.document), words)),
        Err(Unusable { name, why: WhyNot::Problems(problems), .. }) => {
            (name, annual_report_answer(Err(&problems), words))
        }
        Err(Unusable { name, why: WhyNot::Unreadable(why), .. }) => {
            let message = words.map(|texts| not_opened(texts, &why));
            let failure = ReadFailure { message, ..ReadFailure::nothing(why.code()) };
            (name, AnnualReportAnswer::Failure(failure))
        }
    }
}

/// The nine tasks and what is told of each.
fn told(texts: &Catalogue, report: &AnnualReport) -> String {
    let language = texts.language();
    let names = report.service.as_ref();
    let mut preferred = [language].into_iter().chain(language.fallbacks().iter().copied());
    let name = preferred.find_map(|language| names?.get(language.tag()));
    let name = harmless(name.or_else(|| names?.iter().next().map(|(_, text)| text)).unwrap_or_default());
    let year = report.year.map(|year| year.get().to_string()).unwrap_or_default();
    let title = texts.text("cli-report-title", &[("service", Variable::Text(&name)), ("year", Variable::Text(&year))]);
    let found = report.checklist();
    let count = found.iter().filter(|finding| finding.outcome == Outcome::Met).count();
    let counts = [("count", Variable::Number(count)), ("all", Variable::Number(found.len()))];
    let mut out = format!("{}\n\n", styled(HEADING, &wrap(&title, "")));
    _ = writeln!(out, "{}\n", wrap(&texts.text("cli-report-count", &counts), ""));
    for (index, finding) in found.iter().enumerate() {
        let words = texts.label(&label("Task", finding.task.as_str()));
        let (style, key) = match finding.outcome {
            Outcome::Met => (RIGHT, "cli-report-told"),
            _ => (MISSING, "cli-report-not-told"),
        };
        let outcome = texts.text(key, &[]);
        _ = writeln!(out, "{}. {}: {}", index + 1, words.label, styled(style, &outcome));
        _ = writeln!(out, "{}", wrap(&words.help, "   "));
        if !finding.at.is_empty() {
            let places = finding.at.iter().map(|at| place(texts, at)).collect::<Vec<_>>().join(", ");
            let told = texts.text("cli-report-at", &[("places", Variable::Text(&places))]);
            _ = writeln!(out, "{}", styled(QUIET, &wrap_behind(&told, "   ", "     ")));
        }
    }
    let (heading, source) = (texts.heading(SOURCE), texts.source(SOURCE));
    for line in [texts.text("cli-report-silence", &[]), texts.text("cli-report-status", &[])] {
        _ = writeln!(out, "\n{}", wrap(&line, ""));
    }
    _ = writeln!(out, "\n{}\n{}", wrap(&heading, ""), styled(QUIET, &wrap(&source, "")));
    _ = writeln!(out, "{}", styled(QUIET, SOURCE.address));
    out
}

/// What a place is called, and its number when it is in a list.
fn place(texts: &Catalogue, pointer: &str) -> String {
    let path = texts.path(&AnnualReport::SHAPE, pointer);
    let number = pointer.rsplit('/').next().and_then(|last| last.parse::<usize>().ok());
    number.map_or_else(|| path.clone(), |number| format!("{path} {}", number + 1))
}
