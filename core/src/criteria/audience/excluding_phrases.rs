//! Whether a text asks people to know Norwegian without a reason.
//!
//! A hint for a person, and nothing more: a demand can be right. Closed lists of words find the few ways such demands are
//! written, in Bokmål, Nynorsk and English, sentence by sentence. What could be something else is left: a sentence with a
//! negation, a condition or a question; one about those who hold the offer; another language offered instead; Norwegian culture,
//! citizenship or a national identity number; whatever stands in quotation marks. So is a demand with its reason in the same or
//! the next sentence, or among the demands on participants, and any text or offer that mentions interpreters.

use crate::assess::{Evidence, Truth};
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::code::code;
use crate::criteria::shared::wording::{note_texts, unquoted};
use crate::criterion::Rule::{All, AnyItem, Fact, Known, Not, Part};
use crate::criterion::Test::{Is, NotSaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Reads, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::ldl::LDL_6;

/// People can take part in another language.
const HELP_OFFERED: Rule = Not(&All(&[
    Fact(facts::LANGUAGE_INTERPRETER, NotSaidToBe(&["offered", "on-request"])),
    Fact(facts::LANGUAGE_SUPPORT, NotSaidToBe(&["interpreter", "own-language-group", "bilingual-leader"])),
]));

/// The demand is stated as one, with its reason.
const REASON_GIVEN: Rule = Known(&AnyItem(
    facts::AUDIENCE_REQUIREMENTS,
    &All(&[
        Part(facts::AUDIENCE_REQUIREMENTS, "kind", Is(&["language"])),
        Part(facts::AUDIENCE_REQUIREMENTS, "reason", Stated),
    ]),
));

const ASKS_FOR_NORWEGIAN: Rule = code(asks_for_norwegian, Reads::Texts);

/// How demands are written in a language. All words are in lower case, and whole.
struct Tongue {
    /// It has to be.
    modals: &'static [&'static str],
    /// Those who take part.
    subjects: &'static [&'static str],
    /// It is asked for.
    requires: &'static [&'static str],
    /// Only.
    only: &'static [&'static str],
    /// What people do with a language.
    knowing: &'static [&'static str],
    /// Words that may stand on the way to the name of the language.
    between: &'static [&'static str],
    /// The language.
    language: &'static [&'static str],
    /// Words that may follow the language. Any other can make it something else: *norsk statsborgarskap*.
    after: &'static [&'static str],
    /// Knowledge of the language, in one word.
    skill: &'static [&'static str],
    /// Those who speak it, in one word.
    speakers: &'static [&'static str],
    /// Words that make knowledge of it a demand when they follow.
    needed: &'static [&'static str],
    /// A sentence with one of these says something else.
    unclear: &'static [&'static str],
    /// Words that give a reason.
    reasons: &'static [&'static str],
}

/// Bokmål and Nynorsk together: what is right in one of them is no demand of another kind in the other.
#[rustfmt::skip]
static NORWEGIAN: Tongue = Tongue {
    modals: &["må"],
    subjects: &[
        "du", "dere", "deltaker", "deltakere", "deltakeren", "deltakerne", "deltagere", "deltagerne", "deltakar",
        "deltakarar", "deltakaren", "deltakarane", "alle", "man", "pasienten", "pasienter", "pasientene",
        "pasientar", "pasientane", "pårørende", "pårørande",
    ],
    requires: &[
        "krever", "krev", "kreves", "krevst", "krav", "forutsetter", "forutsettes", "forutsetning", "føreset", "føresetnad",
    ],
    only: &["bare", "kun", "berre"],
    knowing: &[
        "snakke", "snakker", "snakkar", "forstå", "forstår", "beherske", "behersker", "meistre", "meistrar",
        "kunne", "kan", "lese", "skrive",
    ],
    between: &[
        "også", "òg", "å", "at", "om", "til", "for", "dem", "deg", "dei", "de", "dykk", "som", "folk", "personer",
        "personar", "god", "godt", "gode", "flytende", "flytande", "tilstrekkelig", "tilstrekkeleg", "nok", "og",
        "ha", "har", "et", "eit", "være", "vere", "er",
    ],
    language: &["norsk"],
    after: &[
        "språk", "og", "for", "godt", "bra", "flytende", "flytande", "muntlig", "munnleg", "skriftlig", "skriftleg",
        "nok",
    ],
    skill: &["norskkunnskaper", "norskkunnskapar", "norskferdigheter", "norskdugleik"],
    speakers: &["norsktalende", "norsktalande", "norskspråklige", "norskspråklege"],
    needed: &[
        "nødvendig", "nødvendige", "påkrevd", "påkrevde", "kreves", "krevst", "krav", "forutsetning", "føresetnad",
    ],
    unclear: &[
        "ikke", "ikkje", "ingen", "inga", "uten", "utan", "heller", "hvis", "dersom", "viss", "eller", "engelsk",
        "enten", "anten", "lære",
    ],
    reasons: &["fordi", "siden", "sidan", "ettersom", "derfor", "difor", "slik", "grunn", "grunnen"],
};

#[rustfmt::skip]
static ENGLISH: Tongue = Tongue {
    modals: &["must", "need", "have", "required"],
    subjects: &["you", "participants", "everyone", "patients", "relatives", "are"],
    requires: &["requires", "require"],
    only: &["only"],
    knowing: &["speak", "understand", "know", "read", "write", "fluent", "proficient", "knowledge", "command"],
    between: &[
        "to", "be", "able", "have", "has", "a", "an", "good", "of", "in", "and", "some", "basic", "sufficient",
        "adequate", "for", "those", "people", "who", "that", "you",
    ],
    language: &["norwegian"],
    after: &["language", "skills", "and", "to", "well", "fluently", "for"],
    skill: &[],
    speakers: &[],
    needed: &["required", "necessary", "mandatory"],
    unclear: &["not", "no", "without", "if", "whether", "or", "english", "learn", "unless", "don", "needn"],
    reasons: &["because", "since", "therefore", "so", "reason", "reasons", "as"],
};

/// Beginnings of words for those who hold the offer, or who are asked to: what they have to know is another matter.
#[rustfmt::skip]
const THOSE_WHO_HOLD_IT: &[&str] = &[
    "leder", "leiar", "kursled", "kurslei", "gruppeled", "gruppelei", "veileder", "rettleiar", "ansatt", "tilsett",
    "tilsatt", "søker", "søkjar", "frivillig", "likepers", "likem", "forelese", "førele", "brukerrep", "brukarrep",
    "fagperson", "underviser", "undervisar", "instrukt", "leader", "staff", "volunteer", "teacher", "lecturer", "peer", "applicant",
    "facilitator", "employee",
];

fn asks_for_norwegian(evidence: &mut Evidence<'_, '_>) -> Truth {
    note_texts(evidence, &|written| {
        let tongue = match written.language {
            Some("nb" | "nn") => &NORWEGIAN,
            Some("en") => &ENGLISH,
            _ => return None,
        };
        (names(written.text, b"nor") && asks(written.text, tongue)).then(Vec::new)
    })
}

/// Whether some letters stand in a text, large or small. Most texts do not speak of Norwegian at all.
fn names(text: &str, letters: &[u8]) -> bool {
    text.as_bytes().windows(letters.len()).any(|window| window.eq_ignore_ascii_case(letters))
}

/// Whether a text has a demand, and neither a reason beside it nor anything about interpreters.
fn asks(text: &str, tongue: &Tongue) -> bool {
    // What is left out breaks the sentence.
    let text = unquoted(text, ";");
    // "Tolk", "tolkar", "interpreter".
    if words(&text).iter().any(|word| word.starts_with("tolk") || word.starts_with("interpret")) {
        return false;
    }
    let sentences: Vec<_> = text.split_inclusive(['.', '!', '?', ';', '\n']).collect();
    sentences.iter().enumerate().any(|(at, sentence)| {
        let demand = words(sentence);
        let next = sentences.get(at + 1).map(|next| words(next)).unwrap_or_default();
        !sentence.trim_end().ends_with('?')
            && is_demand(&demand, tongue)
            && !gives_reason(&demand, tongue)
            && !gives_reason(&next, tongue)
    })
}

/// The words of a text. A hyphen belongs to its word, and a comma is a word of its own.
fn words(text: &str) -> Vec<&str> {
    let is_end = |letter: char| !(letter.is_alphanumeric() || letter == '-');
    let pieces = text.split_inclusive(is_end);
    let mut words = Vec::new();
    for piece in pieces {
        let word = piece.trim_end_matches(is_end);
        if !word.is_empty() {
            words.push(word);
        }
        if piece.ends_with([',', ':', '(', ')']) {
            words.push(",");
        }
    }
    words
}

/// Whether a sentence asks those who take part to know the language.
fn is_demand(words: &[&str], tongue: &Tongue) -> bool {
    let is_unclear = |word: &&str| {
        tongue.unclear.contains(word) || THOSE_WHO_HOLD_IT.iter().any(|beginning| word.starts_with(beginning))
    };
    if words.iter().any(is_unclear) {
        return false;
    }
    words.iter().enumerate().any(|(at, word)| {
        let before = words.get(..at).unwrap_or_default();
        let after = words.get(at + 1..).unwrap_or_default();
        (tongue.modals.contains(word) && is_about_participants(before, after, tongue) && reaches(after, tongue))
            || ((tongue.requires.contains(word) || tongue.only.contains(word)) && reaches(after, tongue))
            || is_needed(word, after, tongue)
    })
}

/// Whether it is those who take part that have to: they stand before the word, after it, or nobody is named.
fn is_about_participants(before: &[&str], after: &[&str], tongue: &Tongue) -> bool {
    match before {
        [] => true,
        // "Spør om du må …" asks for nothing.
        [.., "om" | "whether", _] => false,
        [.., subject] if tongue.subjects.contains(subject) => true,
        // "Da må du …".
        _ => after.first().is_some_and(|first| tongue.subjects.contains(first)),
    }
}

/// Whether the words lead straight to the language, as something to know.
fn reaches(words: &[&str], tongue: &Tongue) -> bool {
    let is_goal =
        |word: &&str| [tongue.language, tongue.skill, tongue.speakers].iter().any(|goals| goals.contains(word));
    let Some(at) = words.iter().position(is_goal) else { return false };
    let (way, goal) = words.split_at(at);
    let may_stand_there =
        |word: &&str| [tongue.between, tongue.knowing, tongue.subjects].iter().any(|allowed| allowed.contains(word));
    if !way.iter().all(may_stand_there) {
        return false;
    }
    match goal {
        [language, rest @ ..] if tongue.language.contains(language) => {
            let knows = way.iter().any(|word| tongue.knowing.contains(word));
            let ends = rest.first().is_none_or(|next| *next == "," || tongue.after.contains(next));
            knows && ends
        }
        _ => true,
    }
}

/// Whether knowledge of the language is called needed: "gode norskkunnskaper er nødvendig".
fn is_needed(word: &&str, after: &[&str], tongue: &Tongue) -> bool {
    let few = after.get(..after.len().min(3)).unwrap_or_default();
    (tongue.skill.contains(word) || (*word == "norwegian" && tongue.language.contains(word)))
        && few.iter().take_while(|word| **word != ",").any(|word| tongue.needed.contains(word))
}

/// Whether words give a reason.
fn gives_reason(words: &[&str], tongue: &Tongue) -> bool {
    words.windows(2).any(|two| two == ["for", "at"]) || words.iter().any(|word| tongue.reasons.contains(word))
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "excluding-phrases",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Audience,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::PublicDescription, "What is asked about stands in the text itself.")],
    when: PRESENTS_AN_OFFER,
    bases: &[Basis::duty(&LDL_6)],
    check: Check::review_when(All(&[Not(&HELP_OFFERED), Not(&REASON_GIVEN), ASKS_FOR_NORWEGIAN])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn demands_are_found_as_they_are_written() {
        for text in [
            "Du må snakke godt norsk.",
            "Kurset er gratis. Du må kunne forstå og snakke norsk for å delta.",
            "For å delta må du snakke norsk godt.",
            "Alle må kunne norsk, og være over 18 år.",
            "Må beherske norsk",
            "Deltakerne må ha gode norskkunnskaper.",
            "Gode norskkunnskaper er nødvendig.",
            "Det er et krav at du snakker norsk.",
            "Kurset krever gode norskkunnskaper.",
            "Kurset er bare for dem som forstår norsk.",
            "Kun for norsktalende.",
            "Du må forstå norsk godt.",
            "Deltakarane må kunne snakke norsk.",
            "Kurset krev gode norskkunnskapar.",
            "Tilbodet er berre for dei som snakkar norsk.",
        ] {
            assert!(asks(text, &NORWEGIAN), "{text}");
        }
        for text in [
            "You must speak Norwegian.",
            "You need to be able to speak and understand Norwegian to take part.",
            "Participants must have good knowledge of Norwegian.",
            "You are required to speak Norwegian.",
            "Norwegian is required.",
            "Only for people who speak Norwegian.",
            "You must be fluent in Norwegian.",
        ] {
            assert!(asks(text, &ENGLISH), "{text}");
        }
    }

    #[test]
    fn what_could_be_something_else_is_left() {
        for text in [
            "",
            "Kurset holdes på norsk.",
            "Samtalane er på norsk.",
            "Du må ikke snakke norsk for å delta.",
            "Du trenger ikke kunne norsk.",
            "Du må snakke norsk eller engelsk.",
            "Må du snakke norsk?",
            "Spør om du må snakke norsk.",
            "Hvis du må snakke norsk på jobben, kan vi hjelpe.",
            "Du må gjerne snakke norsk.",
            "Du må ha norsk personnummer.",
            "Du må ha norsk statsborgerskap.",
            "Du må kunne norsk kultur.",
            "Kurslederne må snakke norsk.",
            "De frivillige må ha gode norskkunnskaper.",
            "Foreldrene må snakke norsk med barnet.",
            "Du må snakke norsk med barnet ditt.",
            "Du må lære norsk.",
            "Du må snakke godt norsk, fordi gruppen er liten.",
            "Du må snakke godt norsk. Grunnen er at samtalen går fort.",
            "Du må forstå norsk slik at du er trygg når vi øver.",
            "Du må snakke norsk. Trenger du tolk, sier du fra.",
            "En deltaker sa «du må snakke godt norsk» til oss.",
            "En deltaker sa \"du må snakke godt norsk\" til oss.",
            "Vi øver på å snakke norsk sammen.",
            "Norsk Folkehjelp er med.",
            "Kurset krever norsk fastlege.",
            "Kurset er bare på norsk.",
        ] {
            assert!(!asks(text, &NORWEGIAN), "{text}");
        }
        for text in [
            "The course is in Norwegian.",
            "You do not have to speak Norwegian.",
            "You must speak Norwegian or English.",
            "You must have a Norwegian identity number.",
            "The leaders must speak Norwegian.",
            "You must speak Norwegian, as the group is small.",
            "You must speak Norwegian. We can book an interpreter.",
            "The materials are only in Norwegian.",
            "Only the Norwegian version is printed.",
        ] {
            assert!(!asks(text, &ENGLISH), "{text}");
        }
    }
}
