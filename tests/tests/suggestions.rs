//! What is suggested where something is not shown: it never holds a value that nobody gave, and with any answer that can be
//! given it applies, reads, and the fact is stated.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may stop at the first surprise"
)]

use mestring::assess::{Assessment, Outcome, Request, Statement, assess};
use mestring::criterion::Profile;
use mestring::model::{Offer, Provider};
use mestring_schemas::answer::{AskAnswer, FindingAnswer, SuggestionAnswer, assessment};
use mestring_schemas::door;
use mestring_tests::own::{TODAY, day};
use mestring_tests::{corpus, vectors};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A criterion that is not shown, and what is suggested for it.
struct Point {
    criterion: &'static str,
    suggestions: Vec<SuggestionAnswer>,
}

/// An offer, what it inherits from, and what came of it by every criterion.
struct Case {
    name: String,
    json: Value,
    provider: Option<Provider>,
}

impl Case {
    fn assess(&self, offer: &Offer) -> Assessment {
        let day = day(TODAY);
        let request = Request::on(&day).profiles(Profile::ALL);
        let request = self.provider.iter().fold(request, Request::provider);
        assess(offer, &request)
    }

    fn not_shown(&self) -> Vec<Point> {
        let offer = Offer::from_value(&self.json).unwrap();
        let mut answer = assessment(&offer, &self.assess(&offer), None);
        let findings = answer.findings.iter().filter(|finding| finding.outcome == Outcome::NotShown);
        let point = |finding: &FindingAnswer| {
            let suggestions = answer.suggestions.remove(finding.criterion).unwrap_or_default();
            Point { criterion: finding.criterion, suggestions }
        };
        let points = findings.map(point).collect();
        assert!(answer.suggestions.is_empty(), "only what is not shown has suggestions");
        points
    }

    /// The offer with a patch applied; it always reads.
    fn patched(&self, operations: &Value) -> Offer {
        let mut json = self.json.clone();
        patch(&mut json, operations);
        Offer::from_value(&json).unwrap_or_else(|problems| panic!("{}: {problems}: {operations}", self.name))
    }
}

fn corpus() -> Vec<Case> {
    let profiles: Vec<_> = corpus::providers().iter().map(|entry| Provider::from_json(&entry.text).unwrap()).collect();
    let case = |entry: corpus::Entry| {
        let named = Offer::from_json(&entry.text).unwrap().provider.and_then(|provider| provider.profile);
        let provider = named.and_then(|id| profiles.iter().find(|profile| profile.id.as_ref() == Some(&id)).cloned());
        Case { name: entry.name, json: serde_json::from_str(&entry.text).unwrap(), provider }
    };
    corpus::offers().into_iter().map(case).collect()
}

/// Applies operations with another implementation of RFC 6902.
fn patch(json: &mut Value, operations: &Value) {
    let operations: json_patch::Patch = serde_json::from_value(operations.clone()).unwrap();
    json_patch::patch(json, &operations).unwrap();
}

/// Answers that can be given: every word and form, and the ends of what is allowed.
fn answers(ask: &AskAnswer) -> Vec<Value> {
    match ask.answer {
        "flag" => vec![json!(true), json!(false)],
        "word" => ask.words.iter().map(|word| json!(word.word)).collect(),
        "words" => {
            let all: Vec<_> = ask.words.iter().map(|word| word.word).collect();
            all.iter().map(|word| json!([word])).chain([json!(all)]).collect()
        }
        "form" => {
            let form = |form: &mestring_schemas::answer::FormAnswer| match form.numbers {
                0 => json!(form.form),
                1 => json!({ form.form: 8 }),
                _ => json!({ form.form: { "from": 6, "to": 8 } }),
            };
            ask.forms.iter().map(form).collect()
        }
        "whole" => vec![json!(ask.min.unwrap()), json!(ask.max.unwrap())],
        "texts" => vec![json!({ "nb": "Ja" }), json!({ "nn": "Ja", "en": "Yes" })],
        "text" => vec![json!("Fjordsjukehuset")],
        "date" => vec![json!("2026-11-20")],
        "partial-date" => vec![json!("2027-02-03"), json!("2027"), json!("--02-03")],
        "time-of-day" => vec![json!("09:30")],
        "url" => vec![json!("https://example.org/")],
        "email" => vec![json!("lms@example.org")],
        "phone" => vec![json!("75 12 34 56")],
        "language-tag" => vec![json!("nn")],
        other => panic!("no answers for {other}"),
    }
}

/// Whether a finding still lacks what was suggested.
fn lacks(assessment: &Assessment, criterion: &str, suggestion: &SuggestionAnswer) -> bool {
    let finding = assessment.finding(criterion).unwrap();
    let is_it = |place: &mestring::assess::Place| {
        let same = place.fact.name() == suggestion.fact && place.pointer() == suggestion.pointer;
        same && place.statement != Statement::Stated
    };
    finding.outcome == Outcome::NotShown && finding.at.iter().any(is_it)
}

#[test]
fn any_answer_applies_and_reads_and_the_fact_is_no_longer_missing() {
    let (mut findings, mut with, mut given, mut tried, mut settled) = (0, 0, 0, 0, 0);
    let mut without = BTreeSet::new();
    for case in corpus() {
        for finding in case.not_shown() {
            findings += 1;
            with += usize::from(!finding.suggestions.is_empty());
            if finding.suggestions.is_empty() {
                without.insert(finding.criterion);
            }
            let mut settles = false;
            for suggestion in &finding.suggestions {
                given += 1;
                let all: Vec<_> = suggestion.asks.iter().map(answers).collect();
                assert!(!all.is_empty(), "{}: nothing is asked at {}", case.name, suggestion.pointer);
                for (at, answers) in all.iter().enumerate() {
                    for answer in answers {
                        // With every other question answered, and with this one alone.
                        let others: Vec<_> = all.iter().map(|answers| answers.first().cloned()).collect();
                        for (mut given, is_whole) in [(others, true), (vec![None; all.len()], false)] {
                            given[at] = Some(answer.clone());
                            let offer = case.patched(&suggestion.answered(&given).unwrap());
                            let after = case.assess(&offer);
                            let lacks = is_whole && lacks(&after, finding.criterion, suggestion);
                            assert!(!lacks, "{}: {} {given:?}", case.name, finding.criterion);
                            settles |= after.finding(finding.criterion).unwrap().outcome != Outcome::NotShown;
                            tried += 1;
                        }
                    }
                }
            }
            settled += usize::from(settles);
        }
    }
    println!(
        "{with} of {findings} findings that are not shown have suggestions, {settled} with one that settles them alone; \
         {given} suggestions, {tried} patches; without: {without:?}"
    );
    assert!(with * 100 >= findings * 90, "{with} of {findings}");
}

fn sent(suggestion: &SuggestionAnswer) -> Value {
    serde_json::to_value(&suggestion.patch).unwrap()
}

/// Whether a value holds nothing but places for answers.
fn is_asked_for(value: &Value) -> bool {
    match value {
        Value::Object(fields) => {
            let is_ask = fields.len() == 1 && fields.get("ask").is_some_and(Value::is_u64);
            is_ask || (!fields.is_empty() && fields.values().all(is_asked_for))
        }
        Value::Array(items) => !items.is_empty() && items.iter().all(is_asked_for),
        _ => false,
    }
}

#[test]
fn nothing_is_suggested_that_nobody_said() {
    for case in corpus() {
        for finding in case.not_shown() {
            for suggestion in &finding.suggestions {
                assert_eq!(suggestion.answered(&vec![None; suggestion.asks.len()]), None);
                for operation in suggestion.patch.iter().zip(sent(suggestion).as_array().unwrap()) {
                    assert!(operation.0.op != "add" || is_asked_for(&operation.1["value"]), "{}", operation.1);
                }
                // The patch as it is sent is a patch, and what it makes is no offer.
                let sent = sent(suggestion);
                let mut json = case.json.clone();
                patch(&mut json, &sent);
                assert!(Offer::from_value(&json).is_err(), "{}: {sent}", case.name);
                // Other programs put the answers in by pointers, and it is the same.
                let answers: Vec<_> = suggestion.asks.iter().map(|ask| answers(ask).pop()).collect();
                for skipped in 0..suggestion.asks.len() {
                    let mut given = answers.clone();
                    if given.len() > 1 {
                        given[skipped] = None;
                    }
                    let mut filled = sent.clone();
                    for (number, (ask, answer)) in suggestion.asks.iter().zip(&given).enumerate() {
                        assert_eq!(filled.pointer(&ask.pointer), Some(&json!({ "ask": number })), "{sent}");
                        let operation = match answer {
                            Some(answer) => json!([{ "op": "replace", "path": ask.pointer, "value": answer }]),
                            None => json!([{ "op": "remove", "path": ask.pointer }]),
                        };
                        patch(&mut filled, &operation);
                    }
                    assert_eq!(Some(&filled), suggestion.answered(&given).as_ref());
                    // Those who do not want to are given the offer as it then is.
                    let request = json!({
                        "format": "mestring/apply-request/1", "offer": case.json, "suggestion": suggestion,
                        "answers": given,
                    });
                    let taken = (door("apply").unwrap().call)(&request.to_string());
                    let offer = case.patched(&filled).to_json();
                    assert!(taken == format!("{{\"offer\":{offer}}}"), "{}: {filled}", case.name);
                }
            }
        }
    }
}

/// What comes of taking a suggestion.
fn taken(offer: &Value, suggestion: &Value, answers: &[Value]) -> Value {
    let request =
        json!({ "format": "mestring/apply-request/1", "offer": offer, "suggestion": suggestion, "answers": answers });
    serde_json::from_str(&(door("apply").unwrap().call)(&request.to_string())).unwrap()
}

#[test]
fn what_was_stated_in_the_meantime_stays() {
    let offer = json!({ "format": "mestring/offer/1", "kinds": ["course"], "title": { "nb": "Kurs" } });
    let case = Case { name: String::new(), json: offer.clone(), provider: None };
    let all: Vec<_> = case.not_shown().into_iter().flat_map(|point| point.suggestions).collect();
    let of = |pointer: &str| {
        let found = all.iter().find(|suggestion| suggestion.pointer == pointer);
        serde_json::to_value(found.unwrap_or_else(|| panic!("{pointer}"))).unwrap()
    };
    let url = json!("https://example.org/");
    let (ways, address) = (of("/access/registration/ways"), of("/access/registration/url"));
    let word = ways["asks"][0]["words"][0]["word"].clone();
    let first = taken(&offer, &ways, &[json!([word])])["offer"].take();
    let second = taken(&first, &address, std::slice::from_ref(&url))["offer"].take();
    assert_eq!(second["access"], json!({ "registration": { "ways": [word], "url": url } }));
    // Taken again, it is as it was; and another answer does not fit.
    assert_eq!(taken(&second, &address, &[url])["offer"], second);
    let failure = taken(&second, &address, &[json!("https://example.com/")])["failure"].take();
    assert_eq!(failure["code"], "does-not-fit");
    assert_eq!(failure["problems"][0]["code"], "duplicate-field");
    assert_eq!(failure["problems"][0]["pointer"], "/offer/access/registration/url");
    // An answer that is wrong in itself is told as wrong.
    let failure = taken(&first, &address, &[json!(7)])["failure"].take();
    assert_eq!((&failure["code"], &failure["problems"][0]["pointer"]), (&json!("structure"), &json!("/answers/0")));

    // Items that were listed in the meantime stay too.
    let (fees, text) = (of("/cost/fees"), of("/cost/text"));
    let mut listed = offer.clone();
    listed["cost"] = json!({ "fees": [{ "amount": "free", "kind": "materials" }] });
    let listed = taken(&listed, &fees, &[json!({ "nok": 375 }), Value::Null, Value::Null])["offer"].take();
    let listed = taken(&listed, &text, &[json!({ "nb": "Egenandel" })])["offer"].take();
    let both = json!([{ "amount": "free", "kind": "materials" }, { "amount": { "nok": 375 } }]);
    assert_eq!(listed["cost"], json!({ "fees": both, "text": { "nb": "Egenandel" } }));
    // Texts in other languages stand beside each other, forms do not.
    let text_too = taken(&listed, &text, &[json!({ "nn": "Eigendel" })])["offer"].take();
    assert_eq!(text_too["cost"]["text"], json!({ "nb": "Egenandel", "nn": "Eigendel" }));
}

#[test]
fn forms_are_not_joined() {
    let offer = json!({
        "format": "mestring/offer/1", "kinds": ["course"], "title": { "nb": "Kurs" }, "group": { "size": { "exactly": 8 } },
    });
    let patch = json!([{ "op": "add", "path": "/group", "value": { "size": { "ask": 0 } } }]);
    let suggestion = json!({ "fact": "group.size", "pointer": "/group/size", "patch": patch, "asks": [] });
    let failure = taken(&offer, &suggestion, &[json!({ "between": { "from": 6, "to": 8 } })])["failure"].take();
    assert_eq!(failure["code"], "does-not-fit", "{failure}");
    assert!(failure["problems"][0]["pointer"].as_str().unwrap().starts_with("/offer/group/size"), "{failure}");
}

#[test]
fn what_comes_later_is_found_wherever_it_is_listed_now() {
    let later = |facts: &[&str]| -> Value {
        facts.iter().map(|fact| json!({ "fact": fact, "state": "comes-later" })).collect()
    };
    let offer = |unstated: Value| json!({ "format": "mestring/offer/1", "kinds": ["course"], "title": { "nb": "Kurs" }, "unstated": unstated });
    let day = [json!("2027-02-03"), Value::Null];
    let left = |made: &[&str], now: &[&str]| {
        let dates = of("when-it-is-held", offer(later(made))).swap_remove(0);
        let after = taken(&offer(later(now)), &serde_json::to_value(dates).unwrap(), &day);
        assert_eq!(after["offer"]["runs"], json!([{ "dates": { "start": "2027-02-03" } }]), "{after}");
        after["offer"]["unstated"].clone()
    };
    assert_eq!(left(&["runs.dates"], &["runs.dates", "group.size"]), later(&["group.size"]));
    assert_eq!(left(&["group.size", "runs.dates"], &["runs.dates"]), Value::Null);
    assert_eq!(left(&["group.size", "runs.dates"], &["runs.dates", "group.size"]), later(&["group.size"]));
    assert_eq!(left(&["group.size", "runs.dates"], &["group.size"]), later(&["group.size"]));
}

/// The suggestions for one criterion, for an offer with these fields.
fn of(criterion: &str, mut fields: Value) -> Vec<SuggestionAnswer> {
    fields["format"] = json!("mestring/offer/1");
    let case = Case { name: String::new(), json: fields, provider: None };
    case.not_shown().into_iter().filter(|one| one.criterion == criterion).flat_map(|one| one.suggestions).collect()
}

fn patches(suggestions: &[SuggestionAnswer]) -> Vec<Value> {
    suggestions.iter().map(sent).collect()
}

#[test]
fn a_patch_goes_where_the_offer_has_room_for_it() {
    let fee = json!([{ "amount": { "ask": 0 }, "kind": { "ask": 1 }, "per": { "ask": 2 } }]);
    let offer = json!({ "kinds": ["course"], "title": { "nb": "Kurs" } });
    let price = patches(&of("what-it-costs", offer.clone()));
    assert_eq!(price[0], json!([{ "op": "add", "path": "/cost", "value": { "fees": fee } }]));
    assert_eq!(price[1], json!([{ "op": "add", "path": "/cost", "value": { "text": { "ask": 0 } } }]));
    // A run is not made up so that it can cost something.
    assert_eq!(price.len(), 2);
    // What is there is not written over.
    let mut with_cost = offer.clone();
    with_cost["cost"] = json!({ "invoiced": true });
    assert_eq!(
        patches(&of("what-it-costs", with_cost))[0],
        json!([{ "op": "add", "path": "/cost/fees", "value": fee }])
    );
    // Runs that are over stay as they are.
    let mut ended = offer.clone();
    ended["runs"] = json!([{ "dates": { "days": ["2020-02-03"] } }]);
    let dates = json!({ "dates": { "start": { "ask": 0 }, "fromTime": { "ask": 1 } } });
    assert_eq!(patches(&of("when-it-is-held", ended))[0], json!([{ "op": "add", "path": "/runs/-", "value": dates }]));
}

#[test]
fn what_was_to_come_later_is_no_longer_listed_once_it_is_told() {
    let later = |facts: &[&str]| -> Value {
        facts.iter().map(|fact| json!({ "fact": fact, "state": "comes-later" })).collect()
    };
    let offer = |unstated: Value| json!({ "kinds": ["course"], "title": { "nb": "Kurs" }, "unstated": unstated });
    let dates = |offer| patches(&of("when-it-is-held", offer)).swap_remove(0);
    let add = json!({ "op": "add", "path": "/runs", "value": [{ "dates": { "start": { "ask": 0 }, "fromTime": { "ask": 1 } } }] });
    let test = |at| json!({ "op": "test", "path": format!("/unstated/{at}/fact"), "value": "runs.dates" });
    assert_eq!(dates(offer(later(&["runs.dates"]))), json!([test(0), { "op": "remove", "path": "/unstated" }, add]));
    assert_eq!(
        dates(offer(later(&["audience.age", "runs.dates", "group.size"]))),
        json!([test(1), { "op": "remove", "path": "/unstated/1" }, add])
    );
    // In the list of the run it belongs to. What comes later of something else stays.
    let mut of_run = offer(later(&["cost"]));
    of_run["runs"] = json!([{ "id": "a", "unstated": later(&["runs.dates", "runs.deadline"]) }]);
    assert_eq!(
        dates(of_run),
        json!([
            { "op": "test", "path": "/runs/0/unstated/0/fact", "value": "runs.dates" },
            { "op": "remove", "path": "/runs/0/unstated/0" },
            { "op": "add", "path": "/runs/0/dates", "value": { "start": { "ask": 0 }, "fromTime": { "ask": 1 } } },
        ])
    );
    // What comes later is not asked for along with something else.
    let venues = patches(&of("where-it-is-held", offer(later(&["venues.street"]))));
    let venue = json!([{ "name": { "ask": 0 }, "town": { "ask": 1 } }]);
    assert_eq!(venues[0], json!([{ "op": "add", "path": "/venues", "value": venue }]));
}

#[test]
fn only_what_is_not_shown_has_suggestions() {
    for case in vectors::all() {
        let mut request = case.given.clone();
        request["only"] = json!([case.criterion]);
        let answer: Value =
            serde_json::from_str(&mestring_schemas::answer::assess_json(request.to_string().as_bytes())).unwrap();
        let not_shown = answer["assessment"]["findings"][0]["outcome"] == "not-shown";
        assert!(not_shown || answer["assessment"].get("suggestions").is_none(), "{}", case.name);
    }
}
