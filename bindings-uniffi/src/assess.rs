//! What came of an assessment.

use crate::attestation::Subject;
use crate::document::Offer;
use crate::give::{either, mirror};
use crate::request::Request;
use crate::suggest::Suggestion;
use crate::words::{
    AttestationAnswer as Said, AttestationRole, Counted, Force, How, Outcome, Profile, Reason, RegisterCoverage,
};
use crate::{Day, MestringError};
use mestring_schemas::answer::{
    AssessAnswer, AssessmentAnswer, AttestationAnswer, AttestationTextAnswer, FindingAnswer, FindingTextAnswer,
    LanguageAnswer, OpenAnswer, PlaceAnswer, RegisterAnswer, SourceAnswer, SummaryAnswer, assess_answer,
};
use std::collections::HashMap;

/// Tells whether an offer is complete, free of contradictions with its sources, and in line with recommendations.
///
/// # Errors
/// When a value of the request is not valid, or names a criterion that there is none of.
#[uniffi::export]
pub fn assess(offer: &Offer, request: Request) -> Result<Assessment, MestringError> {
    either!(assess_answer(&request.about(offer)?), AssessAnswer::Assessment)
}

mirror! {
    /// An assessment. With texts when a language was asked for.
    Assessment from AssessmentAnswer {
        /// Name and version of this answer.
        format: String,
        /// The register it was made with.
        register: Register,
        /// The day of the assessment.
        as_of: Day,
        /// What the register knows of that day.
        coverage: RegisterCoverage,
        /// The choices of criteria.
        profiles: Vec<Profile>,
        /// Short name of the offer.
        offer: Option<String>,
        /// Short name of the profile it inherits from, when one was given.
        provider: Option<String>,
        /// The language of the texts.
        language: Option<UsedLanguage>,
        /// The findings as people read them.
        summary: Summary,
        /// One finding for each criterion, ordered by the id of the criterion.
        findings: Vec<Finding>,
        /// What can be added to the offer where something is not shown, by the criterion; each suggestion stands by itself.
        /// Where it goes depends on what else the offer holds, which is why it is no part of a finding.
        suggestions: HashMap<String, Vec<Suggestion>>,
        /// What became of the answers that people have given.
        attestations: Vec<AttestationState>,
        /// The sources that the findings name, by their short names; told with the texts.
        sources: HashMap<String, SourceText>,
    }

    /// The set of sources and criteria.
    Register from RegisterAnswer {
        /// Version.
        version: String,
        /// The day its sources were last gone through.
        date: Day,
        /// SHA-256 of its content.
        hash: String,
    }

    /// The language of texts.
    UsedLanguage from LanguageAnswer {
        /// The language asked for.
        requested: String,
        /// The language used: another one when there are no texts in that.
        used: String,
    }

    /// The findings as people read them.
    Summary from SummaryAnswer {
        /// How many findings have each outcome.
        counts: HashMap<Outcome, u32>,
        /// Criteria with something to do, the weightiest first.
        to_do: Vec<String>,
        /// Facts that would settle what is not decided, the most decisive first.
        open: Vec<OpenFact>,
    }

    /// A fact that would settle something.
    OpenFact from OpenAnswer {
        /// The fact.
        fact: String,
        /// What it is called.
        label: Option<String>,
        /// The criteria it would settle.
        criteria: Vec<String>,
    }

    /// What came of one criterion.
    Finding from FindingAnswer {
        /// The criterion.
        criterion: String,
        /// What came of it.
        outcome: Outcome,
        /// What shows it, when it is met.
        how: Option<How>,
        /// Why, when the criterion alone does not say.
        reason: Option<Reason>,
        /// The strongest that is said to this provider on this day.
        force: Option<Force>,
        /// How much it weighs, from 0 to 4.
        weight: u8,
        /// Short names of the sources that speak to this provider on this day.
        sources: Vec<String>,
        /// Values that decided, or places where something should have been.
        at: Vec<Place>,
        /// The fact that would settle it, when that is not known.
        settled_by: Option<String>,
        /// The same in words, when a language was asked for.
        text: Option<FindingText>,
    }

    /// A place in a document.
    Place from PlaceAnswer {
        /// JSON Pointer in the document.
        pointer: String,
        /// The document: left out for the offer, `provider` for the profile of its provider.
        document: Option<String>,
        /// Numbers and words that a sentence can be made with.
        args: HashMap<String, String>,
    }

    /// A finding in words.
    FindingText from FindingTextAnswer {
        /// What it is about, in a few words.
        title: String,
        /// What was found.
        message: String,
        /// Why it matters.
        why: String,
        /// What to do.
        remedy: String,
    }

    /// What became of an answer that somebody gave.
    AttestationState from AttestationAnswer {
        /// The criterion that was asked about.
        criterion: String,
        /// What it was asked of.
        subject: Subject,
        /// The role of the one who answered.
        role: AttestationRole,
        /// When.
        date: Day,
        /// What was answered.
        answer: Said,
        /// What became of it.
        state: Counted,
        /// The last day on which it counts, where a source wants something done again and again.
        until: Option<Day>,
        /// The same in words, when a language was asked for.
        text: Option<AttestationText>,
    }

    /// What became of an answer, in words.
    AttestationText from AttestationTextAnswer {
        /// What it is about, in a few words.
        title: String,
        /// Who answered what, and when.
        said: String,
        /// What became of it, and what to do.
        message: String,
    }

    /// A source in words.
    SourceText from SourceAnswer {
        /// Title and section.
        title: String,
        /// What it is about; left out for a page.
        heading: Option<String>,
        /// What it says, in a sentence or two of our own; left out for a page.
        says: Option<String>,
        /// Address.
        address: String,
    }
}
