//! The door that takes and gives JSON text: everything that is wrong is told at once, and the same request always gives the
//! same answer.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may stop at the first surprise")]

use mestring_schemas::answer::assess_json;
use mestring_tests::own::TODAY;
use mestring_tests::{corpus, vectors};
use serde_json::{Map, Value, json};

fn answer(request: &Value) -> Value {
    serde_json::from_str(&assess_json(request.to_string().as_bytes())).unwrap()
}

/// The problems of a request that cannot be read: code and pointer of each.
fn problems(request: &Value) -> Vec<(String, String)> {
    let answer = answer(request);
    assert_eq!(answer["failure"]["code"], "structure", "{answer}");
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let problems = answer["failure"]["problems"].as_array().unwrap();
    problems.iter().map(|problem| (text(&problem["code"]), text(&problem["pointer"]))).collect()
}

fn told(request: &Value, expected: &[(&str, &str)]) {
    let expected: Vec<_> = expected.iter().map(|(code, pointer)| ((*code).to_owned(), (*pointer).to_owned())).collect();
    assert_eq!(problems(request), expected);
}

fn request(offer: Value) -> Value {
    let mut request = json!({ "format": "mestring/request/1", "asOf": TODAY });
    request["offer"] = offer;
    request
}

fn attestation() -> Value {
    json!({
        "criterion": "single-fee",
        "subject": "offer",
        "answer": "yes",
        "role": "professional",
        "date": "2026-11-01",
        "fingerprint": "0".repeat(64),
    })
}

#[test]
fn problems_in_every_part_are_told_at_once() {
    let mut wrong_answer = attestation();
    wrong_answer["role"] = json!("nurse");
    wrong_answer.as_object_mut().unwrap().shift_remove("date");
    let request = json!({
        "format": "mestring/request/1",
        "asOf": "2026-11-31",
        "offer": {
            "format": "mestring/offer/1",
            "titel": { "nb": "Kurs" },
            "cost": { "fees": [{ "amount": { "nok": -5 } }] },
            "runs": [{ "deadline": "soon" }],
        },
        "provider": { "format": "mestring/provider/1", "access": { "lowThreshold": "yes" }, "summary": null },
        "attestations": { "format": "mestring/attestations/1", "attestations": [attestation(), wrong_answer] },
        "profiles": ["public-description", "public"],
        "only": ["Single fee"],
    });
    told(
        &request,
        &[
            ("invalid-value", "/asOf"),
            ("unknown-field", "/offer/titel"),
            ("out-of-range", "/offer/cost/fees/0/amount/nok"),
            ("invalid-value", "/offer/runs/0/deadline"),
            ("wrong-type", "/provider/access/lowThreshold"),
            ("null", "/provider/summary"),
            ("missing-field", "/attestations/attestations/1/date"),
            ("unknown-word", "/attestations/attestations/1/role"),
            ("unknown-word", "/profiles/1"),
            ("invalid-value", "/only/0"),
        ],
    );
    // Problems have places in the text that came, and what was probably meant.
    let text = serde_json::to_string_pretty(&request).unwrap();
    let answer: Value = serde_json::from_str(&assess_json(text.as_bytes())).unwrap();
    let problem = &answer["failure"]["problems"][1];
    let line = text.lines().position(|line| line.contains("\"titel\"")).unwrap() + 1;
    assert_eq!((&problem["line"], &problem["suggestion"]), (&json!(line), &json!("title")));
}

#[test]
fn what_is_required_is_asked_for() {
    told(&json!({ "format": "mestring/request/1" }), &[("missing-field", "/asOf"), ("missing-field", "/offer")]);
    let mut no_day = request(json!({ "format": "mestring/offer/1" }));
    no_day.as_object_mut().unwrap().shift_remove("asOf");
    told(&no_day, &[("missing-field", "/asOf")]);
    // The documents inside have envelopes, too.
    told(&request(json!({ "title": { "nb": "Kurs" } })), &[("missing-field", "/offer/format")]);
    let mut with_provider = request(json!({ "format": "mestring/offer/1" }));
    with_provider["provider"] = json!({ "id": "a" });
    with_provider["attestations"] = json!({ "attestations": [attestation()] });
    told(&with_provider, &[("missing-field", "/provider/format"), ("missing-field", "/attestations/format")]);
}

#[test]
fn other_formats_are_told_by_their_versions() {
    let mut newer = request(json!({ "format": "mestring/offer/2" }));
    newer["provider"] = json!({ "format": "mestring/provider/9" });
    told(&newer, &[("newer-format", "/offer/format"), ("newer-format", "/provider/format")]);
    let answer = answer(&newer);
    let problem = &answer["failure"]["problems"][0];
    assert_eq!((&problem["expected"]["what"], &problem["found"]), (&json!("mestring/offer/1"), &json!("version")));
    told(&json!({ "format": "mestring/request/2" }), &[("newer-format", "/format")]);
    // A document in the place of another.
    let mut swapped = request(json!({ "format": "mestring/provider/1" }));
    swapped["provider"] = json!({ "format": "mestring/offer/1" });
    told(&swapped, &[("other-document", "/offer/format"), ("other-document", "/provider/format")]);
    told(&json!({ "format": "mestring/offer/1" }), &[("other-document", "/format")]);
}

#[test]
fn what_is_no_document_is_refused() {
    for text in ["", "[]", "null", "\"offer\"", "{", "{\"format\": \"mestring/request/1\",}"] {
        let answer: Value = serde_json::from_str(&assess_json(text.as_bytes())).unwrap();
        assert_ne!(answer["failure"]["problems"].as_array().unwrap().len(), 0, "{text}: {answer}");
    }
    let answer: Value = serde_json::from_str(&assess_json(b"\xff{")).unwrap();
    assert_eq!(answer["failure"]["problems"][0]["code"], "not-json");
}

/// The control digits of a national identity number, worked out here so that no number stands in a file. The month is that
/// of synthetic numbers, which nobody has.
fn synthetic_number() -> String {
    let weighted = |digits: &[u32], weights: &[u32]| {
        let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
        (11 - sum % 11) % 11
    };
    let number = (0..100u32).find_map(|individual| {
        let mut digits = vec![1, 5, 8, 3, 0, 4, 9, individual / 10, individual % 10];
        for weights in [&[3, 7, 6, 1, 8, 9, 4, 5, 2][..], &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2][..]] {
            digits.push(Some(weighted(&digits, weights)).filter(|control| *control < 10)?);
        }
        Some(digits.iter().map(u32::to_string).collect::<String>())
    });
    number.unwrap()
}

#[test]
fn an_identity_number_in_a_remark_is_refused_and_not_repeated() {
    let number = synthetic_number();
    let (born, rest) = number.split_at(6);
    for note in
        [number.clone(), format!("Spurt {number} om dette."), format!("{born} {rest}"), format!("æ{born}\u{a0}{rest}")]
    {
        let mut with_note = attestation();
        with_note["note"] = json!(note);
        let mut request = request(json!({ "format": "mestring/offer/1" }));
        request["attestations"] =
            json!({ "format": "mestring/attestations/1", "attestations": [attestation(), with_note] });
        told(&request, &[("invalid-value", "/attestations/attestations/1/note")]);
        let answer = assess_json(request.to_string().as_bytes());
        assert!(!answer.contains(rest) && !answer.contains(born), "{answer}");
    }
    // Other numbers are let through, and a remark goes no further than the request.
    let mut with_note = attestation();
    with_note["note"] = json!("Konto 1503.40.12345, telefon 75 12 34 56. Svar etter møtet.");
    let mut request = request(json!({ "format": "mestring/offer/1" }));
    request["attestations"] = json!({ "format": "mestring/attestations/1", "attestations": [with_note] });
    let answer = assess_json(request.to_string().as_bytes());
    assert!(answer.starts_with("{\"assessment\"") && !answer.contains("etter"), "{answer}");
}

#[test]
fn an_identity_number_in_an_offer_is_pointed_to_and_not_repeated() {
    let number = synthetic_number();
    let mut request = request(json!({
        "format": "mestring/offer/1",
        "provider": { "kind": "health-trust" },
        "people": [{ "text": { "nb": "Leder", "nn": format!("Leiar {number}") } }],
    }));
    request["only"] = json!(["identity-number"]);
    request["language"] = json!("nn");
    let text = assess_json(request.to_string().as_bytes());
    let answer: Value = serde_json::from_str(&text).unwrap();
    let finding = &answer["assessment"]["findings"][0];
    assert_eq!((&finding["outcome"], &finding["at"]), (&json!("conflict"), &json!([{ "pointer": "/people/0/text" }])));
    assert!(!text.contains(&number));
}

#[test]
fn criteria_that_do_not_exist_are_named() {
    let mut request = request(json!({ "format": "mestring/offer/1" }));
    request["only"] = json!(["single-fee", "no-such", "single-fees"]);
    request["skip"] = json!(["nor-this"]);
    let answer = answer(&request);
    assert_eq!(answer["failure"]["code"], "unknown-criterion");
    assert_eq!(answer["failure"]["unknown"], json!(["no-such", "single-fees", "nor-this"]));
}

// --- The same request, the same answer ---

/// The same JSON with the fields of every object in the opposite order.
fn turned(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            Value::Object(fields.iter().rev().map(|(name, value)| (name.clone(), turned(value))).collect::<Map<_, _>>())
        }
        Value::Array(items) => items.iter().map(turned).collect(),
        other => other.clone(),
    }
}

#[test]
fn the_same_request_gives_the_same_bytes() {
    let of_corpus = corpus::offers().into_iter().enumerate().map(|(at, entry)| {
        let mut request = request(serde_json::from_str(&entry.text).unwrap());
        request["profiles"] = json!(["governance", "public-description", "planning"]);
        if at % 2 == 0 {
            request["language"] = json!("nn");
        }
        (entry.name, request)
    });
    let of_vectors = vectors::all().into_iter().map(|case| (format!("{}: {}", case.criterion, case.name), case.given));
    for (name, request) in of_corpus.chain(of_vectors) {
        let answer = assess_json(request.to_string().as_bytes());
        assert!(answer.starts_with("{\"assessment\":{\"format\":\"mestring/assessment/1\""), "{name}: {answer}");
        assert_eq!(answer, assess_json(request.to_string().as_bytes()), "{name}");
        assert_eq!(answer, assess_json(turned(&request).to_string().as_bytes()), "{name}: fields in another order");
        assert_eq!(
            answer,
            assess_json(serde_json::to_string_pretty(&request).unwrap().as_bytes()),
            "{name}: other spaces"
        );
        // Choices are sets.
        let mut other = request.clone();
        for set in ["profiles", "only", "skip"] {
            if let Some(Value::Array(items)) = other.get_mut(set) {
                items.reverse();
            }
        }
        assert_eq!(answer, assess_json(other.to_string().as_bytes()), "{name}: choices in another order");
    }
}

/// Takes the words out of a question.
fn without_words(ask: &mut Value) {
    let fields = ask.as_object_mut().unwrap();
    fields.shift_remove("label");
    fields.shift_remove("help");
    for list in ["words", "forms"] {
        for choice in fields.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
            choice.as_object_mut().unwrap().shift_remove("label");
        }
    }
}

#[test]
fn texts_change_no_code() {
    for entry in corpus::offers().iter().step_by(5) {
        let mut request = request(serde_json::from_str(&entry.text).unwrap());
        let mut codes = answer(&request);
        request["language"] = json!("en");
        let mut with_texts = answer(&request);
        for answer in [&mut codes, &mut with_texts] {
            let assessment = answer["assessment"].as_object_mut().unwrap();
            assessment.shift_remove("language");
            assessment.shift_remove("sources");
            for finding in assessment["findings"].as_array_mut().unwrap() {
                finding.as_object_mut().unwrap().shift_remove("text");
            }
            let suggestions = assessment.get_mut("suggestions").and_then(Value::as_object_mut);
            for suggestion in
                suggestions.into_iter().flat_map(Map::values_mut).flat_map(|all| all.as_array_mut().unwrap())
            {
                suggestion["asks"].as_array_mut().unwrap().iter_mut().for_each(without_words);
            }
            for open in assessment["summary"]["open"].as_array_mut().unwrap() {
                open.as_object_mut().unwrap().shift_remove("label");
            }
        }
        assert_eq!(codes, with_texts, "{}", entry.name);
    }
}

#[test]
fn an_identity_number_is_never_repeated() {
    let mut found = 0;
    for case in vectors::cases("identity-number") {
        let mut given = case.given.clone();
        given["language"] = "nb".into();
        let answer = assess_json(given.to_string().as_bytes());
        // Every run of digits of the request that is long enough to be one.
        let digits: String =
            given.to_string().chars().map(|one| if one.is_ascii_digit() { one } else { ' ' }).collect();
        for number in digits.split(' ').filter(|number| number.len() == 11) {
            found += 1;
            assert!(!answer.contains(number), "{}", case.name);
        }
    }
    assert!(found > 5, "the vectors hold numbers");
}
