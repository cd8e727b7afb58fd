//! Written texts, their sentences and their words, as the criteria that read texts see them.
//!
//! Each looks quickly whether a text can hold its words at all, before it is taken apart: most texts cannot.

use super::code::{Args, Told};
use crate::assess::{Evidence, Truth, Written};

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
    own.to_lowercase()
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
    fn what_is_quoted_is_somebody_elses() {
        assert_eq!(own_words("Boka «Ta med egen tolk» er Fin"), ["boka", "0", "0", "er", "fin"]);
        assert_eq!(own_words("og den.» Nå er vi her"), ["nå", "er", "vi", "her"]);
        assert_eq!(unquoted("Han «sa» JA. Hun \"nei", ";"), "han ;; ja. hun ;");
        assert!(has_phrase(&own_words("Ta med egen tolk."), &[&["ta"], &["med"], &["egen", "eigen"], &["tolk"]]));
        assert!(!has_phrase(&own_words("Ta med tolk"), &[&["ta"], &["med"], &["egen"]]));
        assert!(!has_phrase(&own_words("Ta"), &[&["ta"], &["med"]]));
    }
}
