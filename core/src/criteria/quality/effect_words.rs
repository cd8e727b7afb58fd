//! Whether a text speaks of research or proven effect and names no source.
//!
//! A hint: closed ways of writing, in the writer's own sentences. A sentence that denies or doubts it, or asks, is left, and so is one
//! that names somebody, a year or an address, or whose neighbours do. Offers that state research, guidelines or sources are left
//! altogether: then readers can find them. Claims that are listed as such are asked for their source by `claims-sourced`.

use crate::assess::{Arg, Evidence, Truth};
use crate::criteria::shared::code::{Args, code};
use crate::criteria::shared::wording::{
    Own, Stems, has_phrase, has_word, note_hints, own_sentences, sentences, without_quotations,
};
use crate::criterion::Rule::{self, All, Any, Fact, Known, Not};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_EVID;
use crate::sources::research::STENBERG2016;

const STEMS: Stems =
    Stems::new(&["forsk", "studi", "undersøk", "dokument", "veldok", "bevis", "påvis", "evidens", "vitensk", "vitsk"]);

/// Where claims come from is stated.
const SOURCE_GIVEN: Rule = Known(&Any(&[
    Fact(facts::CLAIMS_SOURCE, Stated),
    Fact(facts::KNOWLEDGE_BASE_RESEARCH, Stated),
    Fact(facts::KNOWLEDGE_BASE_GUIDELINES, Stated),
    Fact(facts::CONTENT_SOURCES, Stated),
]));

#[rustfmt::skip]
const RESEARCH: &[&str] = &[
    "forskning", "forskningen", "forsking", "forskinga", "studier", "studiene", "studiar", "studiane", "undersøkelser",
    "undersøkelsene", "undersøkingar", "undersøkingane",
];

#[rustfmt::skip]
const SHOWS: &[&str] = &[
    "viser", "vist", "bekrefter", "bekreftet", "stadfestar", "stadfesta", "dokumenterer", "dokumentert", "dokumenterar",
    "tyder", "beviser", "bevist", "provar",
];

const PROVEN: &[&str] = &["dokumentert", "dokumenterte", "bevist", "påvist", "veldokumentert", "veldokumenterte"];

#[rustfmt::skip]
const EFFECT: &[&str] = &[
    "effekt", "effekten", "effekter", "effektar", "virkning", "virkningen", "verknad", "verknaden", "nytte", "nytten",
    "nytta",
];

#[rustfmt::skip]
const BASED: &[&str] = &[
    "evidensbasert", "evidensbaserte", "forskningsbasert", "forskningsbaserte", "forskingsbasert", "forskingsbaserte",
];

/// How well it is proven.
#[rustfmt::skip]
const HOW: &[&str] = &[
    "godt", "vel", "vitenskapelig", "vitskapleg", "klinisk", "grundig", "solid", "best",
];

/// Beginnings of words for what people gain.
#[rustfmt::skip]
const GAINS: &[&str] = &[
    "virk", "verk", "hjelp", "effekt", "bedre", "betre", "nytt", "nyte", "mindre", "færre", "økt", "øk", "auk", "demp",
    "utbytte", "utbyte", "redus", "styrk", "livskvalitet", "mestringsevne", "meistringsevne", "lindr", "god", "større",
    "resultat", "betydning", "betyding", "trygg", "lettere", "lettare", "forebygg", "førebygg", "friske",
];

/// Beginnings of words for what is offered.
#[rustfmt::skip]
const OFFERED: &[&str] = &[
    "kurs", "metode", "program", "behandling", "tilbud", "tilbod", "opplegg", "tiltak", "terapi", "gruppe", "gruppa",
    "modell", "øvelse", "øving", "verktøy", "teknikk",
];

#[rustfmt::skip]
const DOUBTS: &[&str] = &[
    "ikke", "ikkje", "ingen", "inga", "neppe", "uklart", "uklår", "usikkert", "usikker", "lite", "lita", "lit", "mangler",
    "manglar", "kvittering", "kvitteringar", "kvitteringer", "utgifter", "utgiftene", "utgiftane",
];

/// Something by which the reader can find it. All in lower case.
#[rustfmt::skip]
const CITED: &[&str] = &[
    "http", "www.", "doi", "et al", "mfl", "m.fl", "kilde:", "kjelde:", "kilder:", "kjelder:", "ifølge", "i følge", "ifølgje", "i følgje",
    "helsedirektoratet", "folkehelseinstituttet", "fhi", "cochrane", "universitetet", "ntnu", "høgskole", "høgskule",
    "høyskole", "rapport", "oversikt", "tidsskrift", "doktorgrad", "nice", "verdens helseorganisasjon", "who",
];

const CLAIMED: Rule = code(is_claimed, Reads::Texts);

fn is_claimed(evidence: &mut Evidence<'_, '_>) -> Truth {
    note_hints(evidence, &STEMS, &|written| {
        let standard = match written.language {
            Some("nb") => 0,
            Some("nn") => 1,
            _ => return None,
        };
        let found = first_of(written.text, standard)?;
        // Claims that are listed are asked for their source by themselves.
        (!written.place().fact.is_within(facts::CLAIMS)).then_some(found)
    })
}

/// The first claim of a text whose sentence and neighbours name nobody.
fn first_of(text: &str, standard: usize) -> Option<Args> {
    let own = without_quotations(text, " 0 ");
    let whole = sentences(&own);
    let cites = |at: usize| whole.get(at).is_some_and(|sentence| names_a_source(sentence));
    for (at, sentence) in whole.iter().enumerate() {
        // A source is named before or after.
        if (at.saturating_sub(2)..=at + 2).any(cites) {
            continue;
        }
        if let Some(called) = own_sentences(sentence).iter().find_map(claim) {
            return Some(vec![("word", Arg::Word(called.get(standard).copied().unwrap_or_default()))]);
        }
    }
    None
}

/// Whether a sentence names somebody, a year or an address.
fn names_a_source(sentence: &str) -> bool {
    let sentence = sentence.to_lowercase();
    let has_year = sentence.split(|letter: char| !letter.is_alphanumeric()).any(|word| {
        word.len() == 4
            && (word.starts_with("19") || word.starts_with("20"))
            && word.bytes().all(|byte| byte.is_ascii_digit())
    });
    has_year
        || CITED.iter().any(|cited| {
            sentence.split(|letter: char| letter.is_whitespace() || letter == '(').any(|word| word.starts_with(cited))
                || (cited.contains(' ') && sentence.contains(cited))
        })
}

/// What a sentence claims, as it is called in Bokmål and in Nynorsk.
fn claim(sentence: &Own) -> Option<[&'static str; 2]> {
    let words = &sentence.words;
    if sentence.asks || has_word(words, DOUBTS) || has_phrase(words, &[&["vet", "veit"], &["om"]]) {
        return None;
    }
    let offers =
        words.iter().any(|word| OFFERED.iter().any(|offered| word.starts_with(offered) || word.ends_with(offered)));
    let based = words.iter().position(|word| BASED.contains(&word.as_str()));
    // "Evidensbasert praksis", and what a talk is about.
    let is_topic = |at: usize| {
        let before = at.checked_sub(1).and_then(|at| words.get(at)).map(String::as_str);
        words.get(at + 1).is_some_and(|next| next == "praksis")
            || matches!(before, Some("om" | "tema" | "temaet" | "i"))
    };
    if research_shows(words) {
        Some(["forskning viser", "forsking viser"])
    } else if has_word(words, PROVEN) && has_word(words, EFFECT) {
        Some(["dokumentert effekt", "dokumentert verknad"])
    } else if is_proven_that(words)
        || (offers && (has_phrase(words, &[HOW, PROVEN]) || has_word(words, &["veldokumentert", "veldokumenterte"])))
    {
        Some(["godt dokumentert", "godt dokumentert"])
    } else if based.is_some_and(|at| offers && !is_topic(at)) {
        Some(["evidensbasert", "evidensbasert"])
    } else {
        None
    }
}

/// Whether research is said to show a gain. What it shows as a topic, or a study that was just told of, is left.
fn research_shows(words: &[String]) -> bool {
    words.iter().enumerate().any(|(at, word)| {
        let before = at.checked_sub(1).and_then(|at| words.get(at)).map(String::as_str);
        let after = words.get(at + 1..).unwrap_or_default();
        RESEARCH.contains(&word.as_str())
            && !matches!(before, Some("hva" | "kva" | "som" | "denne" | "disse" | "desse"))
            && has_word(after.get(..after.len().min(10)).unwrap_or_default(), SHOWS)
            && words.iter().any(|word| GAINS.iter().any(|gain| word.starts_with(gain)))
    })
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "effect-words",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[Not(&SOURCE_GIVEN), CLAIMED]),
    bases: &[Basis::recommendation(&LM_EVID).inferred(), Basis::recommendation(&STENBERG2016).inferred()],
    check: Check::review_when(CLAIMED),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};

/// Whether it is said to be proven that something is so. That something has to be documented is a demand, and no claim.
fn is_proven_that(words: &[String]) -> bool {
    const AFTER: &[&str] = &["at", "å"];
    has_phrase(words, &[&["er"], PROVEN, AFTER]) || has_phrase(words, &[&["er"], HOW, PROVEN, AFTER])
}
