//! The dialogue: one question at a time, with why it is asked and what the text says today.

use super::store::Store;
use super::{Session, heading};
use crate::arguments::Attest;
use crate::check::group::Group;
use crate::check::offer;
use crate::fix::dialogue::{Answer, Dialogue};
use crate::text::{QUIET, styled, word, wrap, write};
use mestring::assess::Counted;
use mestring::attestation::{Attestation, AttestationAnswer};
use mestring::checklist::Item;
use mestring::value::{Email, Note};
use mestring_i18n::Variable::{Number, Text};
use std::io::Result;

/// Most characters of a remark.
const MOST: usize = 2_000;

/// With more questions than these, people are told how to get fewer.
const MANY: usize = 12;

/// What came of the dialogue.
pub(super) enum Came {
    /// Answers, and a yes to writing them.
    Answers(Vec<Attestation>),
    /// Nothing to write.
    Nothing,
    /// Something was asked for that cannot be asked.
    Refused(String),
}

/// Asks what the arguments ask for.
pub(super) fn hold(session: &Session<'_>, arguments: &Attest, store: &Store) -> Result<Came> {
    let named = arguments.only.iter().filter_map(|id| mestring::criteria::find(id));
    let refused: Vec<_> = named.filter_map(|criterion| session.why_not(criterion)).map(|why| wrap(&why, "")).collect();
    if !refused.is_empty() {
        return Ok(Came::Refused(refused.join("\n")));
    }
    let texts = session.texts;
    let mut dialogue = Dialogue::new(texts);
    if let Some(title) = offer::title(&session.checked.offer, texts.language()) {
        write(&heading(&format!("{title} – {}", word(texts, session.role))))?;
    }
    let items = session.questions(arguments.phase.map(Into::into), &arguments.only);
    if items.is_empty() {
        dialogue.tell("cli-attest-none", &[])?;
        return Ok(Came::Nothing);
    }
    dialogue.tell("cli-attest-begin", &[("count", Number(items.len()))])?;
    if items.len() > MANY {
        dialogue.tell("cli-attest-fewer", &[])?;
    }
    let mut new = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let Asked { answer, ended } = one(session, index + 1, item, &mut dialogue)?;
        new.extend(answer);
        if ended {
            break;
        }
    }
    write("\n")?;
    let name = store.name();
    let variables = [("count", Number(new.len())), ("file", Text(&name))];
    if new.is_empty() || !matches!(dialogue.yes("cli-attest-write", &variables)?, Answer::Given(true)) {
        dialogue.tell("cli-fix-unchanged", &[])?;
        return Ok(Came::Nothing);
    }
    Ok(Came::Answers(new))
}

/// What came of one question.
struct Asked {
    answer: Option<Attestation>,
    /// Whether that was enough for now.
    ended: bool,
}

/// Tells of one question, asks, and gives the answer.
fn one(session: &Session<'_>, number: usize, item: &Item, dialogue: &mut Dialogue<'_>) -> Result<Asked> {
    let (texts, finding) = (session.texts, &item.finding);
    let (criterion, group) = (finding.criterion, Group::of(finding));
    let words = texts.criterion(criterion);
    let title = format!("{number}. {} – ", words.title);
    let label = styled(group.style(), &group.label(texts));
    write(&format!("\n{}{label}\n", styled(crate::text::HEADING, &title)))?;
    write(&format!("{}\n", wrap(&format!("{} {}", words.question, words.why), "  ")))?;
    write(&session.subject().places(finding, group))?;
    let told = texts.finding(finding).message;
    write(&format!("{}\n", wrap(&texts.text("cli-attest-now", &[("message", Text(&told))]), "  ")))?;
    for state in session.before(criterion) {
        let text = texts.attestation(state);
        let told = match state.state {
            // A finding that people have answered tells of it too, but not who.
            Counted::Counts => text.said,
            lapsed if lapsed.is_lapsed() => format!("{} {}", text.said, text.message),
            _ => continue,
        };
        write(&format!("{}\n", wrap(&told, "  ")))?;
    }
    write(&format!("  {}\n", styled(QUIET, criterion.id)))?;
    let labels = AttestationAnswer::ALL.iter().enumerate();
    let labels: Vec<_> = labels.map(|(at, answer)| format!("{} {}", at + 1, word(texts, *answer))).collect();
    write(&format!("\n  {}\n", labels.join("   ")))?;
    dialogue.tell("cli-attest-choose", &[])?;
    let answer = match dialogue.until(|said| understood(session, said))? {
        Answer::Given(answer) => answer,
        Answer::Skipped => return Ok(Asked { answer: None, ended: false }),
        Answer::Ended => return Ok(Asked { answer: None, ended: true }),
    };
    if let Some(why) = session.contradicts(criterion, answer) {
        write(&format!("{}\n", wrap(&why, "  ")))?;
        return Ok(Asked { answer: None, ended: false });
    }
    let (note, ended) = remark(session, dialogue)?;
    Ok(Asked { answer: session.answer(criterion, answer, note), ended })
}

/// The answer that somebody wrote: its number, its word in their language, or a yes or no as people type it.
fn understood(session: &Session<'_>, said: &str) -> Option<AttestationAnswer> {
    let said = said.to_lowercase();
    match said.as_str() {
        "j" | "ja" | "y" | "yes" => return Some(AttestationAnswer::Yes),
        "n" | "nei" | "no" => return Some(AttestationAnswer::No),
        _ => {}
    }
    let number = said.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let mut all = AttestationAnswer::ALL.iter().copied().enumerate();
    let is_it = |(at, answer): &(usize, AttestationAnswer)| {
        number == Some(*at) || said == word(session.texts, *answer).to_lowercase() || said == answer.as_str()
    };
    all.find(is_it).map(|(_, answer)| answer)
}

/// A remark, if there is to be one; and whether that was enough for now.
fn remark(session: &Session<'_>, dialogue: &mut Dialogue<'_>) -> Result<(Option<Note>, bool)> {
    dialogue.tell("cli-attest-note", &[])?;
    loop {
        let said = match dialogue.line()? {
            Answer::Given(said) => said,
            Answer::Skipped => return Ok((None, false)),
            // What was answered was answered.
            Answer::Ended => return Ok((None, true)),
        };
        match note(session, &said) {
            Ok(note) => return Ok((Some(note), false)),
            Err(why) => write(&format!("{}\n", wrap(&why, "  ")))?,
        }
    }
}

/// A remark as it can be kept; else why not, in words that repeat nothing of it.
pub(super) fn note(session: &Session<'_>, said: &str) -> std::result::Result<Note, String> {
    let texts = session.texts;
    let is_address = |part: &str| Email::try_new(part.trim_matches(|c: char| !c.is_alphanumeric())).is_ok();
    let mut parts =
        said.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '<' | '>' | '(' | ')' | '/'));
    if parts.any(is_address) {
        return Err(texts.text("cli-attest-note-address", &[]));
    }
    Note::try_new(said.trim()).map_err(|_| {
        let length = said.trim().chars().count();
        let is_fit = (1..=MOST).contains(&length);
        let key = if is_fit { "cli-attest-note-number" } else { "cli-attest-note-length" };
        texts.text(key, &[("most", Number(MOST))])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remark_is_as_long_as_a_note_can_be() {
        assert!(Note::try_new(&"a".repeat(MOST)).is_ok() && Note::try_new(&"a".repeat(MOST + 1)).is_err());
    }
}
