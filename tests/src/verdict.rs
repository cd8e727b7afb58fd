//! What the reader and the schema say of the same document.

use mestring::annual_report::AnnualReport;
use mestring::attestation::Attestations;
use mestring::model::{Offer, Provider};
use mestring::problem::{Expect, Found, Problem, ProblemKind, Problems};
use mestring_schemas::Schema;
use serde_json::Value;

/// What the reader says.
///
/// # Errors
/// The problems.
pub fn read(schema: Schema, document: &Value) -> Result<Value, Problems> {
    let text = document.to_string();
    let written = match schema {
        Schema::Offer => Offer::from_json(&text)?.to_json(),
        Schema::Provider => Provider::from_json(&text)?.to_json(),
        Schema::Attestations => Attestations::from_json(&text)?.to_json(),
        Schema::AnnualReport => AnnualReport::from_json(&text)?.to_json(),
        other => panic!("{other:?} is no document that people write"),
    };
    Ok(serde_json::from_str(&written).unwrap())
}

/// Why the reader may refuse what the schema accepts. JSON Schema cannot say these things.
pub fn schema_cannot_say(problem: &Problem) -> Option<&'static str> {
    match (problem.kind, &problem.expected, problem.found) {
        (ProblemKind::ReversedRange, ..) => Some("it cannot compare two values"),
        (ProblemKind::StatedAndUnstated | ProblemKind::FactNotHere, ..) => Some("it cannot compare two places"),
        (ProblemKind::InvalidValue, Some(Expect::OrganisationNumber), _) => Some("it cannot work out a check digit"),
        (ProblemKind::InvalidValue, Some(Expect::Note), _) => {
            Some("it cannot work out the check digits of identity numbers")
        }
        (ProblemKind::InvalidValue, Some(Expect::Date | Expect::PartialDate), _) => {
            Some("it does not know the lengths of months")
        }
        (ProblemKind::RepeatedItem, ..) if problem.pointer.ends_with("/fact") => Some("it compares whole items only"),
        (ProblemKind::WrongType, Some(Expect::Whole { .. }), Found::Decimal | Found::NegativeNumber) => {
            Some("8.0 and -0.0 are whole numbers to it")
        }
        _ => None,
    }
}

/// Whether a refusal by the reader alone is one of those.
pub fn is_excused(problems: &Problems) -> bool {
    problems.list.iter().all(|problem| schema_cannot_say(problem).is_some())
}
