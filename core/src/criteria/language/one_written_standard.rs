//! Whether each text keeps to one of the two written standards of Norwegian.
//!
//! Two closed lists hold common words that are right in one standard and never in the other, as the dictionaries of both have
//! them. Words that both allow, or that one has as a side form, are left out, and so are words that names of offers and units
//! are made of, such as *mestring*. One such word can be a slip or a name, so two different ones are needed in the same text.
//! Words in quotation marks, with a capital letter inside a sentence, with a hyphen or in an address are names or somebody
//! else's words.

use crate::assess::{Arg, Evidence, Truth};
use crate::criteria::shared::code::code;
use crate::criteria::shared::wording::{note_texts, quotes};
use crate::criterion::Rule::{self, Always};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Target, Theme};
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_SLIDES_2015;
use crate::sources::practice::HMR_REP;
use crate::sources::spl::SPL_9;

/// Right in Bokmål only, in order.
#[rustfmt::skip]
const BOKMAL_WORDS: &[&str] = &[
    "annet", "brukere", "brukerne", "dager", "deltagere", "deltaker", "deltakere", "deltakeren", "deltakerne", "dere",
    "deres", "erfaringer", "fra", "henvisning", "henvisningen", "hva", "hvem", "hver", "hverandre", "hvert", "hvilke",
    "hvilken", "hvilket", "hvis", "hvor", "hvordan", "hvorfor", "ikke", "jeg", "måneder", "opplysninger",
    "pasientene", "pasienter", "samlingene", "samlinger", "selv", "sier", "tilbud", "tilbudene", "tilbudet", "være",
];

/// Right in Nynorsk only, in order.
#[rustfmt::skip]
const NYNORSK_WORDS: &[&str] = &[
    "brukarane", "brukarar", "dagar", "dei", "deltakar", "deltakarane", "deltakarar", "deltakaren", "dykkar", "eg",
    "ein", "eit", "erfaringar", "gjere", "ikkje", "korleis", "kva", "kvarandre", "kvifor", "månader", "noko", "nokon",
    "nokre", "opplysningar", "pasientane", "pasientar", "saman", "samlingane", "samlingar", "sjølv", "spørje",
    "tilbod", "tilboda", "tilbodet", "timar", "vere", "vore",
];

static BOKMAL: List = List::new(BOKMAL_WORDS);
static NYNORSK: List = List::new(NYNORSK_WORDS);

/// So many different words of the other standard in one text.
const ENOUGH: usize = 2;

const MIXED: Rule = code(is_mixed, Reads::Texts);

fn is_mixed(evidence: &mut Evidence<'_, '_>) -> Truth {
    note_texts(evidence, &|written| {
        let other = match written.language {
            Some("nb") => &NYNORSK,
            Some("nn") => &BOKMAL,
            _ => return None,
        };
        let found = words_of(written.text, other);
        let first = found.first().filter(|_| found.len() >= ENOUGH)?;
        let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
        Some(vec![("word", Arg::Word(first)), ("count", Arg::Number(count))])
    })
}

/// The different words of a list that stand in a text, as they come.
fn words_of(text: &str, list: &List) -> Vec<&'static str> {
    let mut found = Vec::new();
    let mut quoted = false;
    // Most texts quote nothing.
    let has_marks = text.bytes().any(|byte| matches!(byte, b'"' | 0xc2 | 0xe2));
    for line in text.as_bytes().split(|byte| *byte == b'\n') {
        // Where a sentence begins, a capital letter tells of no name.
        let mut begins = true;
        for written in line.split(u8::is_ascii_whitespace) {
            let is_first = std::mem::replace(&mut begins, ends_sentence(written));
            if has_marks && is_quoted(written, &mut quoted) {
                continue;
            }
            // A hyphen stays: what it belongs to is longer.
            let is_end = |byte: &u8| !byte.is_ascii_alphanumeric() && *byte != b'-' && byte.is_ascii();
            let ends = |bytes: &[u8]| bytes.iter().take_while(|byte| is_end(byte)).count();
            let start = written.get(ends(written)..).unwrap_or_default();
            let after = start.iter().rev().take_while(|byte| is_end(byte)).count();
            let word = start.get(..start.len() - after).unwrap_or_default();
            begins |= is_first && word.is_empty();
            if let Some(known) = list.find(word, is_first)
                && !found.contains(&known)
            {
                found.push(known);
            }
        }
    }
    found
}

/// Whether a sentence ends with a word, or a dash before an item of a list.
fn ends_sentence(written: &[u8]) -> bool {
    matches!(written, [.., b'.' | b'!' | b'?' | b':'] | b"-" | b"")
}

/// Whether a word is quoted, at least in part; keeps track of whether the next one is.
fn is_quoted(written: &[u8], quoted: &mut bool) -> bool {
    let mut is_quoted = *quoted;
    for letter in String::from_utf8_lossy(written).chars() {
        let Some(now) = quotes(letter, *quoted) else { continue };
        (*quoted, is_quoted) = (now, true);
    }
    is_quoted
}

/// Words, and what tells quickly that a word is none of them.
struct List {
    words: &'static [&'static str],
    /// For each letter, the lengths of the words that begin with it, one bit each.
    lengths: [u32; 26],
}

impl List {
    const fn new(words: &'static [&'static str]) -> Self {
        let mut lengths = [0; 26];
        let mut rest = words;
        while let Some((word, others)) = rest.split_first() {
            if let Some((first, _)) = word.as_bytes().split_first()
                && let Some((_, [of_letter, ..])) = lengths.split_at_mut_checked(first.wrapping_sub(b'a') as usize)
            {
                *of_letter |= 1 << word.len();
            }
            rest = others;
        }
        Self { words, lengths }
    }

    /// The word of the list that this is. At the beginning of a sentence it can have a capital letter.
    fn find(&self, word: &[u8], is_first: bool) -> Option<&'static str> {
        let first = word.first().map(|first| if is_first { first.to_ascii_lowercase() } else { *first })?;
        let lengths = self.lengths.get(usize::from(first.wrapping_sub(b'a')))?;
        if word.len() >= 32 || lengths >> word.len() & 1 == 0 {
            return None;
        }
        let is = |known: &&&str| known.as_bytes().split_first() == Some((&first, word.get(1..).unwrap_or_default()));
        self.words.iter().find(is).copied()
    }
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "one-written-standard",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Language,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: Always,
    bases: &[
        Basis::duty(&SPL_9).inferred(),
        Basis::recommendation(&HMR_REP).inferred(),
        Basis::recommendation(&LM_SLIDES_2015).inferred(),
    ],
    check: Check::review_when(MIXED),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order_and_have_nothing_in_common() {
        assert!(BOKMAL_WORDS.is_sorted() && NYNORSK_WORDS.is_sorted());
        assert!(BOKMAL_WORDS.iter().all(|word| !NYNORSK_WORDS.contains(word)));
    }

    #[test]
    fn words_count_once_and_only_where_they_are_the_writers_own() {
        let found = |text| words_of(text, &BOKMAL);
        assert_eq!(found("Kurset er ikke for alle (fra 18 år); ikke ring."), ["ikke", "fra"]);
        for text in [
            "Boka «Hva er det ikke lov å si?» er fin.",
            "Boka \"fra dag til dag, ikke sant\" er fin.",
            "Boka ”fra dag til dag” er fin.",
            "Les www.example.no/fra/ikke og skriv til fra@example.no.",
            "bruker- og pasient-deltakere, fra-til",
            "Boka Fra og Ikke, HVA",
            "frakt, tilbudsliste, ikkje",
            "",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
        // What is quoted has ended.
        assert_eq!(found("Boka «Sterk» er ikke fra oss."), ["ikke", "fra"]);
        // A capital letter that begins a sentence tells of no name.
        assert_eq!(found("Hva er det? Ikke noe.\n- Hvem kan komme"), ["hva", "ikke", "hvem"]);
    }
}
