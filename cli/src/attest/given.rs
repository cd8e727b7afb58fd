//! Answers that come in a file: one word for each criterion, or answers that were taken down elsewhere.

use super::{Session, ask};
use crate::check::broken;
use crate::input::File;
use crate::near;
use crate::text::{WRONG, word, wrap_behind};
use mestring::attestation::{Attestation, AttestationAnswer, Attestations};
use mestring::criterion::Criterion;
use mestring::document::Document as _;
use mestring_i18n::Variable::{Number, Text};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

/// The answers in a file; else all that is wrong with it, in words.
pub(super) fn read(session: &Session<'_>, mut file: File) -> Result<Vec<Attestation>, String> {
    let texts = session.texts;
    let name = broken::name(texts, &file.name);
    let bytes = file.read().map_err(|why| broken::headline(&name, WRONG, &broken::not_opened(texts, &why)))?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let refused = |key, count| broken::headline(&name, WRONG, &texts.text(key, &[("count", Number(count))]));
    let Ok(Members(members)) = serde_json::from_str(text) else {
        return Err(refused("cli-attest-no-answers", 1));
    };
    let mut wrong = Vec::new();
    let new = if members.iter().any(|(name, _)| name == "format") {
        let document =
            Attestations::from_json(text).map_err(|problems| broken::unreadable(texts, &name, text, &problems))?;
        taken_down(session, &document, &mut wrong)
    } else {
        words(session, &members, &mut wrong)
    };
    if wrong.is_empty() && new.is_empty() {
        return Err(refused("cli-attest-no-answers", 1));
    }
    if wrong.is_empty() {
        return Ok(new);
    }
    let lines: String = wrong.iter().map(|why| wrap_behind(why, "  - ", "    ") + "\n").collect();
    Err(refused("cli-attest-wrong", wrong.len()) + &lines)
}

/// Answers as words.
fn words(session: &Session<'_>, members: &[(String, Value)], wrong: &mut Vec<String>) -> Vec<Attestation> {
    let (mut new, mut seen) = (Vec::new(), Vec::new());
    for (name, value) in members {
        let Some(criterion) = mestring::criteria::find(name) else {
            wrong.push(near::unknown(session.texts, name));
            continue;
        };
        if seen.contains(&criterion.id) {
            wrong.push(session.texts.text("cli-attest-twice", &[("criterion", Text(criterion.id))]));
            continue;
        }
        seen.push(criterion.id);
        match one(session, criterion, value) {
            Ok(answer) => new.push(answer),
            Err(why) => wrong.extend(why),
        }
    }
    new
}

/// One answer; else all that is wrong with it.
fn one(session: &Session<'_>, criterion: &Criterion, value: &Value) -> Result<Attestation, Vec<String>> {
    let texts = session.texts;
    let mut wrong: Vec<_> = session.why_not(criterion).into_iter().collect();
    let (mut answer, mut note) = (Some(value), None);
    if let Value::Object(fields) = value {
        (answer, note) = (fields.get("answer"), fields.get("note"));
        if fields.keys().any(|field| !["answer", "note"].contains(&field.as_str())) {
            wrong.push(texts.text("cli-attest-fields", &[("criterion", Text(criterion.id))]));
        }
    }
    let said = answer.and_then(Value::as_str);
    let answer = AttestationAnswer::ALL.iter().copied().find(|answer| said == Some(answer.as_str()));
    match answer {
        Some(answer) => wrong.extend(session.contradicts(criterion, answer)),
        None => wrong.push(unknown_word(session, criterion)),
    }
    let note = match note.map(|note| ask::note(session, note.as_str().unwrap_or_default())) {
        Some(Err(why)) => {
            wrong.push(format!("{}: {why}", criterion.id));
            None
        }
        Some(Ok(note)) => Some(note),
        None => None,
    };
    let new = answer.filter(|_| wrong.is_empty()).and_then(|answer| session.answer(criterion, answer, note));
    new.ok_or(wrong)
}

fn unknown_word(session: &Session<'_>, criterion: &Criterion) -> String {
    let words: Vec<_> = AttestationAnswer::ALL.iter().map(|word| word.as_str()).collect();
    let variables = [("criterion", Text(criterion.id)), ("words", Text(&words.join(", ")))];
    session.texts.text("cli-attest-word", &variables)
}

/// Answers that were taken down elsewhere, as they stand.
fn taken_down(session: &Session<'_>, document: &Attestations, wrong: &mut Vec<String>) -> Vec<Attestation> {
    let texts = session.texts;
    if document.offer.as_ref() != Some(&session.id) {
        wrong.push(texts.text("cli-attest-about-other", &[("id", Text(session.id.as_str()))]));
    }
    let answers: Vec<_> = document.attestations.iter().flatten().cloned().collect();
    for answer in &answers {
        let name = answer.criterion.as_str();
        if mestring::criteria::find(name).is_none() {
            wrong.push(near::unknown(texts, name));
        }
        if answer.role != session.role {
            let role = word(texts, answer.role);
            wrong.push(texts.text("cli-attest-in-role", &[("criterion", Text(name)), ("role", Text(&role))]));
        }
    }
    answers
}

/// The members of an object, as they were written: also those that stand twice.
struct Members(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Each;

        impl<'de> Visitor<'de> for Each {
            type Value = Members;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(Attestations::KIND)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Each)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_kept_as_they_were_written() {
        let Members(members) = serde_json::from_str(r#"{"b": "yes", "a": "no", "b": {"answer": "no"}}"#).unwrap();
        let names: Vec<_> = members.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["b", "a", "b"]);
        assert!(serde_json::from_str::<Members>("[]").is_err());
    }
}
