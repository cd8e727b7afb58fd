//! `mestring knowledge`: what research has found, what helps and hinders user participation, and named offers.

use crate::arguments::Format;
use crate::near;
use crate::text::{HEADING, QUIET, beside, harmless, styled, unbroken, word, wrap, wrap_behind, write};
use crate::{UNUSABLE, sources::state};
use mestring::criteria;
use mestring::knowledge::{Evidence, Factor, FactorEffect, NamedOffer};
use mestring::source::{Confidence, Source};
use mestring_i18n::{Catalogue, Known, Language, Variable};
use mestring_schemas::answer;
use std::fmt::Write as _;
use std::io::Result;
use std::process::ExitCode;

/// Most findings and offers that are told in full; more are listed.
const MOST: usize = 6;

/// Prints what a word stands for; all that is known when there is no word.
pub(crate) fn print(written: &str, language: Language, format: Format) -> Result<ExitCode> {
    let all = written.is_empty();
    let known = if all { Some(Known::all()) } else { Known::find(written) };
    if format == Format::Json {
        let answer = answer::knowledge(&known.clone().unwrap_or_default());
        write(&(serde_json::to_string_pretty(&answer)? + "\n"))?;
        return Ok(if known.is_some() { ExitCode::SUCCESS } else { ExitCode::from(UNUSABLE) });
    }
    let texts = Catalogue::new(language);
    let Some(known) = known else {
        anstream::eprintln!("{}", wrap(&near::unknown_knowledge(&texts, written), ""));
        return Ok(ExitCode::from(UNUSABLE));
    };
    if known.is_empty() {
        // A criterion that nothing is known of.
        let name = [("name", Variable::Text(&harmless(written)))];
        write(&(wrap(&texts.text("cli-knowledge-nothing", &name), "") + "\n"))?;
        return Ok(ExitCode::SUCCESS);
    }
    let in_full = !all && known.evidence.len() + known.named_offers.len() <= MOST;
    write(&page(&texts, &known, in_full))?;
    Ok(ExitCode::SUCCESS)
}

/// What is known, part by part: in full, or as a list to choose from.
fn page(texts: &Catalogue, known: &Known, in_full: bool) -> String {
    let mut parts = Vec::new();
    if !known.evidence.is_empty() {
        parts.push(part(texts, "cli-knowledge-evidence", known.evidence.iter(), |one| {
            if in_full { evidence(texts, one) } else { titled(&texts.evidence(one).title, one.id) }
        }));
    }
    for effect in FactorEffect::ALL {
        let factors: Vec<_> = known.factors.iter().filter(|one| one.effect == *effect).collect();
        if factors.is_empty() {
            continue;
        }
        let mut out = styled(HEADING, &word(texts, *effect)) + "\n";
        for factor in factors {
            out.push_str(&if in_full {
                wrap_behind(&cited_factor(texts, factor), "  ", "    ") + "\n"
            } else {
                titled(&texts.factor(factor), factor.id)
            });
        }
        parts.push(out);
    }
    if !known.named_offers.is_empty() {
        parts.push(part(texts, "cli-knowledge-offers", known.named_offers.iter(), |one| {
            if in_full { named_offer(texts, one) } else { titled(&texts.named_offer(one).title, one.id) }
        }));
    }
    if !in_full {
        let command = unbroken("mestring knowledge …");
        parts.push(wrap(&texts.text("cli-knowledge-more", &[("command", Variable::Text(&command))]), "") + "\n");
    }
    parts.join("\n")
}

/// A heading, and what stands below it. What takes several lines has an empty one between.
fn part<'a, T: 'a>(
    texts: &Catalogue,
    heading: &str,
    known: impl Iterator<Item = &'a T>,
    tell: impl Fn(&T) -> String,
) -> String {
    let told: Vec<_> = known.map(tell).collect();
    let apart = if told.iter().any(|one| one.lines().count() > 3) { "\n" } else { "" };
    format!("{}\n{apart}{}", styled(HEADING, &texts.text(heading, &[])), told.join(apart))
}

/// A title with the short name behind it.
fn titled(title: &str, id: &str) -> String {
    beside(&wrap_behind(title, "  ", "    "), id)
}

/// A piece of evidence: what was found, what it rests on, how far it reaches, and where it stands.
fn evidence(texts: &Catalogue, evidence: &Evidence) -> String {
    let text = texts.evidence(evidence);
    let mut out = titled(&text.title, evidence.id);
    let about: Vec<_> = evidence.about.iter().map(|topic| word(texts, *topic)).collect();
    let kind = [("kind", Variable::Text(&word(texts, evidence.kind))), ("about", Variable::Text(&about.join(", ")))];
    _ = writeln!(out, "{}", styled(QUIET, &wrap(&texts.text("cli-knowledge-kind", &kind), "    ")));
    _ = writeln!(out, "{}", wrap(&text.finding, "    "));
    tell(&mut out, texts, "cli-knowledge-material", &text.material);
    tell(&mut out, texts, "cli-knowledge-limits", &text.limits);
    confidence(&mut out, texts, evidence.confidence);
    let criteria: Vec<_> = evidence.criteria.iter().map(|id| criterion(texts, id)).collect();
    if !criteria.is_empty() {
        tell(&mut out, texts, "cli-knowledge-criteria", &criteria.join(", "));
    }
    sources(&mut out, texts, evidence.sources);
    out
}

/// A named offer: whom it is for, what it is about, how it is held, what to know before relying on that, and where it stands.
fn named_offer(texts: &Catalogue, offer: &NamedOffer) -> String {
    let mut out = titled(&texts.named_offer(offer).title, offer.id);
    describe(&mut out, texts, offer, "    ");
    confidence(&mut out, texts, offer.confidence);
    if let Some(id) = offer.criterion {
        tell(&mut out, texts, "cli-knowledge-criteria", &criterion(texts, id));
    }
    sources(&mut out, texts, offer.sources);
    out
}

/// What a named offer is.
fn describe(out: &mut String, texts: &Catalogue, offer: &NamedOffer, indent: &str) {
    let text = texts.named_offer(offer);
    for (key, told) in [
        ("cli-knowledge-target", text.target),
        ("cli-knowledge-content", text.content),
        ("cli-knowledge-form", text.form),
        ("cli-knowledge-caveat", text.caveat),
    ] {
        let told = texts.text(key, &[("text", Variable::Text(&told))]);
        _ = writeln!(out, "{}", wrap_behind(&told, indent, &format!("{indent}  ")));
    }
}

/// The part of the page of a criterion: the offer it holds to its form, what research says, and what helps and hinders.
pub(crate) fn of_criterion(texts: &Catalogue, id: &str) -> String {
    let known = Known::of(id);
    let mut out = String::new();
    for offer in &known.named_offers {
        let title = texts.named_offer(offer).title;
        heading(&mut out, &texts.text("cli-knowledge-offer", &[("title", Variable::Text(&title))]));
        describe(&mut out, texts, offer, "  ");
    }
    if !known.evidence.is_empty() {
        heading(&mut out, &texts.text("cli-knowledge-says", &[]));
    }
    for one in &known.evidence {
        let (title, kind) = (texts.evidence(one).title, word(texts, one.kind));
        let source = one.sources.first().map(|source| texts.source(source)).unwrap_or_default();
        let told =
            [("title", Variable::Text(&title)), ("kind", Variable::Text(&kind)), ("source", Variable::Text(&source))];
        _ = writeln!(out, "{}", wrap_behind(&texts.text("cli-knowledge-cited", &told), "  ", "    "));
    }
    for effect in FactorEffect::ALL {
        for (at, factor) in known.factors.iter().filter(|one| one.effect == *effect).enumerate() {
            if at == 0 {
                heading(&mut out, &word(texts, *effect));
            }
            _ = writeln!(out, "{}", wrap_behind(&cited_factor(texts, factor), "  ", "    "));
        }
    }
    if !out.is_empty() {
        let command = unbroken(&format!("mestring knowledge {id}"));
        let more = texts.text("cli-knowledge-more", &[("command", Variable::Text(&command))]);
        _ = writeln!(out, "  {}", styled(QUIET, &more));
    }
    out
}

fn heading(out: &mut String, text: &str) {
    _ = writeln!(out, "\n{}", styled(HEADING, &wrap(text, "")));
}

/// A factor, and where it stands.
fn cited_factor(texts: &Catalogue, factor: &Factor) -> String {
    let sources: Vec<_> = factor.sources.iter().map(|source| texts.source(source)).collect();
    let told = [("factor", texts.factor(factor)), ("sources", sources.join(", "))];
    let told: Vec<_> = told.iter().map(|(name, text)| (*name, Variable::Text(text))).collect();
    texts.text("cli-knowledge-factor", &told)
}

/// What a criterion is called, and its short name.
fn criterion(texts: &Catalogue, id: &str) -> String {
    criteria::find(id).map_or_else(|| id.to_owned(), |one| format!("{} ({id})", texts.title(one)))
}

fn tell(out: &mut String, texts: &Catalogue, key: &str, text: &str) {
    let told = texts.text(key, &[("text", Variable::Text(text))]);
    _ = writeln!(out, "{}", wrap_behind(&told, "    ", "      "));
}

/// How sure it is that the sources say so, when that is not certain.
fn confidence(out: &mut String, texts: &Catalogue, confidence: Confidence) {
    if confidence != Confidence::Verified {
        let told = [("confidence", Variable::Text(&word(texts, confidence)))];
        _ = writeln!(out, "{}", wrap(&texts.text("cli-confidence", &told), "    "));
    }
}

/// Where it stands: title, number, what is special about the source, and address.
fn sources(out: &mut String, texts: &Catalogue, sources: &[&Source]) {
    // What nobody has read has no source to show.
    for source in sources.iter().filter(|source| source.confidence != Confidence::Unverified) {
        tell(out, texts, "cli-knowledge-source", &texts.source(source));
        // A number is kept whole, so that it can be looked up.
        if !source.work.identifier.is_empty() {
            _ = writeln!(out, "      {}", styled(QUIET, source.work.identifier));
        }
        for line in state(texts, source) {
            _ = writeln!(out, "{}", wrap(&line, "      "));
        }
        // An address is kept whole, so that it can be followed.
        if !source.address.is_empty() {
            _ = writeln!(out, "      {}", styled(QUIET, source.address));
        }
    }
}
