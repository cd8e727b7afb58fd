//! `mestring sources`: what the criteria rest on, and what binds whom.

use crate::arguments::{Format, Sources, language};
use crate::text::{HEADING, QUIET, WRONG, beside, styled, word, wrap, wrap_behind, write};
use mestring::criterion::Criterion;
use mestring::model::organisation::ProviderKind;
use mestring::register::{RegisterCoverage, coverage};
use mestring::source::{Bound, Confidence, Day, Source, SourceStatus, Tie, Voluntary, WorkKind};
use mestring_i18n::{Catalogue, Variable};
use mestring_schemas::answer::{ListedSourceAnswer, resting_on};
use std::fmt::Write as _;
use std::io::Result;
use std::process::ExitCode;

/// Prints the sources that are asked for.
pub(crate) fn print(arguments: &Sources) -> Result<ExitCode> {
    let found: Vec<_> = arguments.query().find().collect();
    match arguments.format {
        Format::Json => {
            let texts = Catalogue::all();
            let listed: Vec<_> =
                found.iter().map(|source| ListedSourceAnswer::of(source, arguments.binds, &texts)).collect();
            write(&(serde_json::to_string_pretty(&listed)? + "\n"))?;
        }
        Format::Text => write(&list(&Catalogue::new(language(arguments.lang)), arguments, &found))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Prints one source.
pub(crate) fn print_one(source: &'static Source, texts: &Catalogue, format: Format) -> Result<ExitCode> {
    match format {
        Format::Json => {
            let listed = ListedSourceAnswer::of(source, None, &Catalogue::all());
            write(&(serde_json::to_string_pretty(&listed)? + "\n"))?;
        }
        Format::Text => {
            // It stands alone here, and goes out to the margin. Whoever asks for one source may want one of its criteria next.
            let page = one(texts, None, source, |criterion| format!("{} ({})", texts.title(criterion), criterion.id));
            let lines: Vec<_> = page.lines().map(|line| line.strip_prefix("  ").unwrap_or(line)).collect();
            write(&(lines.join("\n") + "\n"))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The sources by kind: what each is called and says, whom it concerns, and the criteria that rest on it.
fn list(texts: &Catalogue, arguments: &Sources, found: &[&'static Source]) -> String {
    let mut out = String::new();
    for kind in WorkKind::ALL {
        let of_kind: Vec<_> = found.iter().filter(|source| source.work.kind == *kind).collect();
        if of_kind.is_empty() {
            continue;
        }
        _ = writeln!(out, "{}\n", styled(HEADING, &word(texts, *kind)));
        for source in of_kind {
            out.push_str(&one(texts, arguments.binds, source, |criterion| texts.title(criterion)));
            out.push('\n');
        }
    }
    let count = [("count", Variable::Number(found.len()))];
    _ = writeln!(out, "{}", wrap(&texts.text("cli-sources", &count), ""));
    for date in arguments.as_of.iter().filter(|date| coverage(Day::of(date)) == RegisterCoverage::NotCovered) {
        let date = [("date", Variable::Text(date.as_str()))];
        _ = writeln!(out, "{}", styled(WRONG, &wrap(&texts.text("cli-not-covered", &date), "")));
    }
    out
}

/// One source. A body that is asked about is told what ties it to the source, when that is not always. `called`: what a
/// criterion that rests on it is called.
fn one(
    texts: &Catalogue,
    asked: Option<ProviderKind>,
    source: &Source,
    called: impl Fn(&'static Criterion) -> String,
) -> String {
    let mut out = beside(&wrap_behind(&texts.heading(source), "  ", "    "), source.id);
    if let Some(says) = texts.says(source) {
        _ = writeln!(out, "{}\n{}", wrap(&texts.source(source), "    "), wrap(&says, "    "));
    }
    match asked.map(|kind| source.bound.ties(kind).collect::<Vec<_>>()) {
        Some(ties) if ties.contains(&Tie::Always) => {}
        Some(ties) => {
            let ties: Vec<_> = ties.into_iter().map(|tie| word(texts, tie)).collect();
            _ = writeln!(out, "{}", wrap(&ties.join(". "), "    "));
        }
        None => {
            let told = texts.text("cli-bound", &[("parties", Variable::Text(&bound(texts, source)))]);
            _ = writeln!(out, "{}", wrap_behind(&told, "    ", "      "));
        }
    }
    for line in state(texts, source) {
        _ = writeln!(out, "{}", wrap(&line, "    "));
    }
    // An address is kept whole, so that it can be followed.
    if !source.address.is_empty() {
        _ = writeln!(out, "    {}", styled(QUIET, source.address));
    }
    let criteria: Vec<_> = resting_on(source).map(called).collect();
    if !criteria.is_empty() {
        let told = texts.text("cli-rests-on", &[("titles", Variable::Text(&criteria.join(", ")))]);
        _ = writeln!(out, "{}", wrap_behind(&told, "    ", "      "));
    }
    out
}

/// Since when it holds, and what is special about that and about how it is known.
pub(crate) fn state(texts: &Catalogue, source: &Source) -> Vec<String> {
    let day = |key: &str, day: Option<mestring::source::Day>| {
        day.map(|day| texts.text(key, &[("date", Variable::Text(&day.to_string()))]))
    };
    let mut lines = Vec::new();
    lines.extend(day("cli-valid-from", source.validity.from));
    lines.extend(day("cli-valid-to", source.validity.to));
    if source.status != SourceStatus::InForce {
        lines.push(word(texts, source.status));
    }
    if source.confidence != Confidence::Verified {
        lines.push(texts.text("cli-confidence", &[("confidence", Variable::Text(&word(texts, source.confidence)))]));
    }
    lines
}

/// Whom a source binds, or is addressed to.
pub(crate) fn bound(texts: &Catalogue, source: &Source) -> String {
    let Bound::Parties { parties, voluntary } = source.bound else {
        return texts.text("cli-bound-everyone", &[]);
    };
    let mut named: Vec<_> = parties.iter().map(|party| word(texts, *party)).collect();
    match voluntary {
        Voluntary::UnderContract => named.push(texts.text("cli-bound-under-contract", &[])),
        Voluntary::Bound => named.push(texts.text("cli-bound-voluntary", &[])),
        _ => {}
    }
    // One sentence: only the first word has a capital letter.
    let rest = named.iter().enumerate().map(|(at, name)| if at == 0 { name.clone() } else { in_a_row(name) });
    rest.collect::<Vec<_>>().join(", ")
}

/// A name in the middle of a sentence: without its capital letter, unless it is a name of its own or an abbreviation.
fn in_a_row(name: &str) -> String {
    let mut letters = name.chars();
    let (first, second) = (letters.next(), letters.next());
    let is_name = name.contains("Nav") || second.is_some_and(char::is_uppercase);
    match first {
        Some(first) if !is_name => first.to_lowercase().chain(name.chars().skip(1)).collect(),
        _ => name.to_owned(),
    }
}
