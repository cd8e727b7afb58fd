//! Whether a text presses its readers with fear.
//!
//! A hint: a few ways of writing that press whoever reads, such as death as the price of not coming, a last chance, or blame. Facts
//! about risk are left, and so is empathy with those who are afraid, a sentence that denies it, a deadline for signing up, and what is
//! quoted. Whether a warning is needed, a person judges. No source was read for it.

use crate::assess::{Arg, Evidence, Truth};
use crate::criteria::shared::code::{Args, code};
use crate::criteria::shared::wording::{Own, Stems, has_phrase, has_word, note_hints, own_sentences};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Rule, Target, Theme};
use crate::model::people::Phase;
use crate::sources::general::GENERAL;

const STEMS: Stems = Stems::new(&[
    "sjans", "utve", "sent", "seint", "bomb", "dødsdom", "skremm", "råd", "livet", "morder", "drapsm", "angre",
    "takke", "skyld", "skuld", "drep", "dø", "blind",
]);

/// Words that press, one after the other, and what they are called in Bokmål and in Nynorsk.
struct Pressure {
    called: [&'static str; 2],
    words: &'static [&'static [&'static str]],
    /// Not in a sentence that has one of these.
    unless: &'static [&'static str],
}

const NOT: &[&str] = &["ikke", "ikkje", "ingen", "inga", "aldri", "verken", "korkje", "uten", "utan", "neppe"];

/// What is pressed for is to sign up in time, or a feeling is told of.
#[rustfmt::skip]
const SIGNING_UP: &[&str] = &[
    "plasser", "plassar", "ledig", "ledige", "mistet", "mista", "føler", "føle", "kjenner",
    "melde", "melder", "påmelding", "påmeldinga", "påmeldingen", "plass", "plassen", "frist", "fristen", "billett",
    "rabatt", "søke", "søkje",
];

const YOU: &[&str] = &["du", "dere", "de", "dykk"];
const YOURSELF: &[&str] = &["deg", "dere", "dykk"];
const LATE: &[&str] = &["sent", "seint"];

#[rustfmt::skip]
const PRESSURES: &[Pressure] = &[
    Pressure {
        called: ["siste sjanse", "siste sjanse"],
        words: &[&["siste"], &["sjanse", "sjansen", "sjansa", "utvei", "utveien", "utveg", "utvegen"]],
        unless: SIGNING_UP,
    },
    Pressure { called: ["før det er for sent", "før det er for seint"], words: &[&["før"], &["det"], &["er", "blir"], &["for"], LATE], unless: SIGNING_UP },
    Pressure { called: ["tikkende bombe", "tikkande bombe"], words: &[&["tikkende", "tikkande", "tidsinnstilt"], &["bombe"]], unless: NOT },
    Pressure { called: ["dødsdom", "dødsdom"], words: &[&["en", "ein", "din"], &["dødsdom"]], unless: NOT },
    Pressure {
        called: ["skremmende", "skremmande"],
        words: &[
            &["skremmende", "skremmande"],
            &["mange", "tall", "tal", "høye", "høge", "fakta", "sannhet", "sanning", "statistikk", "få"],
        ],
        unless: &[],
    },
    Pressure {
        called: ["ikke råd til å la være", "ikkje råd til å la vere"],
        words: &[&["råd"], &["til"], &["å"], &["la", "lata", "late", "vente", "utsette", "utsetje", "ikke", "ikkje"]],
        unless: &[],
    },
    Pressure { called: ["leke med livet", "leike med livet"], words: &[&["leker", "leiker", "leikar", "lek"], &["med"], &["livet"]], unless: NOT },
    Pressure {
        called: ["stille morder", "stille drapsmann"],
        words: &[&["stille", "snikende", "snikande", "taus", "tause"], &["morder", "morderen", "drapsmann", "drapsmannen"]],
        unless: NOT,
    },
    Pressure { called: ["komme til å angre", "kome til å angre"], words: &[YOU, &["kommer", "kjem"], &["til"], &["å"], &["angre"]], unless: &[] },
    Pressure { called: ["komme til å angre", "kome til å angre"], words: &[&["kommer", "kjem"], YOU, &["til"], &["å"], &["angre"]], unless: &[] },
    Pressure { called: ["vil angre", "vil angre"], words: &[YOU, &["vil"], &["angre"]], unless: &[] },
    Pressure {
        called: ["bare deg selv å takke", "berre deg sjølv å takke"],
        words: &[&["bare", "kun", "berre"], YOURSELF, &["selv", "sjølv", "sjølve"], &["å"], &["takke", "skylde", "skulde"]],
        unless: NOT,
    },
    Pressure { called: ["din egen skyld", "di eiga skuld"], words: &[&["er"], &["det"], &["din", "di"], &["egen", "eiga"], &["skyld", "skuld"]], unless: NOT },
    Pressure { called: ["din egen skyld", "di eiga skuld"], words: &[&["det"], &["er"], &["din", "di"], &["egen", "eiga"], &["skyld", "skuld"]], unless: NOT },
    Pressure { called: ["dreper deg", "drep deg"], words: &[&["dreper", "drep"], YOURSELF], unless: NOT },
];

/// Beginnings of a consequence for the reader.
const MAY: &[&str] = &["kan", "vil", "kommer", "kjem", "risikerer"];
const DIE: &[&str] = &["dø", "døy"];
const DIES: &[&str] = &["dør", "døyr"];
const IF: &[&str] = &["hvis", "dersom", "viss", "om"];

const PRESSED: Rule = code(is_pressed, Reads::Texts);

fn is_pressed(evidence: &mut Evidence<'_, '_>) -> Truth {
    note_hints(evidence, &STEMS, &|written| {
        let standard = match written.language {
            Some("nb") => 0,
            Some("nn") => 1,
            _ => return None,
        };
        first_of(written.text, standard)
    })
}

/// The first words of a text that press.
fn first_of(text: &str, standard: usize) -> Option<Args> {
    own_sentences(text)
        .iter()
        .find_map(pressure)
        .map(|called| vec![("word", Arg::Word(called.get(standard).copied().unwrap_or_default()))])
}

fn pressure(sentence: &Own) -> Option<[&'static str; 2]> {
    let words = &sentence.words;
    let presses = |pressure: &&Pressure| {
        has_phrase(words, pressure.words) && !has_word(words, pressure.unless) && !is_late_for(words)
    };
    let of_list = PRESSURES.iter().find(presses).map(|pressure| pressure.called);
    of_list.or_else(|| threatens(words).then_some(["hvis du ikke …, kan du dø", "viss du ikkje …, kan du døy"]))
}

/// Whether it is too late to do something: "for sent å melde seg på".
fn is_late_for(words: &[String]) -> bool {
    has_phrase(words, &[&["for"], LATE, &["å", "til"]])
}

/// Whether a reader who does not do something is told to die of it.
fn threatens(words: &[String]) -> bool {
    let on_condition = has_word(words, IF) && has_word(words, &["ikke", "ikkje"]);
    on_condition
        && words.windows(2).enumerate().any(|(at, two)| {
            let is = |word: &String, among: &[&str]| among.contains(&word.as_str());
            let [one, other] = two else { return false };
            if (is(one, YOU) && is(other, DIES)) || (is(one, DIES) && is(other, YOU)) {
                return true;
            }
            let near = words.get(at + 2..).unwrap_or_default();
            let near = near.get(..near.len().min(4)).unwrap_or_default();
            let may = (is(one, MAY) && is(other, YOU)) || (is(one, YOU) && is(other, MAY));
            // What stands between leads there: "kan du i verste fall dø", "risikerer du å miste livet".
            let dies = has_word(near, DIE) || has_phrase(near, &[&["miste"], &["livet"]]);
            may && dies && !has_word(near, &["om", "snakke", "redd", "tenke", "tenkje"])
        })
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "calm-wording",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Language,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: PRESSED,
    bases: &[Basis::advice(&GENERAL).inferred()],
    check: Check::review_when(PRESSED),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
