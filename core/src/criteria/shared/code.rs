//! What code of criteria does again and again: conditions in code, values that it looks up without noting them, and places that
//! it notes.

use crate::assess::{Arg, Evidence, Place, Truth};
use crate::criterion::{Code, Reads, Rule};
use crate::fact::FactId;
use crate::shape::{Node, View};

/// Code that never answers that it does not know.
pub(in crate::criteria) const fn code(run: fn(&mut Evidence<'_, '_>) -> Truth, reads: Reads) -> Rule {
    Rule::Code(Code { run, reads, can_be_unknown: false })
}

/// Whether a fact is stated. Notes nothing: this tells where to look, and is no evidence.
pub(in crate::criteria) fn is_stated(evidence: &Evidence<'_, '_>, fact: FactId) -> bool {
    let mut stated = false;
    evidence.values(fact, &mut |_, _| stated = true);
    stated
}

/// Whether a word of a list, or a single one, is stated. Notes nothing.
pub(in crate::criteria) fn says(evidence: &Evidence<'_, '_>, fact: FactId, words: &[&str]) -> bool {
    let mut says = false;
    evidence.values(fact, &mut |_, node| says |= is_among(node, words));
    says
}

/// Whether a word or a flag, or one of a list of them, is among these.
pub(in crate::criteria) fn is_among(node: &dyn Node, words: &[&str]) -> bool {
    match node.view() {
        View::Word(word) => words.contains(&word),
        View::Flag(flag) => words.contains(&if flag { "true" } else { "false" }),
        View::List(list) => (0..).map_while(|index| list.item(index)).any(|item| is_among(item, words)),
        _ => false,
    }
}

/// Calls `found` with each item of a list.
pub(in crate::criteria) fn each_item(
    evidence: &Evidence<'_, '_>,
    fact: FactId,
    found: &mut dyn FnMut(Place, &dyn Node),
) {
    evidence.values(fact, &mut |place, list| {
        let View::List(list) = list.view() else { return };
        for (index, item) in (0..).map_while(|index| list.item(index)).enumerate() {
            found(Place { indices: place.indices.and(index), ..place.clone() }, item);
        }
    });
}

/// Notes all places that were found; whether there are any.
pub(in crate::criteria) fn note_all(evidence: &mut Evidence<'_, '_>, places: impl IntoIterator<Item = Place>) -> Truth {
    let mut answer = Truth::False;
    for place in places {
        answer = Truth::True;
        evidence.note(answer, place);
    }
    answer
}

/// What a sentence about a place is made with.
pub(in crate::criteria) type Args = Vec<(&'static str, Arg)>;

/// A place, and what a sentence about it is made with.
pub(in crate::criteria) type Told = (Place, Args);

/// Notes each place once, with what the sentence about the first of them is made with: it can tell of one only.
pub(in crate::criteria) fn note_first(
    evidence: &mut Evidence<'_, '_>,
    places: impl IntoIterator<Item = Told>,
) -> Truth {
    let mut noted: Vec<Place> = Vec::new();
    for (place, args) in places {
        if noted.contains(&place) {
            continue;
        }
        let args = if noted.is_empty() { args } else { Vec::new() };
        noted.push(place.clone());
        evidence.note_at(Truth::True, place, args);
    }
    Truth::from(!noted.is_empty())
}
