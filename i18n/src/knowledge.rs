//! What is known, in words, and found by a word.

use crate::Catalogue;
use mestring::criteria;
use mestring::knowledge::{
    EVIDENCE, Evidence, FACTORS, Factor, KnowledgeTopic, NAMED_OFFERS, NamedOffer, evidence_for, factors_for, offer_of,
};
use mestring::shape::{Shape, Shaped as _, label};
use std::sync::Arc;

/// A piece of evidence in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceText {
    /// The finding in short, never more strongly than the source.
    pub title: String,
    /// What was found.
    pub finding: String,
    /// What it rests on.
    pub material: String,
    /// How far it reaches.
    pub limits: String,
}

/// A named offer in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedOfferText {
    /// What it is called.
    pub title: String,
    /// Whom it is for.
    pub target: String,
    /// What it is about.
    pub content: String,
    /// How it is held.
    pub form: String,
    /// What to know before relying on this.
    pub caveat: String,
}

impl Catalogue {
    /// A piece of evidence in words.
    pub fn evidence(&self, evidence: &Evidence) -> EvidenceText {
        let key = format!("evidence--{}", evidence.id);
        let attribute = |name| self.attribute(&key, name, &[]).unwrap_or_default();
        EvidenceText {
            title: self.text(&key, &[]),
            finding: attribute("finding"),
            material: attribute("material"),
            limits: attribute("limits"),
        }
    }

    /// A factor in a sentence.
    pub fn factor(&self, factor: &Factor) -> String {
        self.text(&format!("factor--{}", factor.id), &[])
    }

    /// A named offer in words.
    pub fn named_offer(&self, offer: &NamedOffer) -> NamedOfferText {
        let key = format!("named-offer--{}", offer.id);
        let attribute = |name| self.attribute(&key, name, &[]).unwrap_or_default();
        NamedOfferText {
            title: self.text(&key, &[]),
            target: attribute("target"),
            content: attribute("content"),
            form: attribute("form"),
            caveat: attribute("caveat"),
        }
    }

    /// What a topic is called.
    fn topic(&self, topic: KnowledgeTopic) -> String {
        let Shape::Vocabulary(vocabulary) = KnowledgeTopic::SHAPE else { return String::new() };
        self.text(&label(vocabulary.name, topic.as_str()), &[])
    }
}

/// Some of what is known.
///
/// ```
/// use mestring_i18n::Known;
///
/// // By a topic, in any language; by the name of an offer, however it is spelt; by a criterion.
/// let found = Known::find("brukermedvirkning").ok_or("nothing")?;
/// assert!(found.evidence.iter().any(|one| one.id == "olsson2020"));
/// assert_eq!(Known::find("Helt sjef!").ok_or("nothing")?.named_offers[0].id, "helt-sjef");
/// assert_eq!(Known::find("recognised-instrument").ok_or("nothing")?.evidence[0].id, "wahl2016");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// What research and evaluations have found.
    pub evidence: Vec<&'static Evidence>,
    /// What helps and hinders user participation.
    pub factors: Vec<&'static Factor>,
    /// Offers with names of their own.
    pub named_offers: Vec<&'static NamedOffer>,
}

/// Fewest letters of a part of a name.
const PART: usize = 3;
/// Fewest letters of a word that is looked for in all texts.
const WORD: usize = 4;

impl Known {
    /// All of it.
    pub fn all() -> Self {
        Self {
            evidence: EVIDENCE.iter().collect(),
            factors: FACTORS.iter().collect(),
            named_offers: NAMED_OFFERS.iter().collect(),
        }
    }

    /// What is known of a criterion.
    pub fn of(criterion: &str) -> Self {
        Self {
            evidence: evidence_for(criterion).collect(),
            factors: factors_for(criterion).collect(),
            named_offers: offer_of(criterion).into_iter().collect(),
        }
    }

    /// Whether it is nothing.
    pub fn is_empty(&self) -> bool {
        self.evidence.is_empty() && self.factors.is_empty() && self.named_offers.is_empty()
    }

    /// What a word stands for: the name of something known or of a criterion; else a topic or a part of a name; else a word
    /// of the texts. In any language, whatever the capitals and what stands between the parts. `None`: it stands for
    /// nothing; what is empty is a criterion that nothing is known of.
    pub fn find(written: &str) -> Option<Self> {
        let name = joined(written);
        if name.is_empty() {
            return None;
        }
        let catalogues = Catalogue::all();
        let by_name = Self::named(&name, &catalogues);
        if by_name.is_some() {
            return by_name;
        }
        let letters = name.chars().count();
        let about = |topic: KnowledgeTopic| {
            name == joined(topic.as_str())
                || (letters >= WORD && in_any(&catalogues, |texts| joined(&texts.topic(topic)).contains(&name)))
        };
        let part = |offer: &NamedOffer| {
            letters >= PART && in_any(&catalogues, |texts| joined(&texts.named_offer(offer).title).contains(&name))
        };
        let found = Self::where_it(
            |one| one.about.iter().any(|topic| about(*topic)),
            |_| about(KnowledgeTopic::UserParticipation),
            |one| part(one) || one.about.iter().any(|topic| about(*topic)),
        );
        if !found.is_empty() || letters < WORD {
            return Some(found).filter(|found| !found.is_empty());
        }
        let word = written.trim().to_lowercase();
        let says = |texts: &[&str]| texts.iter().any(|text| text.to_lowercase().contains(&word));
        let found = Self::where_it(
            |one| {
                in_any(&catalogues, |texts| {
                    let text = texts.evidence(one);
                    says(&[&text.title, &text.finding, &text.material, &text.limits])
                })
            },
            |one| in_any(&catalogues, |texts| says(&[&texts.factor(one)])),
            |one| {
                in_any(&catalogues, |texts| {
                    let text = texts.named_offer(one);
                    says(&[&text.target, &text.content, &text.form, &text.caveat])
                })
            },
        );
        Some(found).filter(|found| !found.is_empty())
    }

    /// What has exactly this name. With an offer comes the evidence on it.
    fn named(name: &str, catalogues: &[Arc<Catalogue>]) -> Option<Self> {
        let is_called = |id: &str| joined(id) == name;
        let is_titled = |one: &NamedOffer| in_any(catalogues, |texts| joined(&texts.named_offer(one).title) == name);
        let mut found =
            Self::where_it(|one| is_called(one.id), |one| is_called(one.id), |one| is_called(one.id) || is_titled(one));
        let own: Vec<_> = found.named_offers.iter().filter_map(|offer| offer.criterion).collect();
        let criterion =
            criteria::CRITERIA.iter().find(|one| one.aliases.iter().chain([&one.id]).any(|id| is_called(id)));
        for id in own.iter().copied().chain(criterion.map(|criterion| criterion.id)) {
            let of = Self::of(id);
            found.evidence.extend(of.evidence);
            found.factors.extend(of.factors);
            found.named_offers.extend(of.named_offers.into_iter().filter(|_| !own.contains(&id)));
        }
        (criterion.is_some() || !found.is_empty()).then_some(found)
    }

    fn where_it(
        evidence: impl Fn(&Evidence) -> bool,
        factor: impl Fn(&Factor) -> bool,
        offer: impl Fn(&NamedOffer) -> bool,
    ) -> Self {
        Self {
            evidence: EVIDENCE.iter().filter(|one| evidence(one)).collect(),
            factors: FACTORS.iter().filter(|one| factor(one)).collect(),
            named_offers: NAMED_OFFERS.iter().filter(|one| offer(one)).collect(),
        }
    }
}

/// Whether it is so in any of the languages.
fn in_any(catalogues: &[Arc<Catalogue>], is_so: impl Fn(&Catalogue) -> bool) -> bool {
    catalogues.iter().any(|texts| is_so(texts))
}

/// A name without what people leave out or put in: capitals, and what stands between the parts.
fn joined(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    fn offers(written: &str) -> Vec<&'static str> {
        Known::find(written).unwrap().named_offers.iter().map(|one| one.id).collect()
    }

    fn evidence(written: &str) -> Vec<&'static str> {
        Known::find(written).unwrap().evidence.iter().map(|one| one.id).collect()
    }

    #[test]
    fn everything_is_found_by_its_name() {
        for one in EVIDENCE {
            assert_eq!(evidence(one.id).first(), Some(&one.id));
        }
        for one in FACTORS {
            assert_eq!(Known::find(one.id).unwrap().factors.first().map(|found| found.id), Some(one.id));
        }
        for one in NAMED_OFFERS {
            for language in Language::ALL {
                let title = Catalogue::new(language).named_offer(one).title;
                for written in [one.id, &one.id.to_uppercase(), &title, &title.to_lowercase()] {
                    assert_eq!(offers(written), [one.id], "{written}");
                }
            }
        }
    }

    #[test]
    fn offers_are_found_however_they_are_spelt() {
        for (written, id) in [
            ("KiD", "kid"),
            ("KID", "kid"),
            ("kurs i depresjonsmestring", "kid"),
            ("Helt sjef!", "helt-sjef"),
            ("heltsjef", "helt-sjef"),
            ("UMM", "helt-sjef"),
            ("Start-hjelp", "starthjelp"),
            ("Lær å leve med", "laer-a-leve-med"),
            ("lær å leve med …", "laer-a-leve-med"),
            ("S.M.I.L.", "smil"),
            ("trivsel i hverdagen", "older-migrants"),
        ] {
            assert_eq!(offers(written), [id], "{written}");
        }
        // With the offer comes what is known of it.
        assert_eq!(evidence("SIBS"), ["sibs-ungsinn"]);
    }

    #[test]
    fn topics_are_found_in_every_language() {
        let of_participation = evidence("user-participation");
        assert_eq!(of_participation, ["lm-evid-adult", "olsson2020", "sagen2023"]);
        for written in ["brukermedvirkning", "Brukarmedverknad", "user participation", "medvirkning"] {
            let found = Known::find(written).unwrap();
            assert_eq!(evidence(written), of_participation, "{written}");
            assert_eq!(found.factors.len(), FACTORS.len(), "{written}");
        }
        for topic in KnowledgeTopic::ALL {
            for language in Language::ALL {
                let label = Catalogue::new(language).topic(*topic);
                assert!(!Known::find(&label).unwrap().is_empty(), "{label}");
            }
        }
        assert!(Known::find("helseøkonomi").unwrap().factors.is_empty());
    }

    #[test]
    fn what_texts_speak_of_is_found() {
        assert_eq!(evidence("user-representative-planning"), ["olsson2020", "sagen2023"]);
        assert_eq!(evidence("User_Representative planning"), ["olsson2020", "sagen2023"]);
        assert_eq!(offers("starthjelp-form"), ["starthjelp"]);
        assert!(Known::find("what-it-costs").unwrap().is_empty(), "a criterion that nothing is known of");
        assert_eq!(evidence("psoriasis"), ["wahl2016"]);
        assert_eq!(offers("innvandrarar"), ["older-migrants"]);
        for written in ["", "  ", "?!", "q", "zzzzzz"] {
            assert!(Known::find(written).is_none(), "{written}");
        }
    }
}
