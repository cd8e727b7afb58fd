//! `mestring explain`: what a criterion asks, why, what it rests on, and how it comes out.

use crate::arguments::Format;
use crate::knowledge;
use crate::sources::{self, bound, state};
use crate::text::{HEADING, QUIET, cited, harmless, styled, word, wrap, wrap_behind, write};
use crate::{UNUSABLE, near};
use mestring::assess::Outcome;
use mestring::criteria::find;
use mestring::criterion::{Basis, Criterion};
use mestring::fact::FactId;
use mestring_i18n::{Catalogue, Language, Variable};
use mestring_schemas::answer::{self, CriterionTextAnswer, ExplainedAnswer};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Result;
use std::process::ExitCode;

/// Names and outcomes of all vectors, by criterion. Made by `cargo xtask generate`.
const EXAMPLES: &str = include_str!("../examples.json");

/// Most examples of one outcome.
const MOST_EXAMPLES: usize = 3;
/// Most facts that are named.
const MOST_FACTS: usize = 20;

/// One case of a criterion.
#[derive(Clone, Deserialize, Serialize)]
struct Example {
    name: String,
    outcome: String,
}

/// A criterion as JSON: as other programs get it, and what is only told here.
#[derive(Serialize)]
struct Explained {
    #[serde(flatten)]
    criterion: ExplainedAnswer,
    /// The same in words, when a language was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<ExplainedText>,
    examples: Vec<Example>,
}

/// A criterion in words.
#[derive(Serialize)]
struct ExplainedText {
    language: &'static str,
    #[serde(flatten)]
    words: CriterionTextAnswer,
}

/// Explains a criterion, or a source. Programs get words too when they ask for a language.
pub(crate) fn print(name: &str, asked: Option<Language>, format: Format, texts: &Catalogue) -> Result<ExitCode> {
    let Some(criterion) = find(name) else {
        if let Some(source) = mestring::source::find(name) {
            return sources::print_one(source, texts, format);
        }
        anstream::eprintln!("{}", wrap(&near::unknown_name(texts, name), ""));
        return Ok(ExitCode::from(UNUSABLE));
    };
    match format {
        Format::Json => write(&(serde_json::to_string_pretty(&explained(criterion, asked.map(|_| texts)))? + "\n"))?,
        Format::Text => write(&page(criterion, name, texts))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The cases of a criterion.
fn examples(criterion: &Criterion) -> Vec<Example> {
    let mut all: BTreeMap<String, Vec<Example>> = serde_json::from_str(EXAMPLES).unwrap_or_default();
    all.remove(criterion.id).unwrap_or_default()
}

fn explained(criterion: &'static Criterion, texts: Option<&Catalogue>) -> Explained {
    let text = texts.map(|texts| ExplainedText {
        language: texts.language().tag(),
        words: CriterionTextAnswer::of(criterion, texts),
    });
    Explained { criterion: answer::explained(criterion), text, examples: examples(criterion) }
}

/// The page of a criterion for people.
fn page(criterion: &'static Criterion, asked: &str, texts: &Catalogue) -> String {
    let words = texts.criterion(criterion);
    let mut out = format!("{}  {}\n", styled(HEADING, &words.title), styled(QUIET, criterion.id));
    if asked != criterion.id {
        let told = texts.text("cli-renamed", &[("name", Variable::Text(&harmless(asked)))]);
        _ = writeln!(out, "{}", wrap(&told, "  "));
    }
    _ = writeln!(out, "\n{}\n\n{}", wrap(&words.question, ""), wrap(&words.why, ""));
    if !words.remedy.is_empty() {
        let remedy = texts.text("cli-remedy", &[("remedy", Variable::Text(&words.remedy))]);
        _ = writeln!(out, "\n{}", wrap(&remedy, ""));
    }
    heading(&mut out, texts, "cli-rests-on-heading");
    let bases: Vec<_> = criterion.bases.iter().map(|basis| self::basis(texts, basis)).collect();
    out.push_str(&bases.join("\n"));

    out.push_str(&knowledge::of_criterion(texts, criterion.id));
    heading(&mut out, texts, "cli-facts-heading");
    let facts = criterion.reads();
    let told = |fact: &FactId| format!("{} ({})", texts.fact(*fact).label, fact.name());
    let mut named: Vec<_> = facts.iter().take(MOST_FACTS).map(told).collect();
    if facts.len() > MOST_FACTS {
        named.push(texts.text("cli-facts-rest", &[("count", Variable::Number(facts.len() - MOST_FACTS))]));
    }
    _ = writeln!(out, "{}", wrap(&named.join(", "), "  "));

    heading(&mut out, texts, "cli-profiles-heading");
    let profiles: Vec<_> =
        criterion.profiles().map(|profile| format!("{} ({})", word(texts, profile), profile.as_str())).collect();
    _ = writeln!(out, "{}", wrap(&profiles.join(", "), "  "));
    told_examples(&mut out, texts, criterion);
    out
}

fn heading(out: &mut String, texts: &Catalogue, key: &str) {
    _ = writeln!(out, "\n{}", styled(HEADING, &wrap(&texts.text(key, &[]), "")));
}

/// One basis: where it stands, how strongly it speaks, to whom, since when, and how that is known.
fn basis(texts: &Catalogue, basis: &Basis) -> String {
    let source = basis.source;
    let mut out = wrap_behind(&cited(texts, basis), "  ", "    ") + "\n";
    let parties = if basis.of_claim { texts.text("cli-bound-claim", &[]) } else { bound(texts, source) };
    let mut tell = |text: &str| _ = writeln!(out, "{}", wrap_behind(text, "    ", "      "));
    tell(&texts.text("cli-bound", &[("parties", Variable::Text(&parties))]));
    for line in state(texts, source) {
        tell(&line);
    }
    if basis.inferred {
        tell(&texts.text("cli-inferred", &[]));
    }
    // Addresses are kept whole, so that they can be followed.
    if !source.address.is_empty() {
        _ = writeln!(out, "    {}", styled(QUIET, source.address));
    }
    for verification in source.verified {
        _ = writeln!(out, "{}", wrap_behind(verification.seen, "    – ", "      "));
        _ = writeln!(out, "      {}", styled(QUIET, verification.address));
    }
    out
}

/// How cases come out, a few for each outcome.
fn told_examples(out: &mut String, texts: &Catalogue, criterion: &Criterion) {
    let examples = examples(criterion);
    if examples.is_empty() {
        return;
    }
    heading(out, texts, "cli-examples-heading");
    let mut told = 0;
    for outcome in Outcome::ALL {
        let label = word(texts, *outcome);
        for example in examples.iter().filter(|example| example.outcome == outcome.as_str()).take(MOST_EXAMPLES) {
            told += 1;
            _ = writeln!(out, "{}", wrap_behind(&format!("{label}: {}", example.name), "  ", "    "));
        }
    }
    if examples.len() > told {
        let rest = texts.text("cli-examples-rest", &[("count", Variable::Number(examples.len() - told))]);
        _ = writeln!(out, "  {}", styled(QUIET, &rest));
    }
}
