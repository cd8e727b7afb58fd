//! A comparison for programs: one line of JSON, and nothing else.

use super::Side;
use crate::check::{broken, offer};
use crate::text::wrap;
use mestring_i18n::Catalogue;
use mestring_schemas::answer::{ComparisonAnswer, comparison};
use serde::Serialize;
use std::io::Result;

/// The two files, and what changed.
#[derive(Serialize)]
struct Line<'a> {
    before: &'a str,
    after: &'a str,
    comparison: ComparisonAnswer,
}

/// The line, in words too when a language was asked for. What has to be known beside it goes to standard error.
pub(super) fn told(
    words: Option<&Catalogue>,
    texts: &Catalogue,
    before: &Side,
    after: &Side,
    unused: &[&str],
) -> Result<String> {
    for side in [before, after] {
        for note in offer::notes(texts, &side.checked) {
            anstream::eprintln!("{}", wrap(&format!("{}: {note}", broken::name(texts, &side.name)), ""));
        }
    }
    for note in offer::unused(texts, unused) {
        anstream::eprintln!("{}", wrap(&note, ""));
    }
    let [old, new] = [before, after].map(|side| (&side.checked.offer, &side.checked.assessment));
    let line = Line { before: &before.name, after: &after.name, comparison: comparison(old, new, words) };
    Ok(serde_json::to_string(&line)? + "\n")
}
