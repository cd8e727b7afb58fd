//! What can be added to an offer so that something is shown: a JSON Patch with places for what only people know.

use super::apply::filled;
use super::draft;
#[cfg(feature = "generate")]
use super::template::PatchValue;
use super::template::Template;
use mestring::assess::{Finding, Outcome, Side, Statement};
use mestring::model::Offer;
use mestring_i18n::Catalogue;
use serde::Serialize;
use serde_json::Value;

/// One thing that can be stated: a patch of the offer (RFC 6902) that lacks only what people know.
///
/// Where an answer belongs there stands `{"ask": 0}`, which no offer can hold. Put the answers in with `replace`, and take
/// out with `remove` what nobody answered, both at the pointers of `asks`; then the patch can be applied. Without any
/// answer there is nothing to apply. The function `apply` does all of this.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SuggestionAnswer {
    /// The fact that is stated.
    pub fact: &'static str,
    /// JSON Pointer in the offer to where it will stand.
    pub pointer: String,
    /// The operations.
    pub patch: Vec<OperationAnswer>,
    /// What is asked.
    pub asks: Vec<AskAnswer>,
}

/// One operation of a JSON Patch.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct OperationAnswer {
    /// `add`; or `test` and `remove`, for what is no longer to be listed in `unstated`.
    pub op: &'static str,
    /// JSON Pointer in the offer.
    pub path: String,
    /// What is added or tested.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "generate", schemars(with = "Option<PatchValue>"))]
    pub value: Option<Template>,
}

/// What people are asked.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct AskAnswer {
    /// JSON Pointer in the patch to where the answer belongs.
    pub pointer: String,
    /// The kind of answer: `flag`, one of `words` (`word`), a list of some of them (`words`), one of `forms` (`form`), a
    /// number (`whole`), an object with a text for each language (`texts`), or a text with a rule (`text`, `date`, …).
    pub answer: &'static str,
    /// Smallest number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<u32>,
    /// Largest number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<u32>,
    /// The words that can stand there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<WordAnswer>,
    /// The forms that can stand there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<FormAnswer>,
    /// What is asked for, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The same in a sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
}

/// A word that can be chosen.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct WordAnswer {
    /// The word as it stands in an offer.
    pub word: &'static str,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

/// A form that can be chosen: `"free"` with no number, `{"nok": 375}` with one, `{"between": {"from": 6, "to": 8}}` with two.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FormAnswer {
    /// The form as it stands in an offer.
    pub form: &'static str,
    /// How many numbers it takes: 0, 1, or 2 of which the first is the smaller.
    pub numbers: u8,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

impl SuggestionAnswer {
    /// The patch with these answers in it, in the order of `asks`, and without what nobody answered. `None` without answers.
    pub fn answered(&self, answers: &[Option<Value>]) -> Option<Value> {
        filled(&serde_json::to_value(&self.patch).ok()?, answers)
    }
}

/// What can be added so that a finding is shown, each by itself; nothing when it takes more than filling in.
pub(super) fn suggestions(offer: &Offer, finding: &Finding, texts: Option<&Catalogue>) -> Vec<SuggestionAnswer> {
    let mut all: Vec<SuggestionAnswer> = Vec::new();
    if finding.outcome != Outcome::NotShown {
        return all;
    }
    // What is stated stands. And only the offer is filled in, since a profile counts for others too.
    let missing = finding.at.iter().filter(|place| place.statement != Statement::Stated && place.side == Side::Offer);
    for suggestion in missing.flat_map(|place| draft::all(offer, place, texts)) {
        // Several facts can be missing in the same place.
        if all.iter().all(|known| known.pointer != suggestion.pointer) {
            all.push(suggestion);
        }
    }
    all
}
