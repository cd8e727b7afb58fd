//! Everything that is wrong, at once, with its place.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use mestring::model::Offer;
use mestring::problem::Problem;

fn problems(json: &str) -> Vec<String> {
    let told = |problem: &Problem| {
        let suggestion = problem.suggestion.as_ref().map(|text| format!(" → {text}")).unwrap_or_default();
        format!(
            "{}:{} {} {}{suggestion}",
            problem.place.line,
            problem.place.column,
            problem.kind.code(),
            problem.pointer
        )
    };
    Offer::from_json(json).unwrap_err().list.iter().map(told).collect()
}

#[test]
fn twelve_slips_are_told_at_once() {
    let json = r#"{
  "format": "mestring/offer/1",
  "titel": {"nb": "Kurs"},
  "summary": null,
  "kinds": ["course", "course"],
  "careLevel": "Specialst",
  "provider": {"name": "", "organisationNumber": "123456789"},
  "audience": {"age": 18, "description": "Voksne"},
  "cost": {"fees": [{"amount": 0}, {"amount": {"nok": -5}}]},
  "schedule": {"sessions": {"between": {"from": 8, "to": 6}}},
  "runs": [{"deadline": "21.11.2026", "modes": "digital"}],
  "cost": {"invoiced": true},
  "unstated": [{"fact": "careLevel", "state": "does-not-apply"}, {"fact": "schedule", "state": "comes-later"}],
  "language": {"heldIn": ["nb_NO"]},
}"#;
    assert_eq!(
        problems(json),
        [
            "3:3 unknown-field /titel → title",
            "4:14 null /summary",
            "5:23 repeated-item /kinds/1",
            "6:16 unknown-word /careLevel → specialist",
            "7:24 empty /provider/name",
            "7:50 invalid-value /provider/organisationNumber",
            "8:23 wrong-type /audience/age → {\"exactly\": 18}",
            "8:42 wrong-type /audience/description → {\"nb\": \"…\"}",
            "9:32 wrong-type /cost/fees/0/amount → \"free\"",
            "9:55 out-of-range /cost/fees/1/amount/nok",
            "10:40 reversed-range /schedule/sessions/between",
            "11:25 invalid-value /runs/0/deadline → 2026-11-21",
            "11:48 wrong-type /runs/0/modes",
            "12:3 duplicate-field /cost",
            "13:25 stated-and-unstated /unstated/0/fact",
            "13:75 stated-and-unstated /unstated/1/fact",
            "14:27 invalid-value /language/heldIn/0 → nb",
            "14:36 not-json ",
        ]
    );
}

#[test]
fn a_document_that_breaks_off_is_still_looked_at() {
    let told =
        problems("{\n  \"format\": \"mestring/offer/1\",\n  \"careLevel\": \"x\",\n  \"titel\": {\"nb\": \"Kurs\"");
    assert_eq!(told, ["3:16 unknown-word /careLevel", "4:3 unknown-field /titel → title", "4:25 not-json "]);
}
