//! `mestring term`: what a word of the field means.

use crate::UNUSABLE;
use crate::arguments::Format;
use crate::sources::state;
use crate::text::{HEADING, QUIET, WIDTH, harmless, padded, styled, unbroken, word, wrap, wrap_behind, write};
use mestring::concept::{self, Concept, ConceptTheme};
use mestring::source::Confidence;
use mestring_i18n::{Catalogue, Found, Glossary, Language, Likeness, Variable};
use mestring_schemas::answer;
use std::fmt::Write as _;
use std::io::Result;
use std::process::ExitCode;
use unicode_width::UnicodeWidthStr as _;

/// Most concepts that are told in full.
const MOST: usize = 3;

/// Prints what a word stands for; all concepts when there is no word.
pub(crate) fn print(written: &str, language: Language, format: Format) -> Result<ExitCode> {
    let all = written.is_empty();
    if format == Format::Json {
        let answer = if all { answer::terms() } else { answer::term(written) };
        write(&(serde_json::to_string_pretty(&answer)? + "\n"))?;
        return Ok(if answer.concepts.is_empty() { ExitCode::from(UNUSABLE) } else { ExitCode::SUCCESS });
    }
    let (texts, glossary) = (Catalogue::new(language), Glossary::new());
    let pages = Pages { texts, glossary, language };
    if all {
        write(&pages.all())?;
        return Ok(ExitCode::SUCCESS);
    }
    let found = pages.glossary.find(written);
    if found.is_empty() {
        let command = unbroken("mestring term");
        let told = [("name", Variable::Text(&harmless(written))), ("command", Variable::Text(&command))];
        anstream::eprintln!("{}", wrap(&pages.texts.text("cli-term-unknown", &told), ""));
        return Ok(ExitCode::from(UNUSABLE));
    }
    write(&pages.found(written, &found))?;
    Ok(ExitCode::SUCCESS)
}

/// What the pages are written with.
struct Pages {
    texts: Catalogue,
    glossary: Glossary,
    language: Language,
}

impl Pages {
    /// What a word stands for: in full when it is clear, else a list to choose from.
    fn found(&self, written: &str, found: &[Found]) -> String {
        // A word that is right for one concept is told of it, and only mentioned where it is better not used.
        let class = |one: &Found| if one.likeness < Likeness::Avoided { Likeness::Term } else { one.likeness };
        let (told, others): (Vec<_>, Vec<_>) =
            found.iter().partition(|one| found.first().map(class) == Some(class(one)));
        let likeness = told.first().map_or(Likeness::Part, |one| class(one));
        let mut out = String::new();
        let name = harmless(written);
        let intro = match likeness {
            Likeness::Near => Some("cli-term-near"),
            Likeness::Part => Some("cli-term-part"),
            _ => None,
        };
        if let Some(key) = intro {
            _ = writeln!(out, "{}\n", wrap(&self.texts.text(key, &[("name", Variable::Text(&name))]), ""));
        }
        if told.len() > MOST || (likeness == Likeness::Part && told.len() > 1) {
            let concepts: Vec<_> = told.iter().map(|one| one.concept).collect();
            return out + &self.list(&concepts) + "\n" + &self.more();
        }
        for one in &told {
            if likeness == Likeness::Avoided {
                let term = self.glossary.concept(one.concept, self.language).term;
                let words = [("word", Variable::Text(&one.word)), ("term", Variable::Text(&term))];
                _ = writeln!(out, "{}\n", wrap(&self.texts.text("cli-term-instead", &words), ""));
            }
            out.push_str(&self.page(one.concept));
            out.push('\n');
        }
        if !others.is_empty() {
            let others = self.names(others.iter().map(|one| one.concept));
            self.tell(&mut out, "cli-term-not-for", &others);
            out.push('\n');
        }
        out.truncate(out.trim_end().len());
        out + "\n"
    }

    /// One concept.
    fn page(&self, concept: &'static Concept) -> String {
        let told = self.glossary.concept(concept, self.language);
        let mut out = format!("{}  {}\n", styled(HEADING, &told.term), styled(QUIET, concept.id));
        if !told.other.is_empty() {
            self.tell_within(&mut out, "cli-term-other", &told.other.join(", "));
        }
        for language in Language::ALL.into_iter().filter(|language| *language != self.language) {
            let other = self.glossary.concept(concept, language);
            let called = self.texts.text(language_key(language), &[]);
            let words = [vec![other.term], other.other].concat().join(", ");
            let words = [("language", Variable::Text(&called)), ("words", Variable::Text(&words))];
            _ = writeln!(out, "{}", wrap_behind(&self.texts.text("cli-term-in", &words), "  ", "    "));
        }
        _ = writeln!(out, "\n{}", wrap(&told.definition, ""));
        if !told.remark.is_empty() {
            out.push('\n');
            self.tell(&mut out, "cli-term-remark", &told.remark);
        }
        if !told.avoided.is_empty() {
            out.push('\n');
            self.tell(&mut out, "cli-term-avoided", &told.avoided.join(", "));
            _ = writeln!(out, "{}", wrap(&told.why, "  "));
        }
        let (narrower, related): (Vec<_>, Vec<_>) = (concept.narrower().collect(), concept.related().collect());
        let near = [
            ("cli-term-broader", concept.broader.to_vec()),
            ("cli-term-narrower", narrower),
            ("cli-term-related", related),
        ];
        if near.iter().any(|(_, concepts)| !concepts.is_empty()) {
            out.push('\n');
        }
        for (key, concepts) in near.into_iter().filter(|(_, concepts)| !concepts.is_empty()) {
            self.tell(&mut out, key, &self.names(concepts.into_iter()));
        }
        self.sources(&mut out, concept);
        out
    }

    /// Where the definition is from, and how sure it is.
    fn sources(&self, out: &mut String, concept: &Concept) {
        _ = writeln!(out, "\n{}", styled(HEADING, &wrap(&self.texts.text("cli-term-sources", &[]), "")));
        for source in concept.sources {
            _ = writeln!(out, "{}", wrap_behind(&self.texts.source(source), "  ", "    "));
            // A page is told with what is special about it; when a provision holds is another matter.
            for line in state(&self.texts, source).into_iter().filter(|_| source.is_page()) {
                _ = writeln!(out, "{}", wrap(&line, "    "));
            }
            // An address is kept whole, so that it can be followed.
            if !source.address.is_empty() {
                _ = writeln!(out, "    {}", styled(QUIET, source.address));
            }
        }
        let key = match concept.confidence {
            Confidence::Verified => "cli-term-verified",
            Confidence::Partly => "cli-term-partly",
            _ => "cli-term-unverified",
        };
        _ = writeln!(out, "{}", wrap(&self.texts.text(key, &[]), "  "));
    }

    /// All concepts, by theme.
    fn all(&self) -> String {
        let mut out = String::new();
        for theme in ConceptTheme::ALL {
            let of_theme: Vec<_> = concept::all().filter(|concept| concept.theme == *theme).collect();
            _ = writeln!(out, "{}", styled(HEADING, &word(&self.texts, *theme)));
            out.push_str(&self.list(&of_theme));
            out.push('\n');
        }
        out + &self.more()
    }

    /// Terms, with the short names in a column behind them.
    fn list(&self, concepts: &[&'static Concept]) -> String {
        let term = |concept: &Concept| self.glossary.concept(concept, self.language).term;
        // One column for every list, as wide as the longest term.
        let widest = concept::all().map(|concept| term(concept).width()).max().unwrap_or(0);
        let mut out = String::new();
        for concept in concepts {
            let (term, id) = (term(concept), styled(QUIET, concept.id));
            if widest + concept.id.width() + 4 <= WIDTH {
                _ = writeln!(out, "  {}  {id}", padded(&term, widest));
            } else {
                _ = writeln!(out, "  {term}\n    {id}");
            }
        }
        out
    }

    /// How to go on from a list.
    fn more(&self) -> String {
        let command = unbroken("mestring term …");
        wrap(&self.texts.text("cli-term-more", &[("command", Variable::Text(&command))]), "") + "\n"
    }

    /// The terms of concepts in a row. Each finds its concept.
    fn names(&self, concepts: impl Iterator<Item = &'static Concept>) -> String {
        concepts.map(|one| self.glossary.concept(one, self.language).term).collect::<Vec<_>>().join(", ")
    }

    fn tell(&self, out: &mut String, key: &str, words: &str) {
        let told = self.texts.text(key, &[("words", Variable::Text(words))]);
        _ = writeln!(out, "{}", wrap_behind(&told, "", "  "));
    }

    fn tell_within(&self, out: &mut String, key: &str, words: &str) {
        let told = self.texts.text(key, &[("words", Variable::Text(words))]);
        _ = writeln!(out, "{}", wrap_behind(&told, "  ", "    "));
    }
}

/// The key of the name of a language.
fn language_key(language: Language) -> &'static str {
    match language {
        Language::Nb => "cli-language-nb",
        Language::Nn => "cli-language-nn",
        Language::En => "cli-language-en",
    }
}
