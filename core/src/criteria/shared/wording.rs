//! Written texts, their sentences and their words, as the criteria that read texts see them.
//!
//! Each looks quickly whether a text can hold its words at all, before it is taken apart: most texts cannot.

use super::code::{Args, Told};
use crate::assess::{Evidence, Truth, Written};
use std::cell::Cell;

/// Notes the texts in which something is found, each with what a sentence about it is made with.
pub(in crate::criteria) fn note_texts(
    evidence: &mut Evidence<'_, '_>,
    find: &dyn Fn(&Written<'_>) -> Option<Args>,
) -> Truth {
    let mut found: Vec<Told> = Vec::new();
    evidence.texts(&mut |written| found.extend(find(written).map(|args| (written.place(), args))));
    let answer = Truth::from(!found.is_empty());
    for (place, args) in found {
        evidence.note_at(answer, place, args);
    }
    answer
}

/// The same, of the texts that can hold the words of a hint: most can not, and are not taken apart.
pub(in crate::criteria) fn note_hints(
    evidence: &mut Evidence<'_, '_>,
    stems: &Stems,
    find: &dyn Fn(&Written<'_>) -> Option<Args>,
) -> Truth {
    let beginnings = evidence.once(Beginnings::of);
    let next = Cell::new(0);
    note_texts(evidence, &|written| {
        let at = next.replace(next.get() + 1);
        let can_hold = beginnings.0.get(at).is_some_and(|words| stems.can_begin(words));
        (can_hold && stems.begin_in(written.text)).then(|| find(written)).flatten()
    })
}

/// How the words of each text begin, each beginning as a number. Texts are gone through once for all hints.
struct Beginnings(Vec<Vec<u16>>);

impl Beginnings {
    fn of(evidence: &mut Evidence<'_, '_>) -> Self {
        let mut all = Vec::new();
        evidence.texts(&mut |written| all.push(Self::in_text(written.text.as_bytes())));
        Self(all)
    }

    fn in_text(text: &[u8]) -> Vec<u16> {
        let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || *byte >= 0x80;
        text.split(|byte| !is_letter(byte)).filter(|word| word.len() >= SHORTEST).map(beginning).collect()
    }
}

/// The length in bytes of the shortest stem.
const SHORTEST: usize = 3;

/// How many numbers there are for beginnings.
const NUMBERS: u16 = 1024;

/// A number for the first letters of a word, large or small.
const fn beginning(word: &[u8]) -> u16 {
    let (mut number, mut rest, mut left) = (0_u16, word, SHORTEST);
    while let (Some((byte, others)), 1..) = (rest.split_first(), left) {
        number = number.wrapping_mul(31).wrapping_add(byte.to_ascii_lowercase() as u16);
        (rest, left) = (others, left - 1);
    }
    number % NUMBERS
}

/// Whether a text is said to be Norwegian.
pub(in crate::criteria) fn is_norwegian(written: &Written<'_>) -> bool {
    matches!(written.language, Some("nb" | "nn"))
}

/// What stands before a full stop that ends no sentence.
const ABBREVIATIONS: &[&str] = &[
    "f.eks", "bl.a", "ca", "kl", "nr", "tlf", "dvs", "evt", "jf", "inkl", "maks", "min", "mfl", "m.fl", "osv", "mv",
    "m.v", "pga", "ift", "pkt", "kap", "st", "dr", "e.l", "o.l", "gj.snitt", "o.a", "vedr", "mob",
];

/// The sentences of a text. Each line is one at least, so that headings and items of a list do not run together.
pub(in crate::criteria) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    for line in text.split(['\n', '\r', '•']) {
        let mut start = 0;
        for (at, mark) in line.char_indices().filter(|(_, mark)| matches!(mark, '.' | '!' | '?' | '…')) {
            let (before, after) = line.split_at_checked(at + mark.len_utf8()).unwrap_or((line, ""));
            let closed = after.trim_start_matches(['.', '!', '?', '…', '»', '"', '”', '“', ')']);
            let next = closed.trim_start();
            let is_end = closed.is_empty() || closed.len() > next.len();
            if at < start || !is_end || (mark == '.' && goes_on(before, next)) {
                continue;
            }
            let end = line.len() - next.len();
            sentences.extend(line.get(start..end));
            start = end;
        }
        sentences.extend(line.get(start..));
    }
    sentences.retain(|sentence| sentence.contains(char::is_alphanumeric));
    sentences
}

/// Whether a full stop is that of an abbreviation or a number.
fn goes_on(before: &str, next: &str) -> bool {
    let last = before.trim_end_matches('.').rsplit([' ', '(', '\t', '\u{a0}']).next().unwrap_or_default();
    next.starts_with(char::is_lowercase) || ABBREVIATIONS.contains(&last.to_lowercase().as_str())
}

/// The words of a sentence. Addresses are none; a word with a hyphen is one.
pub(in crate::criteria) fn words(sentence: &str) -> impl Iterator<Item = &str> {
    let is_address = |written: &&str| written.contains("://") || written.contains('@') || written.starts_with("www.");
    let written = sentence.split_whitespace().filter(move |written| !is_address(written));
    let parts = written.flat_map(|written| written.split(['/', '–', '—']));
    parts.map(|part| part.trim_matches(|letter: char| !letter.is_alphanumeric())).filter(|word| !word.is_empty())
}

/// Whether what follows is quoted; `None`: the letter is no quotation mark.
pub(in crate::criteria) fn quotes(letter: char, quoted: bool) -> Option<bool> {
    match letter {
        '«' => Some(true),
        '»' => Some(false),
        '"' | '“' | '”' | '„' => Some(!quoted),
        _ => None,
    }
}

/// A text without what is somebody else's words, in lower case. `instead` stands where these begin and end. A quotation
/// that does not end goes on to the end.
pub(in crate::criteria) fn unquoted(text: &str, instead: &str) -> String {
    without_quotations(text, instead).to_lowercase()
}

/// A text without what is somebody else's words. `instead` stands where these begin and end.
pub(in crate::criteria) fn without_quotations(text: &str, instead: &str) -> String {
    let mut own = String::with_capacity(text.len());
    let mut quoted = false;
    for letter in text.chars() {
        match quotes(letter, quoted) {
            Some(now) if now != quoted => {
                quoted = now;
                own.push_str(instead);
            }
            // A mark that ends nothing.
            Some(false) => own.push(' '),
            None if !quoted => own.push(letter),
            _ => {}
        }
    }
    own
}

/// A sentence that is the writer's own.
pub(in crate::criteria) struct Own {
    /// Its words, in lower case. What is quoted stands as `0`, and so does a name: a word with a capital letter that does not
    /// begin the sentence.
    pub(in crate::criteria) words: Vec<String>,
    /// Whether it asks.
    pub(in crate::criteria) asks: bool,
}

/// The sentences of a text, as far as they are the writer's own.
pub(in crate::criteria) fn own_sentences(text: &str) -> Vec<Own> {
    let own = without_quotations(text, " 0 ");
    let of = |sentence: &str| {
        let is_name = |(at, word): (usize, &str)| at > 0 && word.starts_with(char::is_uppercase);
        let words = words(sentence).enumerate();
        Own {
            words: words.map(|word| if is_name(word) { "0".to_owned() } else { word.1.to_lowercase() }).collect(),
            asks: sentence.contains('?'),
        }
    };
    sentences(&own).into_iter().map(of).collect()
}

/// Where words begin that stand one after the other as in a phrase.
pub(in crate::criteria) fn places_of(words: &[String], phrase: &str) -> Vec<usize> {
    let phrase: Vec<_> = phrase.split(' ').collect();
    let windows = words.windows(phrase.len()).enumerate();
    windows.filter(|(_, window)| window.iter().eq(phrase.iter())).map(|(at, _)| at).collect()
}

/// Beginnings of words that tell quickly whether a text can hold a hint's words: most texts hold none.
pub(in crate::criteria) struct Stems {
    beginnings: &'static [&'static str],
    /// One bit for each byte that one of them begins with.
    first: [u64; 4],
    /// One bit for the number of each beginning.
    numbers: [u64; NUMBERS as usize / 64],
}

impl Stems {
    /// In lower case. One that ends with a full stop is a whole word.
    pub(in crate::criteria) const fn new(stems: &'static [&'static str]) -> Self {
        let mut first = [0; 4];
        let mut numbers = [0; NUMBERS as usize / 64];
        let mut rest = stems;
        while let Some((stem, others)) = rest.split_first() {
            if let Some((byte, _)) = stem.as_bytes().split_first()
                && let Some((_, [bits, ..])) = first.split_at_mut_checked((*byte >> 6) as usize)
            {
                *bits |= 1 << (*byte & 63);
            }
            assert!(stem.len() >= SHORTEST, "a stem is longer");
            let number = beginning(stem.as_bytes());
            if let Some((_, [bits, ..])) = numbers.split_at_mut_checked(number as usize / 64) {
                *bits |= 1 << (number % 64);
            }
            rest = others;
        }
        Self { beginnings: stems, first, numbers }
    }

    /// Whether one of these beginnings can be of them.
    fn can_begin(&self, beginnings: &[u16]) -> bool {
        let is_set = |number: &u16| {
            self.numbers.get(usize::from(number / 64)).is_some_and(|bits| bits >> (number % 64) & 1 == 1)
        };
        beginnings.iter().any(is_set)
    }

    /// Whether a word of a text begins with one of them.
    pub(in crate::criteria) fn begin_in(&self, text: &str) -> bool {
        let mut inside = false;
        text.bytes().enumerate().any(|(at, byte)| {
            let begins = !std::mem::replace(&mut inside, byte.is_ascii_alphanumeric() || byte >= 0x80) && inside;
            begins && self.may_begin(byte) && self.begin_at(text.as_bytes().get(at..).unwrap_or_default())
        })
    }

    fn may_begin(&self, byte: u8) -> bool {
        let byte = byte.to_ascii_lowercase();
        self.first.get(usize::from(byte >> 6)).is_some_and(|bits| bits >> (byte & 63) & 1 == 1)
    }

    fn begin_at(&self, bytes: &[u8]) -> bool {
        let ends = |at: usize| bytes.get(at).is_none_or(|byte| !byte.is_ascii_alphanumeric() && *byte < 0x80);
        let begins = |stem: &&str| {
            let word = stem.strip_suffix('.').unwrap_or(stem);
            let is_there = bytes.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word.as_bytes()));
            is_there && (word.len() == stem.len() || ends(word.len()))
        };
        self.beginnings.iter().any(begins)
    }
}

/// The words of a sentence that are the writer's own, in lower case. What is quoted stands as `0`.
pub(in crate::criteria) fn own_words(sentence: &str) -> Vec<String> {
    let (mut start, mut quoted) = (0, false);
    for (at, letter) in sentence.char_indices() {
        // What was quoted began in the sentence before.
        if letter == '»' && !quoted {
            start = at;
        }
        quoted = quotes(letter, quoted).unwrap_or(quoted);
    }
    words(&unquoted(sentence.get(start..).unwrap_or_default(), " 0 ")).map(str::to_owned).collect()
}

/// Whether words stand one after the other, each one of those given for its place.
pub(in crate::criteria) fn has_phrase(words: &[String], phrase: &[&[&str]]) -> bool {
    let fits = |(word, allowed): (&String, &&[&str])| allowed.contains(&word.as_str());
    words.windows(phrase.len()).any(|window| window.iter().zip(phrase).all(fits))
}

/// Whether one of these words is there.
pub(in crate::criteria) fn has_word(words: &[String], among: &[&str]) -> bool {
    words.iter().any(|word| among.contains(&word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_they_end() {
        assert_eq!(
            sentences("Vi møtes kl. 10. Ta med mat, f.eks. brød."),
            ["Vi møtes kl. 10. ", "Ta med mat, f.eks. brød."]
        );
        assert_eq!(sentences("Kurs den 3. desember!  Velkommen …"), ["Kurs den 3. desember!  ", "Velkommen …"]);
        assert_eq!(sentences("Tema\n- mat\n- søvn\n\n"), ["Tema", "- mat", "- søvn"]);
        assert_eq!(sentences("Hun sa: «Kom.» Vi kom."), ["Hun sa: «Kom.» ", "Vi kom."]);
        assert_eq!(sentences("Se www.example.no. Ring bl.a. Per?"), ["Se www.example.no. ", "Ring bl.a. Per?"]);
        assert_eq!(sentences("… \n. "), [""; 0]);
    }

    #[test]
    fn words_are_those_that_are_read() {
        let of = |text| words(text).collect::<Vec<_>>();
        assert_eq!(
            of("Lærings- og mestringskurs (6 møter), og/eller"),
            ["Lærings", "og", "mestringskurs", "6", "møter", "og", "eller"]
        );
        assert_eq!(
            of("Se https://example.no/a eller skriv til a@example.no – nå"),
            ["Se", "eller", "skriv", "til", "nå"]
        );
    }

    #[test]
    fn names_and_quotations_are_not_the_writers_own() {
        let own = own_sentences("Anonyme Alkoholikere er her. Er «du med? Ja» klar? Alle er det");
        let words: Vec<_> = own.iter().map(|sentence| sentence.words.join(" ")).collect();
        assert_eq!(words, ["anonyme 0 er her", "er 0 0 klar", "alle er det"]);
        assert_eq!(own.iter().map(|sentence| sentence.asks).collect::<Vec<_>>(), [false, true, false]);
    }

    #[test]
    fn phrases_and_stems_are_whole_words_and_beginnings() {
        let words: Vec<_> = ["til", "å", "til", "å", "gå"].map(str::to_owned).into();
        assert_eq!(places_of(&words, "til å"), [0, 2]);
        assert_eq!(places_of(&words, "gå til"), [0; 0]);
        let stems = Stems::new(&["tolk", "ånd", "syke."]);
        for text in ["Tolk", "en tolkning", "(tolk)", "ånd", "pasient-tolk", "de Syke, og"] {
            assert!(stems.begin_in(text) && stems.can_begin(&Beginnings::in_text(text.as_bytes())), "{text}");
        }
        for text in ["", "teiknspråktolk", "sånd", "tol", "sykehus"] {
            assert!(!stems.begin_in(text), "{text}");
        }
    }

    #[test]
    fn what_is_quoted_is_somebody_elses() {
        assert_eq!(own_words("Boka «Ta med egen tolk» er Fin"), ["boka", "0", "0", "er", "fin"]);
        assert_eq!(own_words("og den.» Nå er vi her"), ["nå", "er", "vi", "her"]);
        assert_eq!(unquoted("Han «sa» JA. Hun \"nei", ";"), "han ;; ja. hun ;");
        assert!(has_phrase(&own_words("Ta med egen tolk."), &[&["ta"], &["med"], &["egen", "eigen"], &["tolk"]]));
        assert!(!has_phrase(&own_words("Ta med tolk"), &[&["ta"], &["med"], &["egen"]]));
        assert!(!has_phrase(&own_words("Ta"), &[&["ta"], &["med"]]));
    }
}
