//! Whether a text uses words that the field now says in another way.
//!
//! *Likeperson* has taken the place of *likemann*; two sources say so. About *opplæring* the sources differ: the national competence
//! service now mostly writes *pasient- og pårørendelæring*, while the acts and the regional authorities say *opplæring*. So that is a
//! hint and never an error, and a sentence that cites the law, and the name of a unit, are left. *Mestring* and *meistring* are both
//! right in Nynorsk, and neither is looked for.

use crate::assess::{Arg, Evidence, Truth};
use crate::criteria::shared::code::{Args, code};
use crate::criteria::shared::wording::{Stems, has_word, note_hints, own_sentences};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Rule, Target, Theme};
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_WHAT;
use crate::sources::organisations::{ERFSENTRUM, PEER_NFU};

const STEMS: Stems =
    Stems::new(&["likem", "pasientoppl", "pårørendeoppl", "pårørandeoppl", "pasientunderv", "pårørendeunderv"]);

/// Beginnings of words, and what is said instead in Bokmål and in Nynorsk.
const TERMS: &[(&str, [&str; 2])] = &[
    ("likemann", ["likeperson", "likeperson"]),
    ("likemenn", ["likepersoner", "likepersonar"]),
    ("pasientopplæring", ["pasientlæring", "pasientlæring"]),
    ("pårørendeopplæring", ["pårørendelæring", "pårørandelæring"]),
    ("pårørandeopplæring", ["pårørendelæring", "pårørandelæring"]),
    ("pasientundervisning", ["pasientlæring", "pasientlæring"]),
    ("pårørendeundervisning", ["pårørendelæring", "pårørandelæring"]),
];

/// The sentence speaks of the words, says both, or tells what an act says or gives a right to.
#[rustfmt::skip]
const OF_WORDS: &[&str] = &[
    "ordet", "ordene", "orda", "uttrykket", "begrepet", "omgrepet", "kalt", "kalte", "kalla", "kallar", "kaller",
    "navnet", "namnet", "rett", "retten", "likeperson", "likepersoner", "likepersonar", "loven", "lov", "lova", "forskrift", "forskrifta",
    "forskriften", "spesialisthelsetjenesteloven", "spesialisthelsetenestelova",
];

/// What a unit is. A name with a capital letter stands as `0`.
#[rustfmt::skip]
const UNITS: &[&str] = &[
    "avdeling", "avdelingen", "avdelinga", "seksjon", "seksjonen", "enhet", "enheten", "eining", "eininga", "senter",
    "senteret", "kunnskapssenter", "kompetansesenter", "ressurssenter", "nettverk", "nettverket",
];

const SAID: Rule = code(is_said, Reads::Texts);

fn is_said(evidence: &mut Evidence<'_, '_>) -> Truth {
    note_hints(evidence, &STEMS, &|written| {
        let standard = match written.language {
            Some("nb") => 0,
            Some("nn") => 1,
            _ => return None,
        };
        first_of(written.text, standard)
    })
}

/// The first such word of a text, and what is said instead.
fn first_of(text: &str, standard: usize) -> Option<Args> {
    let sentences = own_sentences(text);
    // Whoever writes the new word too tells of the old one.
    let knows = sentences.iter().flat_map(|sentence| &sentence.words).any(|word| word.starts_with("likeperson"));
    let is_old = |word: &str| !(knows && word.starts_with("likem"));
    sentences.iter().filter(|sentence| !has_word(&sentence.words, OF_WORDS)).find_map(|sentence| {
        let words = &sentence.words;
        // "Senter for pasientopplæring", "senter for pasient- og pårørendeopplæring".
        let is_unit = |at: usize| {
            let before = words.get(..at).unwrap_or_default();
            let before = before.strip_suffix(&["pasient".to_owned(), "og".to_owned()]).unwrap_or(before);
            matches!(before, [.., unit, of] if of == "for" && (unit == "0" || UNITS.contains(&unit.as_str())))
        };
        let terms = |word: &str| TERMS.iter().find(|(beginning, _)| word.starts_with(beginning) && is_old(word));
        let (word, better) =
            words.iter().enumerate().filter(|(at, _)| !is_unit(*at)).find_map(|(_, word)| terms(word))?;
        let better = better.get(standard).copied().unwrap_or_default();
        Some(vec![("word", Arg::Word(word)), ("better", Arg::Word(better))])
    })
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "field-terms",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Language,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: SAID,
    bases: &[Basis::recommendation(&ERFSENTRUM), Basis::recommendation(&PEER_NFU), Basis::advice(&LM_WHAT).inferred()],
    check: Check::review_when(SAID),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
