//! Whether a text promises that people get well.
//!
//! Closed lists of whole words, in sentences that are the writer's own and do not ask: that something heals or cures, that
//! people become well, or that an effect is guaranteed. A guaranteed place, answer or silence is no promise of that kind, so
//! *guaranteed* counts only beside a word for an effect. One word that denies or doubts it, anywhere in the sentence, is
//! enough to leave it; so is one that says when or for whom, where people become well. Only a hint: a person reads the whole.
//!
//! Which texts hold such words is asked first, so that nobody is asked about the staff of an ordinary page.

use crate::assess::{Evidence, Truth};
use crate::criteria::shared::code::code;
use crate::criteria::shared::wording::{note_texts, unquoted};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Rule, Target, Theme};
use crate::sources::hpl::HPL_13;

const PROMISES: Rule = code(promises, Reads::Texts);

fn promises(evidence: &mut Evidence<'_, '_>) -> Truth {
    note_texts(evidence, &|written| {
        let words = match written.language {
            Some("nb" | "nn") => &NORWEGIAN,
            Some("en") => &ENGLISH,
            // Names, titles of books, and languages nobody has made a list for.
            _ => return None,
        };
        words.promise_in(written.text).then(Vec::new)
    })
}

const YOU: &[&str] = &["du", "dere", "de"];

/// The words of a language, in lower case.
struct Words {
    /// Beginnings that tell quickly that a text has none of the others.
    stems: &'static [&'static str],
    /// Promises by themselves.
    cures: &'static [&'static str],
    /// That somebody becomes …
    becomes: &'static [&'static str],
    /// … well.
    well: &'static [&'static str],
    /// Words between the two.
    between: &'static [&'static str],
    /// That somebody will become, or is made …
    will_be: &'static [&'static [&'static [&'static str]]],
    /// That somebody is rid of something.
    rid: &'static [&'static [&'static str]],
    /// That something is guaranteed …
    guaranteed: &'static [&'static str],
    /// … and is an effect …
    effects: &'static [&'static str],
    /// … and not one of these.
    other_things: &'static [&'static str],
    /// The sentence denies it, or is not sure.
    doubts: &'static [&'static str],
    /// The sentence says when, or for whom, people become well.
    conditions: &'static [&'static str],
}

static NORWEGIAN: Words = Words {
    stems: &["garanter", "kurerer", "helbreder", "lækjer", "frisk", "kvitt", "smertefri", "symptomfri"],
    cures: &["kurerer", "helbreder", "lækjer"],
    becomes: &["blir"],
    well: &["frisk", "friske", "smertefri", "symptomfri"],
    between: &["helt", "heilt", "garantert", "raskt", "fort", "igjen", "du", "de", "dere", "dei"],
    will_be: &[
        &[&["kommer", "kjem"], &["til"], &["å"], &["bli"]],
        &[&["kommer", "kjem"], YOU, &["til"], &["å"], &["bli"]],
        &[&["gjør", "gjer"], &["deg", "dere", "dykk"]],
    ],
    rid: &[&["er", "blir"], YOU, &["kvitt"]],
    guaranteed: &["garantert", "garanterer", "garanterte"],
    effects: &[
        "bedre",
        "bedring",
        "betre",
        "betring",
        "effekt",
        "energi",
        "fri",
        "friere",
        "frisk",
        "friske",
        "friskare",
        "friskere",
        "gladere",
        "kvitt",
        "lindring",
        "lykkeligere",
        "lykkelegare",
        "resultat",
        "resultata",
        "resultatene",
        "resultater",
        "røyke",
        "røykfri",
        "roligere",
        "rolegare",
        "rusfri",
        "slank",
        "smertefri",
        "smertefritt",
        "smertelindring",
        "sterkere",
        "sterkare",
        "sunnere",
        "sunnare",
        "symptomfri",
        "tryggere",
        "tryggare",
        "vektnedgang",
        "verke",
        "verkar",
        "verknad",
        "virkning",
        "virke",
        "virker",
    ],
    other_things: &[
        "anonym",
        "anonyme",
        "anonymitet",
        "plass",
        "plassen",
        "plassane",
        "plassar",
        "plassene",
        "plasser",
        "svar",
        "taushet",
        "taushetsplikt",
        "teieplikt",
        "tid",
        "tilgang",
        "time",
        "timen",
        "tolk",
    ],
    doubts: &[
        "aldri",
        "ikke",
        "ikkje",
        "ingen",
        "inga",
        "inkje",
        "ingenting",
        "intet",
        "kan",
        "kanskje",
        "knapt",
        "korkje",
        "kunne",
        "kven",
        "hvem",
        "lite",
        "neppe",
        "sjelden",
        "sjeldan",
        "truleg",
        "trolig",
        "uten",
        "utan",
        "verken",
    ],
    conditions: &[
        "dersom", "eller", "etter", "fleire", "flere", "flest", "fleste", "før", "håp", "håpar", "håper", "hvis",
        "mange", "mens", "medan", "når", "nokon", "nokre", "noen", "om", "som", "til", "viss",
    ],
};

static ENGLISH: Words = Words {
    stems: &["uarante", "cures"],
    cures: &["cures"],
    becomes: &[],
    well: &[],
    between: &[],
    will_be: &[],
    rid: &[],
    guaranteed: &["guarantee", "guaranteed", "guarantees"],
    effects: &[
        "better",
        "cure",
        "cured",
        "effect",
        "effects",
        "energy",
        "healthier",
        "healthy",
        "pain",
        "recover",
        "recovery",
        "relief",
        "result",
        "results",
        "slimmer",
        "stronger",
        "well",
        "works",
    ],
    other_things: &[
        "access",
        "anonymity",
        "anonymous",
        "answer",
        "appointment",
        "confidential",
        "confidentiality",
        "interpreter",
        "place",
        "places",
        "seat",
        "seats",
        "spot",
        "time",
    ],
    // What stands after the apostrophe of *doesn't* is a word by itself here.
    doubts: &[
        "can", "cannot", "could", "hardly", "may", "might", "neither", "never", "no", "nobody", "nor", "not",
        "nothing", "rarely", "seldom", "t", "who", "without",
    ],
    conditions: &[],
};

impl Words {
    /// Whether a sentence of the text promises something.
    fn promise_in(&self, text: &str) -> bool {
        if !self.stems.iter().any(|stem| contains(text, stem)) {
            return false;
        }
        let own = unquoted(text, "");
        own.split_inclusive(['.', '!', '?', ';', ':', '\n', '•']).any(|sentence| {
            let asks = sentence.ends_with('?');
            !asks && self.is_promise(&sentence.split(|letter| !is_part_of_word(letter)).collect::<Vec<_>>())
        })
    }

    fn is_promise(&self, words: &[&str]) -> bool {
        let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
        if has(self.doubts) {
            return false;
        }
        has(self.cures)
            || (has(self.guaranteed) && has(self.effects) && !has(self.other_things))
            || (self.becomes_well(words) && !self.is_conditional(words))
            || self.is_made_well(words)
    }

    /// Whether a sentence says when, or for whom. "Du blir frisk etter kurset" says neither.
    fn is_conditional(&self, words: &[&str]) -> bool {
        let of_you = words.windows(2).any(|two| matches!(two, [you, becomes] if *you == "du" && *becomes == "blir"));
        words.iter().any(|word| self.conditions.contains(word) && !(of_you && *word == "etter"))
    }

    /// Whether readers are told that they will be well, that something makes them well, or that they are rid of something.
    fn is_made_well(&self, words: &[&str]) -> bool {
        let words: Vec<_> = words.iter().copied().filter(|word| !word.is_empty()).collect();
        let begins = |rest: &[&str], phrase: &[&[&str]]| {
            rest.len() > phrase.len() && rest.iter().zip(phrase).all(|(word, allowed)| allowed.contains(word))
        };
        (0..words.len()).any(|at| {
            let (before, rest) = words.split_at(at);
            let is_well = |phrase: &&&[&[&str]]| {
                let mut after = rest.iter().skip(phrase.len()).skip_while(|word| self.between.contains(word));
                let well = after.next().is_some_and(|word| self.well.contains(word));
                let conditional = |words: &[&str]| words.iter().any(|word| self.conditions.contains(word));
                begins(rest, phrase) && well && !conditional(before)
            };
            // A sentence that begins with it asks on what condition.
            let is_rid = !before.is_empty() && !self.rid.is_empty() && begins(rest, self.rid);
            is_rid || self.will_be.iter().any(|phrase| is_well(&phrase))
        })
    }

    /// Whether *becomes* and *well* stand together, or with words between them that change nothing. A sentence that begins
    /// with *becomes* says what happens if they do.
    fn becomes_well(&self, words: &[&str]) -> bool {
        let mut words = words.iter().filter(|word| !word.is_empty()).peekable();
        let mut after = false;
        if words.peek().is_some_and(|first| self.becomes.contains(first)) {
            return false;
        }
        for word in words {
            if after && self.well.contains(word) {
                return true;
            }
            after = self.becomes.contains(word) || (after && self.between.contains(word));
        }
        false
    }
}

/// Whether a text has these letters, the first of which may be a capital.
fn contains(text: &str, stem: &str) -> bool {
    let mut rest = stem.chars();
    rest.next();
    text.contains(rest.as_str())
}

/// A word with a hyphen is another word: it stays in one piece, and is in no list.
fn is_part_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '-'
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "promises",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: None,
    target: Target::Description,
    also_in: &[],
    when: PROMISES,
    bases: &[Basis::duty(&HPL_13).inferred()],
    check: Check::review_when(PROMISES),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn promises_are_found() {
        for text in [
            "Du blir garantert bedre.",
            "Garantert resultat på seks uker!",
            "Vi garanterer at du blir kvitt smertene.",
            "Kurset kurerer angst.",
            "Metoden helbreder ryggen din.",
            "Bli med, så blir du helt frisk.",
            "Du blir frisk på åtte uker.",
            "Øvingane lækjer ryggen.",
            "Her blir du frisk. Kurset passer for alle.",
            "Du blir garantert frisk!",
            "Du kommer til å bli helt frisk.",
            "Kurset gjer deg frisk att.",
            "Etter seks uker er du kvitt angsten.",
        ] {
            assert!(NORWEGIAN.promise_in(text), "{text}");
        }
        for text in
            ["The course cures back pain.", "Guaranteed results in six weeks!", "You are guaranteed to get better."]
        {
            assert!(ENGLISH.promise_in(text), "{text}");
        }
    }

    #[test]
    fn what_promises_no_effect_is_left() {
        for text in [
            "Det er ikke garantert at du blir bedre.",
            "Det er ingen garanti for at du blir frisk.",
            "Kurset kan ikke kurere sykdommen.",
            "Kurset kurerer ikke angst.",
            "Ingen ting kurerer alt.",
            "Du får garantert plass.",
            "Jo før du melder deg på, jo bedre: Da er du garantert plass.",
            "Alle er garantert plass, og vi blir bedre kjent.",
            "Her møter du garantert noen i samme situasjon.",
            "Kurset varer til du blir frisk.",
            "Hva gjør du når du blir frisk?",
            "Når du blir frisk, kan du fortsette i en annen gruppe.",
            "De fleste blir friske.",
            "Blir du frisk, avslutter vi.",
            "Gruppa er for dem som blir friske etter kreft.",
            "«Du blir garantert frisk», sa noen til meg.",
            "Boka «Maten som kurerer» er på pensum.",
            "Blir du garantert bedre?",
            "Luften blir renere, og frisk luft er bra.",
            "Frisklivssentralen",
            "Det blir frisk-fredag.",
            "Vi snakker om det som gjør deg frisk.",
            "Er du kvitt angsten, slutter du.",
            "Målet er å bli frisk.",
            "",
        ] {
            assert!(!NORWEGIAN.promise_in(text), "{text}");
        }
        for text in [
            "We do not promise guaranteed results.",
            "There are no cures.",
            "You are guaranteed a place.",
            "It doesn't guarantee better health.",
            "Nothing cures this.",
        ] {
            assert!(!ENGLISH.promise_in(text), "{text}");
        }
    }

    #[test]
    fn every_promise_begins_with_a_stem() {
        for words in [&NORWEGIAN, &ENGLISH] {
            for word in words.cures.iter().chain(words.guaranteed).chain(words.well) {
                assert!(words.stems.iter().any(|stem| contains(word, stem)), "{word}");
            }
        }
    }
}
