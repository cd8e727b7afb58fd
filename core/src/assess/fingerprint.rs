//! Fingerprints: whether what was looked at when somebody answered is still what the offer says.

use super::evidence::{Evidence, Facts};
use crate::attestation::Subject;
use crate::criterion::Criterion;
use crate::facts;
use crate::model::{Offer, Provider};
use crate::order::{named, sort_by};
use crate::shape::{Node, View};
use crate::source::Day;
use crate::value::Fingerprint;
use core::fmt::Write as _;
use hmac_sha256::Hash;

/// The fingerprint of what a criterion looks at: SHA-256 of `{"criterion", "facts", "revision"}` in canonical JSON
/// ([RFC 8785](https://www.rfc-editor.org/rfc/rfc8785)). `facts` holds each fact by name, with its values by JSON Pointer.
/// Runs that have ended count like others, so that time alone changes nothing; for one run its place in the list is 0.
///
/// `None` when the subject is a run that the offer does not have, or a provider with no profile.
pub fn fingerprint(
    criterion: &Criterion,
    subject: &Subject,
    offer: &Offer,
    provider: Option<&Provider>,
) -> Option<Fingerprint> {
    let facts = Facts::new(offer, provider, Day(0));
    Seen::by(criterion, subject, &facts)?.fingerprint(criterion.id, criterion.revision)
}

/// What a criterion looks at: each fact by name, with its values by JSON Pointer, in canonical JSON.
pub(super) struct Seen(String);

impl Seen {
    /// What it looks at of the subject; `None` when there is no such subject.
    pub(super) fn by(criterion: &Criterion, subject: &Subject, facts: &Facts<'_>) -> Option<Self> {
        match subject {
            Subject::Offer => Some(Self::of(criterion, None, facts)),
            // An answer for all offers is about the profile alone, whatever one of them says instead.
            Subject::Provider => {
                let silent = Offer::default();
                Some(Self::of(criterion, None, &Facts::new(&silent, Some(facts.provider?), facts.day)))
            }
            Subject::Run(id) => {
                let mut runs = facts.offer.runs.iter().flatten();
                let run = runs.position(|run| run.id.as_ref() == Some(id))?;
                Some(Self::of(criterion, Some(run), facts))
            }
        }
    }

    fn of(criterion: &Criterion, run: Option<usize>, facts: &Facts<'_>) -> Self {
        let mut evidence = Evidence::new(facts);
        evidence.see_ended(true);
        let mut json = String::from("{");
        // Facts are in the order of their names.
        for fact in criterion.reads() {
            let mut places = Vec::new();
            evidence.values(fact, &mut |place, node| {
                // An answer for a run is about no other run.
                let of_run = run.filter(|_| fact.is_within(facts::RUNS));
                if of_run.is_none_or(|run| place.indices.first() == Some(run)) {
                    let mut value = String::new();
                    canonical(node, &mut value);
                    // Where the run stands among others says nothing about it.
                    let indices = if of_run.is_some() { place.indices.with_first(0) } else { place.indices };
                    places.push((fact.pointer_at(indices), value));
                }
            });
            if places.is_empty() {
                continue;
            }
            json.push_str(if json.len() == 1 { "" } else { "," });
            quote(fact.name(), &mut json);
            json.push_str(":{");
            for (index, (pointer, value)) in named(places, |pointer| pointer).iter().enumerate() {
                json.push_str(if index == 0 { "" } else { "," });
                quote(pointer, &mut json);
                json.push(':');
                json.push_str(value);
            }
            json.push('}');
        }
        json.push('}');
        Self(json)
    }

    /// Its fingerprint, under a name and a revision of the criterion.
    pub(super) fn fingerprint(&self, criterion: &str, revision: u16) -> Option<Fingerprint> {
        let mut json = String::from("{\"criterion\":");
        quote(criterion, &mut json);
        _ = write!(json, ",\"facts\":{},\"revision\":{revision}}}", self.0);
        let mut hexadecimal = String::with_capacity(64);
        for byte in Hash::hash(json.as_bytes()) {
            _ = write!(hexadecimal, "{byte:02x}");
        }
        Fingerprint::try_new(&hexadecimal).ok()
    }
}

/// Writes a value as canonical JSON: names in order, no spaces. Names are ASCII and numbers whole, so that is all there is to it.
fn canonical(node: &dyn Node, out: &mut String) {
    match node.view() {
        View::Record(record) => {
            let names = record.record_shape().fields.iter().enumerate();
            let stated = names.filter_map(|(index, field)| Some((field.name, record.field(index)?)));
            let mut fields: Vec<_> = stated.collect();
            sort_by(&mut fields, |(one, _), (other, _)| one.cmp(other));
            let written = fields.into_iter().map(|(name, value)| (name, Written::Node(value)));
            object(written, out);
        }
        View::List(list) => {
            out.push('[');
            for (index, item) in (0..).map_while(|index| list.item(index)).enumerate() {
                out.push_str(if index == 0 { "" } else { "," });
                canonical(item, out);
            }
            out.push(']');
        }
        View::Choice(tag, Some(carried)) => object([(tag, Written::Node(carried))].into_iter(), out),
        // Texts are kept in the order of their languages.
        View::Texts(texts) => {
            object(texts.iter().map(|(language, text)| (language.as_str(), Written::Text(text))), out);
        }
        View::Word(text) | View::Choice(text, None) | View::Text(text) => quote(text, out),
        View::Whole(number) => _ = write!(out, "{number}"),
        View::Flag(flag) => out.push_str(if flag { "true" } else { "false" }),
    }
}

enum Written<'a> {
    Node(&'a dyn Node),
    Text(&'a str),
}

fn object<'a>(fields: impl Iterator<Item = (&'a str, Written<'a>)>, out: &mut String) {
    out.push('{');
    for (index, (name, value)) in fields.enumerate() {
        out.push_str(if index == 0 { "" } else { "," });
        quote(name, out);
        out.push(':');
        match value {
            Written::Node(node) => canonical(node, out),
            Written::Text(text) => quote(text, out),
        }
    }
    out.push('}');
}

/// Writes a text as JSON. `serde_json` escapes what RFC 8785 escapes, and nothing else.
fn quote(text: &str, out: &mut String) {
    out.push_str(&serde_json::to_string(text).unwrap_or_default());
}
