//! Broken documents, held against vectors that the other languages run too: everything that is wrong is told, in its place.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

use mestring::annual_report::AnnualReport;
use mestring::attestation::Attestations;
use mestring::call::{Call, CallPair};
use mestring::model::{Offer, Provider};
use mestring::problem::{Expect, Found, ProblemKind, Problems};
use mestring_schemas::answer::failure;
use mestring_tests::corpus;
use serde_json::Value;
use std::collections::BTreeSet;

/// A text, or a list of pieces; a piece may be something many times.
fn text(written: &Value) -> String {
    match written {
        Value::String(text) => text.clone(),
        Value::Array(pieces) => pieces.iter().map(text).collect(),
        piece => piece["repeat"].as_str().unwrap().repeat(usize::try_from(piece["times"].as_u64().unwrap()).unwrap()),
    }
}

/// What is wrong with a text when it is read as a kind of document.
fn problems(kind: &str, text: &str) -> Option<Problems> {
    match kind {
        "offer" => Offer::from_json(text).err(),
        "provider" => Provider::from_json(text).err(),
        "attestations" => Attestations::from_json(text).err(),
        "annual-report" => AnnualReport::from_json(text).err(),
        "request" => Call::from_json(text).err(),
        "comparison-request" => CallPair::from_json(text).err(),
        other => panic!("no document is called {other}"),
    }
}

/// What a problem says of something that a vector names: of what is expected, its code stands for all of it.
fn told(problem: &Value, name: &str) -> Value {
    match name {
        "expected" => problem["expected"]["code"].clone(),
        "min" | "max" | "what" => problem["expected"][name].clone(),
        name => problem[name].clone(),
    }
}

#[test]
fn vectors_come_out_as_they_say() {
    let (mut wrong, mut kinds, mut expected, mut found) =
        (Vec::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for file in corpus::files("vectors/problems") {
        let content: Value = serde_json::from_str(&file.text).unwrap();
        let mut of_its_kind = 0;
        for vector in content["cases"].as_array().unwrap() {
            let name = format!("{}: {}", file.name, vector["name"].as_str().unwrap());
            let Some(problems) = problems(vector["reads"].as_str().unwrap(), &text(&vector["text"])) else {
                wrong.push(format!("{name}: nothing is wrong with it"));
                continue;
            };
            let answer = serde_json::to_value(failure(&problems, None)).unwrap();
            let (told_of, wanted) = (answer["problems"].as_array().unwrap(), vector["problems"].as_array().unwrap());
            let fits = |(problem, wanted): (&Value, &Value)| {
                wanted.as_object().unwrap().iter().all(|(name, value)| told(problem, name) == *value)
                    // What is expected is always said, or that nothing is.
                    && wanted.get("expected").is_some() == problem.get("expected").is_some()
            };
            if told_of.len() != wanted.len() || !told_of.iter().zip(wanted).all(fits) {
                wrong.push(format!("{name}: {}", answer["problems"]));
            }
            for problem in told_of {
                let code = problem["code"].as_str().unwrap();
                of_its_kind += usize::from(format!("{code}.json") == file.name);
                kinds.insert(code.to_owned());
                expected.extend(problem["expected"]["code"].as_str().map(str::to_owned));
                found.insert(problem["found"].as_str().unwrap().to_owned());
            }
        }
        assert!(of_its_kind > 0, "{} is called after what it tells", file.name);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));

    // Everything that can be told is told of something.
    let all: BTreeSet<_> = ProblemKind::ALL.iter().map(|kind| kind.code().to_owned()).collect();
    assert_eq!(kinds, all);
    let all: BTreeSet<_> = Found::CODES.iter().map(|&code| code.to_owned()).collect();
    assert_eq!(found, all);
    // A record that says nothing is told as empty, without a word of what could stand in it.
    let all = Expect::CODES.iter().filter(|code| **code != Expect::SomethingStated.code());
    assert_eq!(expected, all.map(|&code| code.to_owned()).collect());
}
