//! Doors with requests of their own: suggestions that are taken, answers of people that are merged, questions about sources,
//! and annual reports.

use super::{Put, TODAY, answer, case, files, request};
use mestring::annual_report::Task;
use mestring::model::identity::CareLevel;
use mestring::model::organisation::ProviderKind;
use mestring::source::Circle;
use serde_json::{Value, json};
use std::collections::BTreeSet;

pub(super) fn each(put: &mut Put<'_>) {
    suggestions(put);
    unknown_criteria(put);
    merged(put);
    sources(put);
    annual_reports(put);
}

/// Every suggestion that comes of the observed offers, once for each fact: with answers, without, and with wrong ones.
fn suggestions(put: &mut Put<'_>) {
    let mut seen = BTreeSet::new();
    for (name, offer) in files("corpus") {
        let mut asked = request(&offer);
        asked["profiles"] = json!(["public-description", "planning", "governance"]);
        let answer = answer("assess", &asked.to_string());
        let suggestions = answer["assessment"]["suggestions"].as_object().into_iter().flatten();
        for suggestion in suggestions.flat_map(|(_, all)| all.as_array().unwrap()) {
            if !seen.insert(suggestion["pointer"].to_string()) {
                continue;
            }
            let asks = suggestion["asks"].as_array().unwrap();
            let right: Value = asks.iter().map(likely).collect();
            let wrong: Value = asks.iter().map(|_| json!({ "x": [null, -1] })).collect();
            let none: Value = asks.iter().map(|_| Value::Null).collect();
            for (how, answers) in [("answered", right), ("answered wrongly", wrong), ("not answered", none)] {
                let fact = suggestion["pointer"].as_str().unwrap();
                let request = json!({
                    "format": "mestring/apply-request/1",
                    "offer": offer,
                    "suggestion": suggestion,
                    "answers": answers,
                });
                case(put, "apply", format!("apply/{name} {fact}, {how}"), request.to_string());
            }
        }
    }
    let unknown = json!({ "format": "mestring/apply-request/1", "b": 1, "a": 2, "å": 3, "c": 4 });
    case(put, "apply", "apply/fields that nobody knows".into(), unknown.to_string());
}

/// Requests for criteria that nobody has.
fn unknown_criteria(put: &mut Put<'_>) {
    for door in ["assess", "checklist", "participation"] {
        let mut request = request(&json!({ "format": "mestring/offer/1" }));
        request["only"] = json!(["single-fee", "no-such", "single-fees"]);
        request["skip"] = json!(["nor-this"]);
        case(put, door, format!("unknown/{door}"), request.to_string());
    }
}

/// What somebody might answer.
fn likely(ask: &Value) -> Value {
    match ask["answer"].as_str().unwrap() {
        "flag" => json!(true),
        "word" => ask["words"][0]["word"].clone(),
        "words" => json!([ask["words"][0]["word"]]),
        "form" => {
            let form = ask["forms"][0]["form"].as_str().unwrap();
            match ask["forms"][0]["numbers"].as_u64() {
                Some(0) => json!(form),
                Some(1) => json!({ form: 8 }),
                _ => json!({ form: { "from": 6, "to": 8 } }),
            }
        }
        "whole" => ask.get("min").cloned().unwrap_or(json!(1)),
        "texts" => json!({ "nn": "Ring oss 🙂 «no»", "nb": "Ring \"oss\"\u{2028}nå" }),
        "date" => json!("2027-02-03"),
        "partial-date" => json!("2027-02"),
        "time-of-day" => json!("10:00"),
        "url" => json!("https://example.org/kurs"),
        "email" => json!("lms@example.org"),
        "phone" => json!("75 12 34 56"),
        "language-tag" => json!("se"),
        "slug" => json!("hjarteskule"),
        _ => json!("Fjordsjukehuset"),
    }
}

/// Answers of people in the vectors: each document alone, with itself, and with the one before it.
fn merged(put: &mut Put<'_>) {
    let vectors = ["criteria", "checklists"].map(|folder| files(&format!("vectors/{folder}"))).concat();
    let cases = vectors.iter().flat_map(|(file, content)| {
        let given = content["cases"].as_array().unwrap().iter().enumerate();
        given.map(move |(at, vector)| (format!("{file} {}", at + 1), &vector["given"]["attestations"]))
    });
    let mut before: Option<&Value> = None;
    for (name, document) in cases.filter(|(_, document)| document.is_object()) {
        let other = before.replace(document).unwrap_or(document);
        for (how, documents) in [
            ("alone", json!([document])),
            ("twice", json!([document, document])),
            ("and another", json!([other, document])),
        ] {
            let request = json!({ "format": "mestring/merge-request/1", "attestations": documents });
            case(put, "merge", format!("merge/{name} {how}"), request.to_string());
        }
    }
    // Of one offer, by two people, in one order and the other.
    let by = |role: &str, answer: &str| {
        json!({
            "format": "mestring/attestations/1",
            "offer": "hjarteskule",
            "attestations": [{
                "criterion": "single-fee",
                "subject": "offer",
                "answer": answer,
                "role": role,
                "date": TODAY,
                "note": "Avtalt på møtet: «ja» 🙂\u{2028}ny linje",
                "fingerprint": "0".repeat(64),
            }],
        })
    };
    let (one, other) = (by("professional", "yes"), by("user-representative", "no"));
    for (how, documents) in [("one order", json!([one, other])), ("the other", json!([other, one]))] {
        let request = json!({ "format": "mestring/merge-request/1", "attestations": documents });
        case(put, "merge", format!("merge/two people in {how}"), request.to_string());
    }
}

/// What binds each kind of body, at each level, about each circle of people, and on days before, in and after the register.
fn sources(put: &mut Put<'_>) {
    let mut ask = |name: String, mut question: Value| {
        question["format"] = "mestring/source-request/1".into();
        case(put, "sources", format!("sources/{name}"), question.to_string());
    };
    ask("all".into(), json!({}));
    for kind in ProviderKind::ALL {
        ask(format!("binding {}", kind.as_str()), json!({ "binds": kind.as_str(), "asOf": TODAY }));
    }
    for level in CareLevel::ALL {
        ask(format!("about {}", level.as_str()), json!({ "level": level.as_str() }));
    }
    for circle in Circle::ALL {
        ask(format!("for {}", circle.as_str()), json!({ "audience": [circle.as_str()], "binds": "municipality" }));
    }
    for day in ["1999-12-31", "2024-01-01", "2026-06-30", "2026-07-01", "2031-01-01"] {
        ask(format!("on {day}"), json!({ "asOf": day, "binds": "health-trust", "level": "specialist" }));
    }
    ask("wrongly".into(), json!({ "binds": "kommune", "level": 2, "audience": [], "asOf": "i morgon" }));
}

/// Annual reports that tell of nothing, of each task by itself, and of much.
fn annual_reports(put: &mut Put<'_>) {
    let report = json!({
        "format": "mestring/annual-report/1",
        "service": { "nb": "Nasjonal kompetansetjeneste for læring og mestring", "se": "Čálán 🙂" },
        "year": 2025,
    });
    case(put, "annual-report", "annual-report/of nothing".into(), report.to_string());
    for task in Task::ALL {
        let mut report = report.clone();
        report["activities"] = json!([{ "kind": "course", "hours": 12, "tasks": [task.as_str()] }]);
        case(put, "annual-report", format!("annual-report/of {}", task.as_str()), report.to_string());
    }
    let mut full = report;
    full["activities"] =
        Task::ALL.iter().map(|task| json!({ "kind": "talk", "count": 2, "tasks": [task.as_str()] })).collect();
    full["publications"] = json!([{ "title": "Å lære – og mestre", "pmid": "12345678", "doi": "10.1000/182" }]);
    full["referenceGroup"] = json!({ "members": 9, "userRepresentatives": 2, "meetings": 2 });
    full["delivery"] = json!({ "date": "2026-03-01", "to": "Helsedirektoratet" });
    case(put, "annual-report", "annual-report/of much".into(), full.to_string());
}
