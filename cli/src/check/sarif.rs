//! Answers for code hosts, editors and dashboards: SARIF 2.1.0, one log for all files.
//!
//! | outcome | kind | level |
//! |---|---|---|
//! | conflict | `fail` | `error` for a duty, `warning` for a guideline or a recommendation, `note` for advice |
//! | not shown | `open`; `fail` with the level `note` when `--fail-on` asks for it | |
//! | for review | `review` | |
//! | met | `pass` | |
//! | not applicable | `notApplicable` | |
//!
//! Code hosts show every result as an alert, whatever its kind. What is met or not applicable is therefore told only when
//! all is asked for.
//!
//! A document that cannot be read is no result: it is a notification of the run.

use super::{Answer, Came, Checked, Tell, broken, fails_on, offer};
use crate::arguments::FailOn;
use crate::text::wrap;
use mestring::assess::{Finding, How, Outcome, Place, Reason, Side};
use mestring::criterion::{Criterion, Force};
use mestring::problem;
use mestring::read::place_of;
use mestring::register::{self, RegisterCoverage};
use mestring::source::Day;
use mestring::value::Date;
use mestring_i18n::{Catalogue, Variable};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Result;

/// The schema that the log follows.
const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

pub(super) struct Sarif<'a> {
    texts: &'a Catalogue,
    date: &'a Date,
    fail_on: FailOn,
    all: bool,
    rules: BTreeMap<&'static str, &'static Criterion>,
    results: Vec<Value>,
    notifications: Vec<Value>,
}

impl<'a> Sarif<'a> {
    pub(super) fn new(texts: &'a Catalogue, date: &'a Date, fail_on: FailOn, all: bool) -> Self {
        Self { texts, date, fail_on, all, rules: BTreeMap::new(), results: Vec::new(), notifications: Vec::new() }
    }

    fn result(&mut self, answer: &Answer, checked: &Checked, finding: &Finding) {
        self.rules.insert(finding.criterion.id, finding.criterion);
        let (kind, level) = kind_and_level(finding, self.fail_on);
        let words = self.texts.finding(finding);
        let message = [words.title + ".", words.message, words.remedy].join(" ");
        let mut locations: Vec<_> = finding.at.iter().map(|place| location(answer, checked, place)).collect();
        if locations.is_empty() {
            locations.push(physical(&answer.name, problem::Place { line: 1, column: 1, length: 0 }));
        }
        let first = finding.at.first().map(Place::pointer).unwrap_or_default();
        self.results.push(json!({
            "ruleId": finding.criterion.id,
            "kind": kind,
            "level": level,
            "message": {"text": message.trim()},
            "locations": locations,
            "partialFingerprints": {"place/v1": format!("{}#{first}", finding.criterion.id)},
            "properties": {
                "outcome": finding.outcome.as_str(),
                "how": finding.how.map(How::as_str),
                "reason": finding.reason.map(Reason::as_str),
                "force": finding.force.map(Force::as_str),
                "weight": finding.weight,
                "sources": finding.sources().map(|source| source.id).collect::<Vec<_>>(),
                "settledBy": finding.settled_by.map(mestring::fact::FactId::name),
            },
        }));
    }

    fn notify(&mut self, level: &str, name: &str, place: Option<problem::Place>, text: &str) {
        let place = place.unwrap_or(problem::Place { line: 1, column: 1, length: 0 });
        self.notifications.push(json!({
            "level": level,
            "message": {"text": text},
            "locations": [physical(name, place)],
        }));
    }

    /// A criterion as a rule.
    fn rule(&self, criterion: &'static Criterion) -> Value {
        let words = self.texts.criterion(criterion);
        let mut markdown = format!("{}\n\n{}\n", words.why, words.remedy);
        for basis in criterion.bases {
            let told = crate::text::cited(self.texts, basis);
            match basis.source.address {
                "" => _ = write!(markdown, "\n- {told}"),
                address => _ = write!(markdown, "\n- [{told}]({address})"),
            }
        }
        let address = criterion.bases.iter().map(|basis| basis.source.address).find(|address| !address.is_empty());
        // Addresses of provisions have the mark of a section in them.
        let address = address.map(|address| encoded(address, |byte| byte.is_ascii_graphic()));
        let level = criterion.force_at_most().map_or("none", level);
        json!({
            "id": criterion.id,
            "deprecatedIds": criterion.aliases,
            "shortDescription": {"text": words.title},
            "fullDescription": {"text": words.question},
            "help": {"text": format!("{} {}", words.why, words.remedy).trim(), "markdown": markdown.trim()},
            "helpUri": address,
            "defaultConfiguration": {"level": level},
            "properties": {
                "tags": [criterion.theme.as_str(), criterion.target.as_str()],
                "revision": criterion.revision,
                "since": criterion.since,
            },
        })
    }
}

impl Tell for Sarif<'_> {
    fn one(&mut self, answer: &Answer) -> Result<String> {
        match &answer.came {
            Came::Offer(checked) => {
                for note in offer::notes(self.texts, checked) {
                    self.notify("warning", &answer.name, None, &note);
                }
                let is_to_do = |finding: &&Finding| !matches!(finding.outcome, Outcome::Met | Outcome::NotApplicable);
                let all = self.all;
                let told = checked.assessment.findings.iter().filter(|finding| all || is_to_do(finding));
                told.for_each(|finding| self.result(answer, checked, finding));
            }
            Came::Provider(_) => {}
            Came::Broken(problems) => {
                for problem in &problems.list {
                    let words = self.texts.problem(problem);
                    let text = format!("{} {}", words.message, words.remedy);
                    self.notify("error", &answer.name, Some(problem.place), text.trim());
                }
            }
            Came::Unreadable(why) => self.notify("error", &answer.name, None, &broken::not_opened(self.texts, why)),
        }
        Ok(String::new())
    }

    fn stopped(&mut self) -> String {
        self.end(&[])
    }

    fn end(&mut self, unused: &[&str]) -> String {
        for note in offer::unused(self.texts, unused) {
            anstream::eprintln!("{}", wrap(&note, ""));
        }
        if register::coverage(Day::of(self.date)) == RegisterCoverage::NotCovered {
            let date = [("date", Variable::Text(self.date.as_str()))];
            let text = self.texts.text("cli-not-covered", &date);
            self.notifications.push(json!({"level": "warning", "message": {"text": text}}));
        }
        let order: BTreeMap<_, _> = self.rules.keys().copied().zip(0..).collect::<BTreeMap<&str, usize>>();
        for result in &mut self.results {
            let index = result["ruleId"].as_str().and_then(|id| order.get(id)).copied();
            result["ruleIndex"] = json!(index);
        }
        let rules: Vec<_> = self.rules.values().map(|criterion| self.rule(criterion)).collect();
        let was_read = self.notifications.iter().all(|notification| notification["level"] != "error");
        let mut log = json!({
            "$schema": SCHEMA,
            "version": "2.1.0",
            "runs": [{
                "tool": {"driver": {
                    "name": "Mestring",
                    "semanticVersion": env!("CARGO_PKG_VERSION"),
                    "rules": rules,
                }},
                "language": self.texts.language().tag(),
                "columnKind": "unicodeCodePoints",
                "invocations": [{
                    "executionSuccessful": was_read,
                    "toolExecutionNotifications": self.notifications,
                }],
                "results": self.results,
                "properties": {
                    "asOf": self.date.as_str(),
                    "register": {
                        "version": register::VERSION,
                        "date": register::DATE.to_string(),
                        "hash": register::HASH,
                    },
                },
            }],
        });
        prune(&mut log);
        log.to_string() + "\n"
    }
}

/// Leaves out what has no value: SARIF knows no `null`.
fn prune(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|_, value| !value.is_null());
            fields.values_mut().for_each(prune);
        }
        Value::Array(items) => items.iter_mut().for_each(prune),
        _ => {}
    }
}

fn kind_and_level(finding: &Finding, fail_on: FailOn) -> (&'static str, &'static str) {
    match finding.outcome {
        Outcome::Conflict => ("fail", finding.force.map_or("note", level)),
        Outcome::NotShown if fails_on(finding, fail_on) => ("fail", "note"),
        Outcome::NotShown => ("open", "none"),
        Outcome::Met => ("pass", "none"),
        Outcome::NotApplicable => ("notApplicable", "none"),
        // Whatever comes later, nobody is to take it for decided.
        _ => ("review", "none"),
    }
}

const fn level(force: Force) -> &'static str {
    match force {
        Force::StatuteDuty => "error",
        Force::Advice => "note",
        _ => "warning",
    }
}

/// Where a finding points: the value, or what it should have stood in.
fn location(answer: &Answer, checked: &Checked, place: &Place) -> Value {
    let of_provider = checked.provider.as_ref().filter(|_| place.side == Side::Provider);
    let (name, text) = match of_provider {
        Some(provider) => (provider.name.clone(), provider.text.clone()),
        None => (answer.name.clone(), broken::source(answer)),
    };
    let pointer = place.pointer();
    let found = place_of(&text, &pointer).unwrap_or(problem::Place { line: 1, column: 1, length: 0 });
    located(&name, found, Some(&pointer))
}

/// A place in a file, for one that is no place of a fact.
fn physical(name: &str, place: problem::Place) -> Value {
    located(name, place, None)
}

fn located(name: &str, place: problem::Place, pointer: Option<&str>) -> Value {
    let member = |pointer| json!([{"fullyQualifiedName": pointer, "kind": "member"}]);
    json!({"logicalLocations": pointer.map(member), "physicalLocation": {
        "artifactLocation": {"uri": uri(name)},
        "region": {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.line,
            "endColumn": place.column + place.length,
        },
    }})
}

/// A path as a relative reference.
fn uri(path: &str) -> String {
    encoded(&path.replace('\\', "/"), |byte| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte))
}

/// A text with the number of each byte that may not stand as it is.
fn encoded(text: &str, may_stand: impl Fn(u8) -> bool) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if may_stand(byte) {
            out.push(char::from(byte));
        } else {
            _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
