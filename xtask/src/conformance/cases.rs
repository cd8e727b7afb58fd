//! What every language is asked. The doors of the contract are asked by name, with the vectors, the corpus, broken documents
//! and texts that have broken programs before.

mod hostile;
mod problems;
mod requests;
mod words;

use crate::top;
use mestring::criterion::Profile;
use mestring_schemas::Door;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// One question to one door.
pub(super) struct Case {
    /// What it is, for people: `criteria/single-fee 3, nn: the fee is taken twice`.
    pub(super) name: String,
    /// The door.
    pub(super) door: &'static str,
    /// What it is asked with.
    pub(super) input: String,
}

/// The day of requests that have none of their own.
const TODAY: &str = "2026-11-22";

/// No language, and those that there are.
const LANGUAGES: [Option<&str>; 4] = [None, Some("nb"), Some("nn"), Some("en")];

/// Takes cases, one at a time: there are too many to keep.
type Put<'a> = dyn FnMut(Case) + 'a;

/// Hands over every case, always in the same order.
pub(super) fn each(put: &mut Put<'_>) {
    vectors("criteria", "assess", put);
    vectors("checklists", "checklist", put);
    corpus(put);
    comparisons(put);
    problems::each(put);
    requests::each(put);
    words::each(put);
    hostile::each(put);
}

fn case(put: &mut Put<'_>, door: &'static str, name: String, input: String) {
    put(Case { name, door, input });
}

/// A request without a language, and in each.
fn in_languages(put: &mut Put<'_>, door: &'static str, name: &str, about: &str, request: &Value) {
    for language in LANGUAGES {
        let mut request = request.clone();
        if let Some(language) = language {
            request["language"] = language.into();
        }
        case(put, door, format!("{name}, {}{about}", language.unwrap_or("codes")), request.to_string());
    }
}

/// A request about an offer.
fn request(offer: &Value) -> Value {
    json!({ "format": "mestring/request/1", "asOf": TODAY, "offer": offer })
}

/// The JSON files of a folder below `tests`, by name.
fn files(folder: &str) -> Vec<(String, Value)> {
    let files = fs::read_dir(top().join("tests").join(folder)).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files.filter(|path| path.extension().is_some_and(|ending| ending == "json")).collect();
    files.sort();
    let read = |path: &Path| serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    files.iter().map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), read(path))).collect()
}

/// The shared vectors in a folder.
fn vectors(folder: &str, door: &'static str, put: &mut Put<'_>) {
    for (file, content) in files(&format!("vectors/{folder}")) {
        for (at, vector) in content["cases"].as_array().unwrap().iter().enumerate() {
            let about = format!(": {}", vector["name"].as_str().unwrap());
            in_languages(put, door, &format!("{folder}/{file} {}", at + 1), &about, &vector["given"]);
        }
    }
}

/// Observed offers, read, by each standard profile and by everything; as checklists; and with the profile of a provider.
fn corpus(put: &mut Put<'_>) {
    let providers = files("corpus/providers");
    let standard = Profile::STANDARD.iter().map(|profile| (profile.as_str(), json!([profile.as_str()])));
    let all: Vec<_> = Profile::ALL.iter().map(|profile| profile.as_str()).collect();
    let profiles: Vec<_> = standard.chain([("all", json!(all))]).collect();
    let offers = files("corpus");
    for (name, document) in offers.iter().chain(&providers) {
        case(put, "read", format!("corpus/{name} read"), document.to_string());
    }
    for (at, (name, offer)) in offers.iter().enumerate() {
        for (profile, asked) in &profiles {
            let mut request = request(offer);
            request["profiles"] = asked.clone();
            in_languages(put, "assess", &format!("corpus/{name} {profile}"), "", &request);
        }
        let mut request = request(offer);
        in_languages(put, "participation", &format!("corpus/{name} participation"), "", &request);
        request["provider"] = providers[at % providers.len()].1.clone();
        in_languages(put, "assess", &format!("corpus/{name} with a provider"), "", &request);
        request["checklist"] = json!({ "list": "everything" });
        in_languages(put, "checklist", &format!("corpus/{name} checklist"), "", &request);
    }
}

/// One offer on two days, one offer and the next, and two vectors of one criterion.
fn comparisons(put: &mut Put<'_>) {
    let pair = |before: &Value, after: &Value| {
        let mut pair = json!({ "format": "mestring/comparison-request/1" });
        pair["before"] = before.clone();
        pair["after"] = after.clone();
        pair
    };
    let mut ask = |name: &str, before: &Value, after: &Value| {
        for language in LANGUAGES {
            let mut after = after.clone();
            if let Some(language) = language {
                after["language"] = language.into();
            }
            let name = format!("compare/{name}, {}", language.unwrap_or("codes"));
            case(put, "compare", name, pair(before, &after).to_string());
        }
    };
    let offers = files("corpus");
    for ((name, offer), (_, other)) in offers.iter().zip(offers.iter().cycle().skip(1)) {
        let mut earlier = request(offer);
        earlier["asOf"] = "2024-06-30".into();
        ask(&format!("{name} on two days"), &earlier, &request(offer));
        ask(&format!("{name} and the next"), &request(offer), &request(other));
    }
    for (criterion, content) in files("vectors/criteria") {
        let vectors = content["cases"].as_array().unwrap();
        let (first, last) = (&vectors[0]["given"], &vectors[vectors.len() - 1]["given"]);
        ask(&format!("first and last of {criterion}"), first, last);
    }
}

/// What a door answers, as a value.
fn answer(door: &str, input: &str) -> Value {
    let door: &Door = mestring_schemas::door(door).unwrap();
    serde_json::from_str(&(door.call)(input)).unwrap()
}

#[cfg(test)]
mod tests {
    use super::*;
    use mestring_schemas::{DOORS, Takes};
    use std::collections::{BTreeMap, BTreeSet};

    #[test]
    fn every_door_is_asked_something_it_answers_and_something_it_refuses() {
        let (mut answered, mut refused, mut asked) = (BTreeSet::new(), BTreeSet::new(), BTreeMap::new());
        each(&mut |case| {
            // Ten of each kind tell as much as thousands.
            let asked = asked.entry((case.door, case.name.split('/').next().unwrap().to_owned())).or_insert(0);
            *asked += 1;
            if *asked <= 10 {
                let answer = answer(case.door, &case.input);
                let set = if answer.get("failure").is_some() { &mut refused } else { &mut answered };
                set.insert(case.door);
            }
        });
        // A word may stand for nothing, which is an answer.
        let can_refuse =
            |door: &str| !matches!(mestring_schemas::door(door).unwrap().takes, Takes::Word | Takes::Nothing);
        for Door { name, .. } in DOORS {
            assert!(answered.contains(name), "{name} is asked nothing that it answers: write cases for it");
            assert!(!can_refuse(name) || refused.contains(name), "{name} is asked nothing that it refuses");
        }
    }

    #[test]
    fn every_case_can_be_told_by_its_name() {
        let mut names = BTreeSet::new();
        each(&mut |case| assert!(names.insert(case.name.clone()), "{} stands twice", case.name));
        assert!(names.len() > 30_000, "{}", names.len());
    }
}
