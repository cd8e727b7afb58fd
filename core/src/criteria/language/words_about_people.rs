//! Whether a text calls people by an illness, or by words that the field has left behind.
//!
//! A hint: closed lists of whole words, in the writer's own sentences. What is quoted is left, and so is a name with a capital
//! letter, and a sentence that speaks of the words themselves. Words that organisations of patients use of their own, such as
//! *revmatikere*, and words about which people disagree, such as *overvektige*, are in no list. No source was read for it.

use crate::assess::{Arg, Evidence, Truth};
use crate::criteria::shared::code::{Args, code};
use crate::criteria::shared::wording::{Stems, has_word, note_hints, own_sentences, places_of};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Rule, Target, Theme};
use crate::model::people::Phase;
use crate::sources::general::GENERAL;

const STEMS: Stems = Stems::new(&[
    "lid",
    "offer",
    "ofre",
    "slagof",
    "kreftof",
    "rullest",
    "syke.",
    "sjuke.",
    "svak",
    "handik",
    "invalid",
    "vanfør",
    "utviklingshem",
    "tilbakest",
    "åndssvak",
    "evneveik",
    "døvst",
    "sinns",
    "rusmis",
    "stoffmis",
    "alkohol",
    "narkoman",
    "diabetik",
    "epilept",
    "schizof",
    "anorek",
    "bulimik",
    "dement",
    "aldersdem",
    "kronik",
    "spastik",
    "mongol",
]);

/// Words that are better said in another way.
struct Term {
    /// As they are written in Bokmål or Nynorsk, in lower case.
    found: &'static [&'static str],
    /// What can be said instead, in Bokmål and in Nynorsk.
    better: [&'static str; 2],
    /// What has to be true of the words beside them.
    only: Only,
}

#[derive(Clone, Copy)]
enum Only {
    Anywhere,
    /// No noun follows, so that the word stands for people.
    ForPeople,
    /// An illness follows.
    BeforeIllness,
    /// It is not the name that grown-up children of such people have for themselves.
    NotChildrenOf,
}

const fn term(found: &'static [&'static str], better: [&'static str; 2]) -> Term {
    Term { found, better, only: Only::Anywhere }
}

impl Term {
    const fn only(self, only: Only) -> Self {
        Self { only, ..self }
    }
}

#[rustfmt::skip]
const TERMS: &[Term] = &[
    term(&["lider av", "lide av", "lidende av", "lidd av", "lid av", "lidande av"], ["har", "har"]),
    term(&["offer for", "ofre for"], ["har, er rammet av", "har, er råka av"]).only(Only::BeforeIllness),
    term(&["slagoffer", "slagofre", "slagofrene", "slagofra", "kreftoffer", "kreftofre", "kreftofrene", "kreftofra"],
        ["personer som har hatt sykdommen", "personar som har hatt sjukdommen"]),
    term(&[
        "rullestolbundet", "rullestolbundne", "rullestolbunden", "bundet til rullestol", "bundet til rullestolen",
        "bundet til en rullestol", "bunden til rullestol", "bunden til rullestolen", "bundne til rullestol",
        "bundne til rullestolen", "lenket til rullestol", "lenket til rullestolen", "lenka til rullestol",
        "lenka til rullestolen",
    ], ["bruker rullestol", "brukar rullestol"]),
    term(&["de syke", "dei sjuke"], ["de som er syke", "dei som er sjuke"]).only(Only::ForPeople),
    term(&[
        "svake grupper", "svake gruppene", "svakstilte", "svakstilt", "svakerestilte", "svakarestilte", "svake i samfunnet",
        "svakeste i samfunnet", "svakaste i samfunnet",
    ], ["grupper i en utsatt situasjon", "grupper i ein utsett situasjon"]),
    term(&["handikappet", "handikappede", "handikappete", "handikappa", "vanføre", "vanfør", "invalide", "invalid"],
        ["personer med funksjonsnedsettelse", "personar med funksjonsnedsetjing"]),
    term(&[
        "psykisk utviklingshemmede", "psykisk utviklingshemmet", "psykisk utviklingshemma", "mentalt tilbakestående",
        "psykisk tilbakestående", "mentalt tilbakeståande", "psykisk tilbakeståande", "åndssvake", "åndssvak", "evneveike",
    ], ["personer med utviklingshemming", "personar med utviklingshemming"]),
    term(&["mongoloid", "mongoloide"], ["personer med Downs syndrom", "personar med Downs syndrom"]),
    term(&["døvstum", "døvstumme"], ["døve", "døve"]),
    term(&["sinnslidende", "sinnslidande", "sinnssyke", "sinnssjuke"],
        ["personer med psykisk lidelse", "personar med psykisk liding"]),
    term(&[
        "rusmisbruker", "rusmisbrukere", "rusmisbrukeren", "rusmisbrukerne", "rusmisbrukar", "rusmisbrukarar",
        "rusmisbrukaren", "rusmisbrukarane", "stoffmisbruker", "stoffmisbrukere", "stoffmisbrukerne", "stoffmisbrukar",
        "stoffmisbrukarar", "stoffmisbrukarane", "alkoholmisbruker", "alkoholmisbrukere", "alkoholmisbrukar",
        "alkoholmisbrukarar", "narkoman", "narkomane",
    ], ["personer med rusproblemer", "personar med rusproblem"]),
    term(&[
        "alkoholiker", "alkoholikere", "alkoholikeren", "alkoholikerne", "alkoholikar", "alkoholikarar", "alkoholikaren",
        "alkoholikarane",
    ], ["personer med alkoholproblemer", "personar med alkoholproblem"]).only(Only::NotChildrenOf),
    term(&["diabetiker", "diabetikere", "diabetikeren", "diabetikerne", "diabetikar", "diabetikarar", "diabetikarane"],
        ["personer med diabetes", "personar med diabetes"]),
    term(&["epileptiker", "epileptikere", "epileptikerne", "epileptikar", "epileptikarar", "epileptikarane"],
        ["personer med epilepsi", "personar med epilepsi"]),
    term(&["schizofrene"], ["personer med schizofreni", "personar med schizofreni"]),
    term(&[
        "anorektiker", "anorektikere", "anorektikar", "anorektikarar", "bulimiker", "bulimikere", "bulimikar",
        "bulimikarar",
    ], ["personer med spiseforstyrrelse", "personar med eteforstyrring"]),
    term(&["demente", "aldersdemente"], ["personer med demens", "personar med demens"]),
    term(&["kroniker", "kronikere", "kronikerne", "kronikar", "kronikarar", "kronikarane"],
        ["personer med langvarig sykdom", "personar med langvarig sjukdom"]),
    term(&["spastiker", "spastikere", "spastikar", "spastikarar"],
        ["personer med cerebral parese", "personar med cerebral parese"]),
];

/// The sentence speaks of words, or of sport.
const OF_WORDS: &[&str] = &[
    "ordet",
    "ordene",
    "ord",
    "orda",
    "uttrykket",
    "begrepet",
    "omgrepet",
    "kalt",
    "kalte",
    "kalla",
    "kallar",
    "kaller",
    "navnet",
    "namnet",
    "golf",
];

/// Words that begin no noun.
#[rustfmt::skip]
const NO_NOUN: &[&str] = &[
    "og", "eller", "som", "i", "på", "har", "hadde", "får", "kan", "til", "er", "var", "med", "av", "om", "blir", "ved",
    "hjemme", "heime", "selv", "sjølve", "sjølv", "trenger", "treng", "for", "vi", "må", "skal", "vil", "ikke", "ikkje",
    "de", "dei", "når", "der", "her", "hos", "uten", "utan", "fra", "frå", "også", "òg", "under", "etter",
];

/// Beginnings of words for an illness.
const ILLNESSES: &[&str] = &[
    "sykdom",
    "sjukdom",
    "slag",
    "hjerneslag",
    "kreft",
    "hjerteinf",
    "hjarteinf",
    "infarkt",
    "demens",
    "polio",
    "kols",
    "ms",
    "parkinson",
    "epilepsi",
    "diabetes",
    "als",
];

const CALLED: Rule = code(is_called, Reads::Texts);

fn is_called(evidence: &mut Evidence<'_, '_>) -> Truth {
    note_hints(evidence, &STEMS, &|written| {
        let standard = match written.language {
            Some("nb") => 0,
            Some("nn") => 1,
            _ => return None,
        };
        first_of(written.text, standard)
    })
}

/// The first such word of a text, what can be said instead, and how many there are.
fn first_of(text: &str, standard: usize) -> Option<Args> {
    let mut found = Vec::new();
    for sentence in own_sentences(text) {
        if has_word(&sentence.words, OF_WORDS) {
            continue;
        }
        for term in TERMS {
            for phrase in term.found {
                let mut places = places_of(&sentence.words, phrase).into_iter();
                if places.any(|at| fits(&sentence.words, at, phrase, term.only)) {
                    found.push((*phrase, term.better.get(standard).copied().unwrap_or_default()));
                }
            }
        }
    }
    let (word, better) = *found.first()?;
    let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
    Some(vec![("word", Arg::Word(word)), ("better", Arg::Word(better)), ("count", Arg::Number(count))])
}

/// Whether the words beside a phrase leave its sense as it is.
fn fits(words: &[String], at: usize, phrase: &str, only: Only) -> bool {
    let (before, rest) = words.split_at(at);
    let after = rest.get(phrase.split(' ').count()..).unwrap_or_default();
    match only {
        Only::Anywhere => true,
        Only::ForPeople => after.first().is_none_or(|next| NO_NOUN.contains(&next.as_str())),
        Only::BeforeIllness => {
            let mut near = after.iter().take(3);
            near.any(|word| {
                ILLNESSES.iter().any(|illness| word == illness || word.starts_with(illness) && illness.len() > 3)
            })
        }
        Only::NotChildrenOf => !matches!(before, [.., child, of] if child.ends_with("barn") && of == "av"),
    }
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "words-about-people",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Language,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: CALLED,
    bases: &[Basis::advice(&GENERAL).inferred()],
    check: Check::review_when(CALLED),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
