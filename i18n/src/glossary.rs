//! Concepts in words, and the concepts that a word stands for.

use crate::kept::{Texts, kept};
use crate::{Catalogue, Language};
use mestring::concept::{self, Concept};
use mestring::read::{nearest, tidy};
use std::sync::Arc;

/// The words of the concepts, in every language.
///
/// ```
/// use mestring_i18n::{Glossary, Language, Likeness};
///
/// let glossary = Glossary::new();
/// // Any form, in any of the languages.
/// let found = glossary.find("Brukarrepresentantane");
/// assert_eq!(found[0].concept.id, "user-representative");
/// assert_eq!(glossary.concept(found[0].concept, Language::Nb).term, "brukerrepresentant");
///
/// // A word that is better not used, and a slip.
/// assert_eq!(glossary.find("likemann")[0].likeness, Likeness::Avoided);
/// assert_eq!(glossary.find("meistrnig")[0].likeness, Likeness::Near);
/// ```
#[derive(Debug)]
pub struct Glossary([Arc<Catalogue>; 3]);

/// A concept in the words of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConceptText {
    /// What it is called.
    pub term: String,
    /// What it is, in a sentence.
    pub definition: String,
    /// Other words for the same.
    pub other: Vec<String>,
    /// Forms that people type, and that no simple rule gives.
    pub forms: Vec<String>,
    /// Words that are better not used for it.
    pub avoided: Vec<String>,
    /// Why they are better not used; empty when there are none in any language.
    pub why: String,
    /// What a reader ought to know of the word or of its sources; empty when there is nothing.
    pub remark: String,
}

/// A concept that a word stands for.
#[derive(Clone, Debug)]
pub struct Found {
    /// The concept.
    pub concept: &'static Concept,
    /// How what was written is like the word.
    pub likeness: Likeness,
    /// The word of the concept.
    pub word: String,
    /// The language of that word.
    pub language: Language,
}

/// How what was written is like a word of a concept. The surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// It is its short name.
    Id,
    /// It is its term.
    Term,
    /// It is another word for the same.
    Other,
    /// It is a form of one of these.
    Form,
    /// It is a word that is better not used for it, or a form of one.
    Avoided,
    /// It is a word but for some slips.
    Near,
    /// It is a part of a word.
    Part,
}

impl Likeness {
    /// As a word for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Term => "term",
            Self::Other => "other",
            Self::Form => "form",
            Self::Avoided => "avoided",
            Self::Near => "near",
            Self::Part => "part",
        }
    }
}

impl Default for Glossary {
    fn default() -> Self {
        Self::new()
    }
}

impl Glossary {
    /// The words; read once, however often they are asked for.
    pub fn new() -> Self {
        Self(Language::ALL.map(|language| kept(language, Texts::Concepts)))
    }

    /// The languages that there are words of.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.0.iter().filter(|texts| !texts.is_empty()).map(|texts| texts.language())
    }

    /// A concept in the words of a language.
    pub fn concept(&self, concept: &Concept, language: Language) -> ConceptText {
        self.0.iter().find(|texts| texts.language() == language).map(|texts| told(texts, concept)).unwrap_or_default()
    }

    /// The concepts that a word stands for, the surest first: by any of its words or their forms in any language; when there
    /// is none, by the nearest word; when there is none, by a part of a word.
    pub fn find(&self, written: &str) -> Vec<Found> {
        let letters = tidy(written);
        if letters.is_empty() {
            return Vec::new();
        }
        let words = self.words();
        let of = |likeness: &dyn Fn(&Found) -> Option<Likeness>| {
            let found = words.iter().filter_map(|word| Some(Found { likeness: likeness(word)?, ..word.clone() }));
            surest(found.collect())
        };
        let same = of(&|word| {
            let other = tidy(&word.word);
            let is_form = other != letters && is_form_of(&letters, &other);
            match word.likeness {
                _ if other == letters => Some(word.likeness),
                Likeness::Avoided if is_form => Some(Likeness::Avoided),
                Likeness::Term | Likeness::Other | Likeness::Form if is_form => Some(Likeness::Form),
                _ => None,
            }
        });
        if !same.is_empty() {
            return same;
        }
        let known: Vec<_> = words.iter().map(|word| word.word.as_str()).collect();
        if let Some(near) = nearest(written, &known) {
            let near = tidy(near);
            return of(&|word| (tidy(&word.word) == near).then_some(Likeness::Near));
        }
        let is_part = |word: &Found| {
            letters.len() >= LEAST && tidy(&word.word).windows(letters.len()).any(|part| part == letters)
        };
        of(&|word| is_part(word).then_some(Likeness::Part))
    }

    /// Every word of every concept.
    fn words(&self) -> Vec<Found> {
        let mut words = Vec::new();
        for concept in concept::all() {
            for texts in &self.0 {
                let language = texts.language();
                let mut add = |likeness, word| words.push(Found { concept, likeness, word, language });
                add(Likeness::Id, concept.id.to_owned());
                if texts.is_empty() {
                    continue;
                }
                let told = told(texts, concept);
                add(Likeness::Term, told.term);
                told.other.into_iter().for_each(|word| add(Likeness::Other, word));
                told.forms.into_iter().for_each(|word| add(Likeness::Form, word));
                told.avoided.into_iter().for_each(|word| add(Likeness::Avoided, word));
            }
        }
        words
    }
}

fn told(texts: &Catalogue, concept: &Concept) -> ConceptText {
    let key = format!("concept--{}", concept.id);
    let text = |name| texts.attribute(&key, name, &[]).unwrap_or_default();
    let list = |name| text(name).split("; ").filter(|word| !word.is_empty()).map(str::to_owned).collect();
    ConceptText {
        term: texts.text(&key, &[]),
        definition: text("definition"),
        other: list("other"),
        forms: list("forms"),
        avoided: list("avoided"),
        why: text("why"),
        remark: text("remark"),
    }
}

/// The surest word of each concept; the concepts by how sure it is, then in their own order.
fn surest(mut found: Vec<Found>) -> Vec<Found> {
    mestring::order::sort_by_key(&mut found, |one| one.likeness);
    let mut seen = Vec::new();
    found.retain(|one| {
        let is_new = !seen.contains(&one.concept.id);
        seen.push(one.concept.id);
        is_new
    });
    found
}

/// Fewest letters that are looked for inside words.
const LEAST: usize = 4;

/// What Bokmål, Nynorsk and English put behind a noun; an s can come behind each.
const ENDINGS: &[&str] = &["", "a", "ane", "ar", "e", "en", "ene", "er", "et", "i", "n", "ne", "r", "t"];

/// What takes the place of an e: *teneste*, *tenesta*.
const ENDINGS_FOR_E: &[&str] = &["a", "ane", "ar", "ene"];

/// Whether one word is an inflected form of another.
fn is_form_of(written: &[char], word: &[char]) -> bool {
    let ends_with = |stem: &[char], endings: &[&str]| {
        let Some(rest) = written.strip_prefix(stem) else { return false };
        let rest: String = rest.iter().collect();
        [rest.as_str(), rest.strip_suffix('s').unwrap_or(&rest)].iter().any(|ending| endings.contains(ending))
    };
    word.len() >= 3
        && (ends_with(word, ENDINGS) || word.strip_suffix(&['e']).is_some_and(|stem| ends_with(stem, ENDINGS_FOR_E)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(written: &str) -> Vec<(&'static str, Likeness)> {
        Glossary::new().find(written).into_iter().map(|one| (one.concept.id, one.likeness)).collect()
    }

    #[test]
    fn concepts_are_found_by_what_people_type() {
        for (written, id, likeness) in [
            ("mastery", "mastery", Likeness::Id),
            ("mestring", "mastery", Likeness::Term),
            ("Mestring", "mastery", Likeness::Term),
            ("meistringa", "mastery", Likeness::Form),
            ("mestringens", "mastery", Likeness::Form),
            ("coping", "mastery", Likeness::Other),
            ("lærings- og meistringstenesta", "lm-service", Likeness::Form),
            ("læringsogmestringstilbudene", "lm-offer", Likeness::Form),
            ("LMS", "lm-centre", Likeness::Other),
            ("lærings- og mestringssentrene", "lm-centre", Likeness::Form),
            ("pårørendes", "next-of-kin", Likeness::Form),
            ("brukerne", "user", Likeness::Form),
            ("tilvisinga", "referral", Likeness::Form),
            ("likemenn", "peer", Likeness::Avoided),
            ("likemannen", "peer", Likeness::Avoided),
            ("brukermedvirking", "user-participation", Likeness::Near),
            ("helsekompetnase", "health-literacy", Likeness::Near),
            ("user representatives", "user-representative", Likeness::Form),
        ] {
            assert_eq!(found(written).first(), Some(&(id, likeness)), "{written}");
        }
    }

    #[test]
    fn a_word_can_stand_for_one_concept_and_be_avoided_for_another() {
        assert_eq!(found("kurs"), [("course", Likeness::Term), ("lm-offer", Likeness::Avoided)]);
        assert_eq!(found("undervisningen"), [("teaching", Likeness::Form), ("learning", Likeness::Avoided)]);
    }

    #[test]
    fn parts_of_words_are_the_last_way_out() {
        let parts = found("evaluerin");
        assert!(parts.iter().any(|(id, _)| *id == "phase-evaluation"), "{parts:?}");
        let parts = found("nivå");
        assert!(parts.len() >= 4 && parts.iter().all(|(_, likeness)| *likeness == Likeness::Part), "{parts:?}");
        for nothing in ["", " ", "–", "x", "zzzzzzzzzzzz", "?!"] {
            assert_eq!(found(nothing), [], "{nothing}");
        }
    }
}
