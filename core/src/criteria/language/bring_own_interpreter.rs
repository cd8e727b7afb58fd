//! Whether a text tells people to bring or book an interpreter themselves.
//!
//! A hint: closed phrases, whole words, in the writer's own sentence. A sentence that says no, asks, or only says that people
//! may, is left, and so is what is quoted. Deaf people and others who hear little can book through NAV themselves, so an offer
//! that speaks of hearing or sign language gives no hit, and neither does a text that speaks of NAV. The act says when an
//! interpreter is to be used, and not who books: that it is the service is read out of it.

use crate::assess::{Evidence, Truth};
use crate::criteria::shared::code::code;
use crate::criteria::shared::wording::{has_phrase, has_word, is_norwegian, note_texts, own_words, sentences, words};
use crate::criterion::Rule::{self, All, Fact};
use crate::criterion::Test::NotSaidToBe;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::tolk::TOLK_6;

const OWN: &[&str] = &["egen", "eigen"];
const SELF: &[&str] = &["selv", "sjølv", "sjølve"];
const ARRANGE: &[&str] = &[
    "skaff",
    "skaffe",
    "skaffer",
    "skaffar",
    "ordne",
    "ordner",
    "ordnar",
    "bestill",
    "bestille",
    "bestiller",
    "tinge",
    "tingar",
    "sørge",
    "sørger",
    "syte",
    "syter",
];

/// Words between the others that change nothing.
const BETWEEN: &[&str] = &["deg", "dere", "dykk", "seg", "for", "en", "ein"];

/// The sentence may say that it is not needed, or that people may.
const OTHERWISE: &[&str] = &[
    "ikke", "ikkje", "ingen", "inga", "aldri", "verken", "hverken", "korkje", "uten", "utan", "slipper", "slepp",
    "kan", "kunne", "gjerne", "ønsker", "ønskjer", "vil", "mulig", "mogleg", "lov",
];

/// Others than those who take part do it.
const THE_SERVICE: &[&str] =
    &["vi", "oss", "sykehuset", "sjukehuset", "kommunen", "avdelingen", "avdelinga", "tilviser", "henviser"];

const BRING: &[&[&[&str]]] = &[
    &[&["ta", "tar", "tek", "ha"], &["med"], OWN, &["tolk"]],
    &[&["medbring", "medbringe", "medbringer"], OWN, &["tolk"]],
    &[OWN, &["tolk"], &["må"], &["medbringes", "tas", "takast", "skaffes"]],
];

const ARRANGE_ALONE: &[&[&[&str]]] = &[
    &[ARRANGE, OWN, &["tolk"]],
    &[ARRANGE, &["tolk"], SELF],
    &[SELF, ARRANGE, &["tolk"]],
    &[&["tolk"], &["må"], ARRANGE, SELF],
    &[&["tolk"], &["må"], &["du", "de"], ARRANGE, SELF],
    // The interpreter was named before.
    &[ARRANGE, &["det", "dette"], SELF],
    &[SELF, ARRANGE, &["det", "dette"]],
    &[SELF, &["ansvarlig", "ansvarlige", "ansvarleg", "ansvarlege"], &["å"], ARRANGE, &["tolk"]],
];

/// Beginnings of words about hearing and sign language.
const HEARING: &[&str] =
    &["døv", "hørsel", "høyrsel", "tegnspråk", "teiknspråk", "skrivetolk", "skrivetolking", "cochlea", "tinnitus"];

/// Nothing is said to be for people who use sign language.
const NOT_FOR_THE_DEAF: Rule = All(&[
    Fact(facts::AUDIENCE_CIRCUMSTANCES, NotSaidToBe(&["deaf", "deafblind"])),
    Fact(facts::AUDIENCE_LANGUAGE_NEEDS, NotSaidToBe(&["nsl"])),
    Fact(facts::LANGUAGE_HELD_IN, NotSaidToBe(&["nsl"])),
]);

const TOLD: Rule = code(is_told, Reads::Texts);

fn is_told(evidence: &mut Evidence<'_, '_>) -> Truth {
    let (mut told, mut of_hearing) = (false, false);
    evidence.texts(&mut |written| told |= is_norwegian(written) && tells(written.text));
    if told {
        evidence.texts(&mut |written| of_hearing |= speaks_of_hearing(written.text));
    }
    if !told || of_hearing {
        return Truth::False;
    }
    note_texts(evidence, &|written| (is_norwegian(written) && tells(written.text)).then(Vec::new))
}

fn speaks_of_hearing(text: &str) -> bool {
    let is_of_hearing = |word: &str| {
        let word = word.to_lowercase();
        HEARING.iter().any(|beginning| word.starts_with(beginning))
    };
    sentences(text).into_iter().flat_map(words).any(is_of_hearing)
}

fn tells(text: &str) -> bool {
    // Few texts speak of interpreters at all.
    speaks_of_interpreters(text)
        && !sentences(text).into_iter().flat_map(words).any(|word| word.eq_ignore_ascii_case("nav"))
        && sentences(text).into_iter().any(sentence_tells)
}

fn speaks_of_interpreters(text: &str) -> bool {
    text.contains("tolk") || text.contains("Tolk")
}

/// A sentence without what only tells which people it is about: "de som ikke snakker norsk, …".
fn without_relative_clauses(sentence: &str) -> String {
    let mut rest = sentence;
    let mut kept = String::with_capacity(sentence.len());
    while let Some((before, clause)) = rest.split_once(" som ") {
        let Some((_, after)) = clause.split_once(',').filter(|(clause, _)| !clause.contains("tolk")) else { break };
        kept.push_str(before);
        rest = after;
    }
    kept.push_str(rest);
    kept
}

fn sentence_tells(sentence: &str) -> bool {
    if !speaks_of_interpreters(sentence) || sentence.contains('?') {
        return false;
    }
    let mut words = own_words(&without_relative_clauses(sentence));
    words.retain(|word| !BETWEEN.contains(&word.as_str()));
    let has = |phrases: &[&[&[&str]]]| phrases.iter().any(|phrase| has_phrase(&words, phrase));
    !has_word(&words, OTHERWISE) && (has(BRING) || (has(ARRANGE_ALONE) && !has_word(&words, THE_SERVICE)))
}

const TOLD_TO_OTHERS: Rule = All(&[NOT_FOR_THE_DEAF, TOLD]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "bring-own-interpreter",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Language,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::PublicDescription, "It is the text itself that is looked at.")],
    // Nobody is asked whether it is bound when the text says nothing of the kind.
    when: TOLD_TO_OTHERS,
    bases: &[Basis::duty(&TOLK_6).inferred()],
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
            "Ta med egen tolk.",
            "Treng du tolk? Ta med deg eigen tolk.",
            "Vi ber om at du tar med egen tolk.",
            "Egen tolk må medbringes.",
            "Deltakerne må selv skaffe tolk.",
            "Du må sjølv syte for tolk.",
            "De som trenger det, bestiller tolk selv.",
        ] {
            assert!(tells(text), "{text}");
        }
    }

    #[test]
    fn what_people_may_do_and_what_others_do_is_left() {
        for text in [
            "Du trenger ikke ta med egen tolk.",
            "Du kan ta med egen tolk.",
            "Vi bestiller tolk selv.",
            "Må jeg ta med egen tolk?",
            "Det står «ta med egen tolk» i brevet.",
            "Ta med egen tolk, som du bestiller hos NAV.",
            "Si fra om du trenger tolk, så bestiller vi.",
            "",
        ] {
            assert!(!tells(text), "{text}");
        }
        assert!(speaks_of_hearing("Kurs for døve og hørselshemmede") && !speaks_of_hearing("Kurs for alle"));
    }
}
