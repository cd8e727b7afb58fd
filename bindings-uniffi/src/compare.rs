//! What changed between two assessments.

use crate::assess::{Finding, Register, SourceText, UsedLanguage};
use crate::document::Offer;
use crate::give::{either, mirror};
use crate::request::Request;
use crate::words::{ChangeKind, Profile, RegisterCoverage};
use crate::{Day, MestringError};
use mestring::call::CallPair;
use mestring::document::Format;
use mestring_schemas::answer::{
    ChangeAnswer, ChangeTextAnswer, CompareAnswer, ComparedAnswer, ComparisonAnswer, compare_answer,
};
use std::collections::HashMap;

/// Tells what came out differently of two requests: two drafts, or one offer on two days. The texts are in the language of the
/// second.
///
/// # Errors
/// When a value of a request is not valid, or names a criterion that there is none of.
#[uniffi::export]
pub fn compare(
    before: &Offer,
    before_request: Request,
    after: &Offer,
    after_request: Request,
) -> Result<Comparison, MestringError> {
    let pair = CallPair {
        schema: None,
        format: Format::default(),
        before: Some(Box::new(before_request.about(before)?)),
        after: Some(Box::new(after_request.about(after)?)),
    };
    either!(compare_answer(&pair), CompareAnswer::Comparison)
}

mirror! {
    /// What changed from one assessment to another. With texts when a language was asked for.
    Comparison from ComparisonAnswer {
        /// Name and version of this answer.
        format: String,
        /// The register both were made with.
        register: Register,
        /// What it is compared with.
        before: Compared,
        /// What was asked about.
        after: Compared,
        /// The language of the texts.
        language: Option<UsedLanguage>,
        /// How many changes there are of each kind.
        counts: HashMap<ChangeKind, u32>,
        /// How many criteria came out as before.
        unchanged: u32,
        /// Criteria that came out differently: new conflicts first, then what is lost, what is gained, and the rest.
        changes: Vec<Change>,
        /// Findings of criteria that were only asked before.
        only_before: Vec<Finding>,
        /// Findings of criteria that are only asked now.
        only_after: Vec<Finding>,
        /// The sources that the findings name, by their short names; told with the texts.
        sources: HashMap<String, SourceText>,
    }

    /// One of the two assessments.
    Compared from ComparedAnswer {
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
    }

    /// A criterion that came out differently.
    Change from ChangeAnswer {
        /// What kind of change it is.
        kind: ChangeKind,
        /// What came of it before.
        before: Finding,
        /// What comes of it now.
        after: Finding,
        /// The same in words, when a language was asked for.
        text: Option<ChangeText>,
    }

    /// A change in words.
    ChangeText from ChangeTextAnswer {
        /// What it is about, in a few words.
        title: String,
        /// What kind of change it is, in a few words.
        kind: String,
        /// What it was and what it is.
        message: String,
    }
}
