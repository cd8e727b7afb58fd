//! What goes out to other languages is what the contract says. That the typed answers say the same as the JSON is tested in
//! Python, on the whole corpus.

use mestring_ffi::{Attestations, Day, MestringError, Offer, Request, ask, assess, doors};
use mestring_schemas::DOORS;

const OFFER: &str = r#"{"format": "mestring/offer/1", "id": "kurs", "title": {"nn": "Kurs"}}"#;

fn on(day: &str) -> Request {
    Request {
        as_of: Day(day.to_owned()),
        provider: None,
        attestations: None,
        profiles: Vec::new(),
        only: Vec::new(),
        skip: Vec::new(),
        checklist: None,
        language: None,
    }
}

#[test]
fn every_door_gives_its_own_bytes() {
    assert_eq!(doors().len(), DOORS.len());
    for (name, door) in doors().iter().zip(DOORS) {
        for text in ["", "mestring", OFFER] {
            assert_eq!(ask(name, text).unwrap(), (door.call)(text), "{name}");
        }
    }
}

#[test]
fn a_door_that_does_not_exist_is_refused() {
    let refused = ask("no-such-door", "").unwrap_err();
    assert!(matches!(refused, MestringError::Refused { code, unknown, .. }
        if code == "unknown-door" && unknown == ["no-such-door"]));
}

#[test]
fn an_error_tells_codes_and_places_only() {
    let Err(error) = Offer::from_json(r#"{"format": "mestring/offer/1", "careLevel": "hemmeleg"}"#) else { panic!() };
    assert_eq!(error.to_string(), "structure, unknown-word at 1:45 /careLevel");
    let offer = Offer::from_json(OFFER).unwrap();
    let error = assess(&offer, on("hemmeleg")).unwrap_err();
    assert_eq!(error.to_string(), "invalid-value at /asOf, expected date");
}

#[test]
fn a_document_comes_out_as_it_went_in() {
    let offer = Offer::from_json(OFFER).unwrap();
    assert_eq!(offer.to_json(), r#"{"format":"mestring/offer/1","id":"kurs","title":{"nn":"Kurs"}}"#);
    assert_eq!(offer.id().as_deref(), Some("kurs"));
    assert_eq!(offer.title().get("nn").map(String::as_str), Some("Kurs"));
    let none = Attestations::about("kurs", Vec::new()).unwrap();
    assert_eq!(none.to_json(), r#"{"format":"mestring/attestations/1","offer":"kurs"}"#);
}

#[test]
fn a_day_that_is_none_is_told() {
    let offer = Offer::from_json(OFFER).unwrap();
    assert_eq!(assess(&offer, on("2026-11-22")).unwrap().as_of, Day("2026-11-22".to_owned()));
    assert!(matches!(assess(&offer, on("2026-02-30")), Err(MestringError::InvalidValue { .. })));
}
