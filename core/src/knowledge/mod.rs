//! What is known: what research has found, what helps and hinders user participation, and offers with names of their own.
//!
//! Nothing here judges an offer. It answers "why?": a criterion, or somebody who plans, can point to it. The words are in
//! `mestring-i18n`; how far each finding reaches is told there with the finding itself.
//!
//! ```
//! use mestring::knowledge::{evidence_for, offer_of};
//!
//! // Why ask whether user representatives take part in planning?
//! let found: Vec<_> = evidence_for("user-representative-planning").map(|one| one.id).collect();
//! assert_eq!(found, ["olsson2020", "sagen2023"]);
//!
//! // Which offer does this criterion hold to its form?
//! assert_eq!(offer_of("starthjelp-form").map(|offer| offer.id), Some("starthjelp"));
//! ```

mod evidence;
mod factors;
mod offers;
#[cfg(test)]
mod tests;

pub use evidence::EVIDENCE;
pub use factors::FACTORS;
pub use offers::NAMED_OFFERS;

use crate::macros::vocabulary;
use crate::source::{Confidence, Source};

vocabulary! {
    /// What kind of evidence it is.
    EvidenceKind {
        /// A search for all studies of a question, with what they find.
        SystematicReview = "systematic-review",
        /// A map of the research on a subject, of many kinds. It tells what has been found, not how strong the effect is.
        ScopingReview = "scoping-review",
        /// One study.
        SingleStudy = "single-study",
        /// How those who held offers found them to be, at one place.
        LocalEvaluation = "local-evaluation",
        /// A competence service that tells of the research of itself or of others.
        ResearchSummary = "research-summary",
        /// Somebody's rating of how well an effect is shown.
        EvidenceRating = "evidence-rating",
    }

    /// What a piece of knowledge is about.
    KnowledgeTopic {
        /// What those who take part get out of it.
        Benefit = "benefit",
        /// That people share what they have been through.
        SharingExperience = "sharing-experience",
        /// User participation.
        #[doc(alias = "Brukermedvirkning")]
        UserParticipation = "user-participation",
        /// What it costs and saves.
        HealthEconomics = "health-economics",
        /// Children and adolescents.
        ChildrenAndYoungPeople = "children-and-young-people",
        /// Those closest to somebody who is ill.
        Relatives = "relatives",
        /// Mental health.
        MentalHealth = "mental-health",
        /// Health pedagogy.
        #[doc(alias = "Helsepedagogikk")]
        HealthPedagogy = "health-pedagogy",
        /// Health literacy.
        #[doc(alias = "Helsekompetanse")]
        HealthLiteracy = "health-literacy",
        /// Offers over the internet.
        DigitalOffers = "digital-offers",
        /// How what people get out of it is measured.
        Measuring = "measuring",
    }

    /// What a factor does.
    FactorEffect {
        /// It makes user participation easier.
        Helps = "helps",
        /// It makes user participation harder.
        Hinders = "hinders",
    }
}

/// Something that research or experience has found.
#[derive(Debug)]
pub struct Evidence {
    /// Short name, that of its first source: `stenberg2016`.
    pub id: &'static str,
    /// Where it stands: the text itself first, then what adds to it.
    pub sources: &'static [&'static Source],
    /// What kind of evidence it is.
    pub kind: EvidenceKind,
    /// What it is about.
    pub about: &'static [KnowledgeTopic],
    /// The criteria it says something about; none: no single one.
    pub criteria: &'static [&'static str],
    /// How sure it is that the text says what is said here. How strong the evidence is, is another matter.
    pub confidence: Confidence,
}

/// Something that helps or hinders user participation.
#[derive(Debug)]
pub struct Factor {
    /// Short name.
    pub id: &'static str,
    /// What it does.
    pub effect: FactorEffect,
    /// Where it stands.
    pub sources: &'static [&'static Source],
    /// The criteria it says something about; none: no single one.
    pub criteria: &'static [&'static str],
}

/// An offer that is held at several places under a name of its own.
#[derive(Debug)]
pub struct NamedOffer {
    /// Short name, as in `programmes.id` of an offer.
    pub id: &'static str,
    /// Where it is described.
    pub sources: &'static [&'static Source],
    /// What it is about.
    pub about: &'static [KnowledgeTopic],
    /// The criterion that asks whether it has the form it is known for.
    pub criterion: Option<&'static str>,
    /// How sure it is that the sources say what is said here.
    pub confidence: Confidence,
}

/// Finds a piece of evidence by its short name.
pub fn find_evidence(id: &str) -> Option<&'static Evidence> {
    EVIDENCE.iter().find(|evidence| evidence.id == id)
}

/// Finds a named offer by its short name.
pub fn find_offer(id: &str) -> Option<&'static NamedOffer> {
    NAMED_OFFERS.iter().find(|offer| offer.id == id)
}

/// The evidence that says something about a criterion.
pub fn evidence_for(criterion: &str) -> impl Iterator<Item = &'static Evidence> {
    EVIDENCE.iter().filter(move |evidence| evidence.criteria.contains(&criterion))
}

/// The factors that say something about a criterion.
pub fn factors_for(criterion: &str) -> impl Iterator<Item = &'static Factor> {
    FACTORS.iter().filter(move |factor| factor.criteria.contains(&criterion))
}

/// The named offer that a criterion holds to its form.
pub fn offer_of(criterion: &str) -> Option<&'static NamedOffer> {
    NAMED_OFFERS.iter().find(|offer| offer.criterion == Some(criterion))
}
