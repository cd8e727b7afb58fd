//! Whether a text tells people to let a child interpret.
//!
//! A hint: closed phrases, whole words, in the writer's own sentence. A sentence that says no, asks, cites the act or speaks of
//! grown-up children is left, and so is what is quoted. *Tolke* is also to read somebody's mood, so a child who *tolker* is no
//! hit without more. Words cannot be told from every warning against it, so a person looks.

use crate::assess::{Evidence, Truth};
use crate::criteria::shared::code::code;
use crate::criteria::shared::wording::{has_phrase, has_word, is_norwegian, note_texts, own_words, sentences};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Reads, Rule, Target, Theme};
use crate::model::people::Phase;
use crate::sources::tolk::TOLK_4;

const CHILD: &[&str] = &["barn", "barnet", "barna", "born", "borna"];
const INTERPRET: &[&str] = &["tolke", "tolka"];
const BE: &[&str] = &["være", "vere"];
const USE: &[&str] = &["bruk", "bruke", "bruker", "brukar", "la", "lat", "be", "få"];

/// Words between the others that change nothing.
const BETWEEN: &[&str] = &[
    "et", "eit", "en", "ein", "de", "dei", "ditt", "dine", "deres", "dykkar", "sitt", "sine", "eget", "eige", "egne",
    "eigne", "gjerne",
];

/// What follows a word for interpreting when it is said what an interpreter does. Nothing may follow as well.
const THEN: &[&str] = &["for", "norsk", "når", "hvis", "dersom", "om"];

/// The sentence may be a warning, or about grown-up children.
const OTHERWISE: &[&str] = &[
    "ikke",
    "ikkje",
    "ingen",
    "inga",
    "aldri",
    "verken",
    "hverken",
    "korkje",
    "uten",
    "utan",
    "unngå",
    "unngår",
    "unngås",
    "forbud",
    "forbudet",
    "forbod",
    "forbodet",
    "forbudt",
    "forbode",
    "ulovlig",
    "ulovleg",
    "loven",
    "lova",
    "tolkeloven",
    "tolkelova",
    "slipper",
    "slepp",
    "stedet",
    "staden",
    "heller",
    "fraråder",
    "frarår",
    "neppe",
    "av",
    "voksen",
    "voksne",
    "voksent",
    "vaksen",
    "vaksne",
    "vaksent",
    "eldre",
    "store",
    "myndig",
    "myndige",
    "fylt",
    "18",
];

/// Phrases that tell of it by themselves.
const PHRASES: &[&[&[&str]]] = &[
    &[CHILD, &["som"], &["tolk"]],
    &[CHILD, BE, &["tolk"]],
    &[CHILD, &["kan"], BE, &["tolk"]],
    &[USE, CHILD, &["til"], &["å"], INTERPRET],
    &[&["be"], CHILD, &["om"], &["å"], INTERPRET],
];

/// Phrases that need that nothing else is interpreted.
const OPEN_PHRASES: &[&[&[&str]]] =
    &[&[&["med"], CHILD, &["som"], &["kan"], INTERPRET], &[CHILD, &["kan"], INTERPRET], &[USE, CHILD, INTERPRET]];

const TOLD: Rule = code(is_told, Reads::Texts);

fn is_told(evidence: &mut Evidence<'_, '_>) -> Truth {
    note_texts(evidence, &|written| (is_norwegian(written) && tells(written.text)).then(Vec::new))
}

fn tells(text: &str) -> bool {
    // Few texts speak of interpreters at all.
    text.contains("tolk") && sentences(text).into_iter().any(sentence_tells)
}

fn sentence_tells(sentence: &str) -> bool {
    if !sentence.contains("tolk") || sentence.contains('?') {
        return false;
    }
    let mut words = own_words(sentence);
    words.retain(|word| !BETWEEN.contains(&word.as_str()));
    let open = |phrase: &&[&[&str]]| {
        let then: Vec<&[&str]> = phrase.iter().copied().chain([THEN]).collect();
        let last = words.get(words.len().saturating_sub(phrase.len())..).unwrap_or_default();
        has_phrase(&words, &then) || has_phrase(last, phrase)
    };
    !has_word(&words, OTHERWISE)
        && (PHRASES.iter().any(|phrase| has_phrase(&words, phrase)) || OPEN_PHRASES.iter().any(open))
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "child-interpreter-words",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Language,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::PublicDescription, "It is the text itself that is looked at.")],
    // Nobody is asked whether it is bound when no text says anything of the kind.
    when: TOLD,
    bases: &[Basis::duty(&TOLK_4)],
    check: Check::review_when(TOLD),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_told_in_so_many_words() {
        for text in [
            "Ta med et barn som kan tolke.",
            "Ta gjerne med barnet ditt som tolk.",
            "Snakkar du lite norsk? Ta med eit barn som kan tolke for deg.",
            "La barna tolke hvis du trenger det.",
            "Barnet kan være tolk på kurset.",
            "Barna kan tolke for foreldra.",
            "Vi bruker barn til å tolke.",
        ] {
            assert!(tells(text), "{text}");
        }
    }

    #[test]
    fn warnings_grown_up_children_and_other_meanings_are_left() {
        for text in [
            "Barn skal ikke tolke for foreldrene.",
            "Ikke bruk f.eks. barn som tolk.",
            "Bruk av barn som tolk",
            "Kan barnet være tolk?",
            "Ta med voksne barn som kan tolke.",
            "Du kan ta med barnet ditt som tolk når det er fylt 18 år.",
            "For foreldre med barn som kan tolke signaler annerledes.",
            "Barn som tolker andre feil.",
            "Barnet kan tolke stemninger.",
            "Boka «Barnet som tolk» er til låns.",
            "Tolkeloven sier noe om barn som tolk.",
            "Barna er med, og tolken kommer kl. 10.",
            "Vi bestiller tolk.",
            "",
        ] {
            assert!(!tells(text), "{text}");
        }
    }
}
