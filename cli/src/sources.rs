//! `mestring sources`: the list of what the criteria rest on.

use crate::arguments::Format;
use crate::listed::{Catalogues, ListedSource, resting_on};
use crate::text::{HEADING, QUIET, styled, word, wrap, wrap_behind, write};
use mestring::source::{Source, SourceStatus, WorkKind};
use mestring::sources::SOURCES;
use mestring_i18n::{Catalogue, Language, Variable};
use std::fmt::Write as _;
use std::io::Result;
use std::process::ExitCode;

/// Prints the sources.
pub(crate) fn print(language: Language, format: Format) -> Result<ExitCode> {
    match format {
        Format::Json => {
            let texts = Catalogues::new();
            let listed: Vec<_> = SOURCES.iter().map(|source| ListedSource::of(source, &texts)).collect();
            write(&(serde_json::to_string_pretty(&listed)? + "\n"))?;
        }
        Format::Text => write(&list(&Catalogue::new(language)))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The sources by kind: title, address, and the criteria that rest on each.
fn list(texts: &Catalogue) -> String {
    let mut out = String::new();
    for kind in WorkKind::ALL {
        let of_kind: Vec<_> = SOURCES.iter().filter(|source| source.work.kind == *kind).collect();
        if of_kind.is_empty() {
            continue;
        }
        let heading = word(texts, *kind);
        _ = writeln!(out, "{}\n", styled(HEADING, &wrap(&heading, "")));
        for source in of_kind {
            out.push_str(&one(texts, source));
            out.push('\n');
        }
    }
    out.truncate(out.trim_end().len());
    out + "\n"
}

fn one(texts: &Catalogue, source: &Source) -> String {
    let mut out = wrap_behind(&texts.source(source), "  ", "    ") + "\n";
    if source.status != SourceStatus::InForce {
        let status = word(texts, source.status);
        _ = writeln!(out, "{}", wrap(&status, "    "));
    }
    // An address is kept whole, so that it can be followed.
    for line in [source.address, source.id].into_iter().filter(|line| !line.is_empty()) {
        _ = writeln!(out, "    {}", styled(QUIET, line));
    }
    let criteria: Vec<_> = resting_on(source).map(|criterion| texts.title(criterion)).collect();
    if !criteria.is_empty() {
        let told = texts.text("cli-rests-on", &[("titles", Variable::Text(&criteria.join(", ")))]);
        _ = writeln!(out, "{}", wrap(&told, "    "));
    }
    out
}
