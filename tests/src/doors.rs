//! Questions to every function of the contract.

use crate::corpus;
use mestring_schemas::{DOORS, Schema, door};
use serde_json::{Value, json};

/// What a function is asked, and whether that can be answered.
#[derive(Clone, Debug)]
pub struct Sample {
    /// Name of the function.
    pub door: &'static str,
    /// The text that goes in.
    pub input: String,
    /// Whether what comes out is what was asked for; else it is a failure.
    pub is_answered: bool,
}

impl Sample {
    /// What comes out.
    pub fn answer(&self) -> Value {
        serde_json::from_str(&self.text()).unwrap()
    }

    /// What comes out, as text.
    pub fn text(&self) -> String {
        (door(self.door).unwrap().call)(&self.input)
    }

    /// The schema that it follows: the second, when words were asked for.
    pub fn schema(&self) -> Option<Schema> {
        let gives = door(self.door).unwrap().gives;
        let with_words = self.input.contains(r#""language":"#) && self.is_answered;
        if with_words { gives.last().copied() } else { gives.first().copied() }
    }
}

/// Some of each: what can be answered, and what cannot.
pub fn samples() -> Vec<Sample> {
    let offers: Vec<Value> = corpus::offers().iter().map(|entry| serde_json::from_str(&entry.text).unwrap()).collect();
    let mut samples = Vec::new();
    let mut add = |door, input: &str, is_answered| samples.push(Sample { door, input: input.to_owned(), is_answered });
    let request = |offer: &Value| json!({"format": "mestring/request/1", "asOf": "2026-11-22", "offer": offer});
    let in_words = |offer: &Value| {
        let mut request = request(offer);
        request["language"] = "nn".into();
        request
    };
    for two in offers.windows(2).take(6) {
        for request in [request(&two[0]), in_words(&two[0])] {
            for door in ["assess", "checklist", "participation"] {
                add(door, &request.to_string(), true);
            }
            let pair =
                json!({"format": "mestring/comparison-request/1", "before": request, "after": in_words(&two[1])});
            add("compare", &pair.to_string(), true);
        }
        add("read", &two[0].to_string(), true);
    }
    for provider in corpus::providers() {
        add("read", &provider.text, true);
    }
    let report = json!({
        "format": "mestring/annual-report/1", "service": {"nb": "Nasjonal kompetansetjeneste"}, "year": 2025,
        "activities": [{"kind": "course", "hours": 12, "tasks": ["teaching", "competence"]}],
    });
    add("annual-report", &report.to_string(), true);
    for word in ["mestringen", "kurs", "helsekompetnase", "?", ""] {
        add("concept", word, true);
    }
    for nothing in ["concepts", "criteria"] {
        add(nothing, "", true);
    }
    for word in ["", "brukermedvirkning", "helt sjef", "single-fee", "?"] {
        add("knowledge", word, true);
    }
    for criterion in ["single-fee", " what-it-costs\n", "kid-form"] {
        add("criterion", criterion, true);
    }
    for language in ["", "nb", "nn-NO", "en", "de"] {
        add("model", language, true);
    }
    for question in [
        json!({}),
        json!({"binds": "municipality", "level": "municipal", "audience": ["children"], "asOf": "2026-11-21"}),
        json!({"binds": "voluntary"}),
        json!({"asOf": "1999-01-01"}),
    ] {
        let mut question = question;
        question["format"] = "mestring/source-request/1".into();
        add("sources", &question.to_string(), true);
    }
    add("merge", &merge_request(&["hjarteskule", "hjarteskule"]).to_string(), true);
    for schema in Schema::ALL {
        add("schema", schema.name(), true);
    }
    let (offer, suggestion) = suggested();
    add("apply", &apply_request(&offer, &suggestion, &json!(["2027-02-03"])).to_string(), true);

    // What cannot be answered.
    add("merge", &merge_request(&["hjarteskule", "kols"]).to_string(), false);
    add("apply", &apply_request(&offer, &suggestion, &json!(["3. februar"])).to_string(), false);
    add("apply", &apply_request(&offer, &suggestion, &json!([])).to_string(), false);
    for (door, word) in [("criterion", "singel-fee"), ("criterion", ""), ("schema", "ofer"), ("schema", "")] {
        add(door, word, false);
    }
    let of_documents = DOORS.iter().filter(|door| is_asked_with_documents(door.name));
    for door in of_documents {
        for text in ["", "{", "{}", "null", "[]", "\u{feff}[1, 2", r#"{"format": "mestring/offer/2"}"#, "æ\u{0}"] {
            add(door.name, text, false);
        }
    }
    samples
}

/// Whether a function takes documents.
pub fn is_asked_with_documents(name: &str) -> bool {
    use mestring_schemas::Takes;
    matches!(door(name).unwrap().takes, Takes::Document(_) | Takes::AnyDocument(_))
}

/// A request for merging: one answer about each of these offers.
pub fn merge_request(offers: &[&str]) -> Value {
    let document = |(at, offer): (usize, &&str)| {
        json!({"format": "mestring/attestations/1", "offer": offer, "attestations": [{
            "criterion": "participants-take-part", "subject": "offer", "answer": "yes", "role": "professional",
            "date": format!("2026-11-{:02}", 20 - at), "fingerprint": "a".repeat(64),
        }]})
    };
    let documents: Vec<_> = offers.iter().enumerate().map(document).collect();
    json!({"format": "mestring/merge-request/1", "attestations": documents})
}

/// An offer, and a suggestion of an answer about it that asks for one date.
pub fn suggested() -> (Value, Value) {
    let offer = json!({"format": "mestring/offer/1", "title": {"nn": "Hjarteskule"}, "kinds": ["course"]});
    let suggestion = json!({
        "fact": "runs.dates.start", "pointer": "/runs/-/dates/start",
        "patch": [{"op": "add", "path": "/runs", "value": [{"dates": {"start": {"ask": 0}}}]}],
        "asks": [{"pointer": "/0/value/0/dates/start", "answer": "partial-date"}],
    });
    (offer, suggestion)
}

/// A request for taking a suggestion.
pub fn apply_request(offer: &Value, suggestion: &Value, answers: &Value) -> Value {
    json!({"format": "mestring/apply-request/1", "offer": offer, "suggestion": suggestion, "answers": answers})
}
