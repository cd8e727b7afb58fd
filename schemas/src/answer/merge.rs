//! Merging of answers that people have given, as JSON.

use super::read::{ReadFailure, failure};
use mestring::attestation::{Attestations, MergeError};
use mestring::call::MergeCall;
use serde::Serialize;

/// What came of merging.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum MergeAnswer {
    /// The document that holds every answer of all of them.
    Attestations(Box<Attestations>),
    /// They could not be read, or cannot be one, and this is why.
    Failure(ReadFailure),
}

/// Makes one document of several, as JSON: a `mestring/merge-request/1` document in.
pub(crate) fn merge_json(request: &[u8]) -> String {
    let answer = match MergeCall::from_json(request) {
        Ok(call) => match merge(call.attestations.as_deref().unwrap_or_default()) {
            Ok(merged) => MergeAnswer::Attestations(Box::new(merged)),
            Err(error) => MergeAnswer::Failure(ReadFailure::nothing(error.code())),
        },
        Err(problems) => MergeAnswer::Failure(failure(&problems, None)),
    };
    serde_json::to_string(&answer).unwrap_or_default()
}

/// One document of several, whatever their order.
///
/// # Errors
/// When they are not about the same offer, or hold too many answers together.
pub fn merge(documents: &[Attestations]) -> Result<Attestations, MergeError> {
    let (first, rest) = documents.split_first().ok_or(MergeError::NoOffer)?;
    // One document alone is put in order too.
    rest.iter().try_fold(first.merge(first)?, |merged, document| merged.merge(document))
}
