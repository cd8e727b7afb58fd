//! What can be added to an offer, and taking it.

use crate::MestringError;
use crate::document::Offer;
use crate::give::{Give, mirror};
use mestring::problem::Expect;
use mestring::value::InvalidValue;
use mestring_schemas::answer::{
    self, ApplyAnswer, AskAnswer, FormAnswer, OperationAnswer, SuggestionAnswer, WordAnswer,
};
use serde_json::{Value, json};
use std::sync::Arc;

/// Takes a suggestion of an answer: gives the offer with what people answered in it.
///
/// Each answer is JSON, as it stands in an offer (`true`, `"free"`, `{"nb": "…"}`), in the order of `asks`; `None` where
/// nobody answered.
///
/// # Errors
/// When an answer cannot stand where it belongs, when nothing was answered (`no-answers`), or when the offer has changed since
/// the suggestion was made (`does-not-fit`).
#[uniffi::export]
pub fn apply(offer: &Offer, suggestion: Suggestion, answers: Vec<Option<String>>) -> Result<Arc<Offer>, MestringError> {
    let answer = |(at, json): (usize, Option<String>)| value(&format!("/answers/{at}"), json.as_deref());
    let operation = |(at, one): (usize, PatchOperation)| {
        let PatchOperation { op, path, value: json } = one;
        Ok(match json {
            Some(json) => {
                let value = value(&format!("/suggestion/patch/{at}/value"), Some(&json))?;
                json!({ "op": op, "path": path, "value": value })
            }
            None => json!({ "op": op, "path": path }),
        })
    };
    let patch = suggestion.patch.into_iter().enumerate().map(operation).collect::<Result<Vec<_>, MestringError>>()?;
    let answers = answers.into_iter().enumerate().map(answer).collect::<Result<Vec<_>, _>>()?;
    let request = json!({
        "format": "mestring/apply-request/1",
        "offer": offer.0,
        "suggestion": { "patch": patch },
        "answers": answers,
    });
    match answer::apply(&request.to_string()) {
        ApplyAnswer::Offer(offer) => Ok(Arc::new(Offer(*offer))),
        ApplyAnswer::Failure(failure) => Err(failure.give()),
    }
}

/// A value that comes as JSON; nothing is `null`.
fn value(pointer: &str, json: Option<&str>) -> Result<Value, MestringError> {
    let invalid = |_| MestringError::invalid(pointer, &InvalidValue { expected: Expect::Json("value") });
    json.map_or(Ok(Value::Null), |json| serde_json::from_str(json).map_err(invalid))
}

mirror! {
    /// One thing that can be stated: a patch of the offer (RFC 6902) that lacks only what people know.
    ///
    /// Where an answer belongs there stands `{"ask": 0}`, which no offer can hold. Put the answers in with `replace`, and take
    /// out with `remove` what nobody answered, both at the pointers of `asks`; then the patch can be applied. Without any
    /// answer there is nothing to apply.
    Suggestion from SuggestionAnswer {
        /// The fact that is stated.
        fact: String,
        /// JSON Pointer in the offer to where it will stand.
        pointer: String,
        /// The operations.
        patch: Vec<PatchOperation>,
        /// What is asked.
        asks: Vec<Question>,
    }

    /// One operation of a JSON Patch.
    PatchOperation from OperationAnswer {
        /// `add`; or `test` and `remove`, for what is no longer to be listed in `unstated`.
        op: String,
        /// JSON Pointer in the offer.
        path: String,
        /// What is added or tested.
        value: Option<String>,
    }

    /// What people are asked.
    Question from AskAnswer {
        /// JSON Pointer in the patch to where the answer belongs.
        pointer: String,
        /// The kind of answer: `flag`, one of `words` (`word`), a list of some of them (`words`), one of `forms` (`form`), a
        /// number (`whole`), an object with a text for each language (`texts`), or a text with a rule (`text`, `date`, …).
        answer: String,
        /// Smallest number.
        min: Option<u32>,
        /// Largest number.
        max: Option<u32>,
        /// The words that can stand there.
        words: Vec<WordChoice>,
        /// The forms that can stand there.
        forms: Vec<FormChoice>,
        /// What is asked for, in words.
        label: Option<String>,
        /// The same in a sentence.
        help: Option<String>,
    }

    /// A word that can be chosen.
    WordChoice from WordAnswer {
        /// The word as it stands in an offer.
        word: String,
        /// What it is called.
        label: Option<String>,
    }

    /// A form that can be chosen: `"free"` with no number, `{"nok": 375}` with one, `{"between": {"from": 6, "to": 8}}` with two.
    FormChoice from FormAnswer {
        /// The form as it stands in an offer.
        form: String,
        /// How many numbers it takes: 0, 1, or 2 of which the first is the smaller.
        numbers: u8,
        /// What it is called.
        label: Option<String>,
    }
}
