//! What is cited, as the criteria about the legal basis ask of it.

use super::code::Told;
use crate::assess::{Arg, Evidence, Truth};
use crate::citation::{Change, Citation, Old};
use crate::criterion::Rule::{self, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Code, Reads};
use crate::facts;
use crate::source::Source;

/// Some reference is stated.
pub(in crate::criteria) const CITES_SOMETHING: Rule = Known(&Fact(facts::LEGAL_BASIS, Stated));

/// What code that reads references looks at.
pub(in crate::criteria) const REFERENCES: Reads = Reads::Facts(&[facts::LEGAL_BASIS]);

/// The offer cites this source; unknown when it cites nothing.
macro_rules! cites {
    ($source:path) => {
        crate::criteria::shared::citations::some_reference(|evidence| {
            crate::criteria::shared::citations::any_cites(evidence, &|citation| citation.is_of(&$source))
        })
    };
}

/// The only act or regulation that is cited is this source.
macro_rules! cites_alone {
    ($source:path) => {
        crate::criteria::shared::code::code(
            |evidence| crate::criteria::shared::citations::is_cited_alone(evidence, &$source),
            crate::criteria::shared::citations::REFERENCES,
        )
    };
}

/// This source is among those that a function finds to tell of something that is cited.
macro_rules! tells_of {
    ($found:path, $source:path, $reads:expr) => {
        crate::criteria::shared::code::code(
            |evidence| $found(evidence).iter().any(|(_, source)| source.id == $source.id).into(),
            $reads,
        )
    };
}

pub(in crate::criteria) use {cites, cites_alone, tells_of};

/// Code that asks of the references; unknown when there are none.
pub(in crate::criteria) const fn some_reference(run: fn(&mut Evidence<'_, '_>) -> Truth) -> Rule {
    Rule::Code(Code { run, reads: REFERENCES, can_be_unknown: true })
}

/// Whether a reference is like this. Notes those that are; else where there should have been one.
pub(in crate::criteria) fn any_cites(evidence: &mut Evidence<'_, '_>, is: &dyn Fn(&Citation) -> bool) -> Truth {
    let readings = evidence.references();
    if readings.is_empty() {
        return evidence.ask(&Fact(facts::LEGAL_BASIS, Stated));
    }
    let mut answer = Truth::False;
    for (place, reading) in readings.iter() {
        if reading.citations.iter().any(is) {
            answer = Truth::True;
            evidence.note(answer, place.clone());
        }
    }
    if answer == Truth::False {
        note_list(evidence, answer);
    }
    answer
}

/// Some reference cites a source, and it is the only law that is cited.
pub(in crate::criteria) fn is_cited_alone(evidence: &mut Evidence<'_, '_>, source: &Source) -> Truth {
    let readings = evidence.references();
    let alone = readings.iter().all(|(_, reading)| {
        // What is not recognised may be another basis.
        let mut laws = reading.citations.iter().filter(|citation| citation.work.is_law());
        !reading.citations.is_empty() && laws.all(|citation| citation.is_of(source))
    });
    let mut cited = false;
    for (place, reading) in readings.iter() {
        if reading.cites(source) {
            cited = true;
            evidence.note(Truth::from(alone), place.clone());
        }
    }
    if !cited {
        note_list(evidence, Truth::False);
    }
    (alone && cited).into()
}

/// Notes the list of references as a whole.
pub(in crate::criteria) fn note_list(evidence: &mut Evidence<'_, '_>, truth: Truth) {
    let mut list = None;
    evidence.values(facts::LEGAL_BASIS, &mut |place, _| list = Some(place));
    if let Some(place) = list {
        evidence.note(truth, place);
    }
}

/// The references whose section the register knows to have changed by the day, with what became of it, and what a sentence
/// about it is made with.
pub(in crate::criteria) fn changes(evidence: &Evidence<'_, '_>) -> Vec<(Told, &'static Change)> {
    let day = evidence.day();
    let mut changes = Vec::new();
    for (place, reading) in evidence.references().iter() {
        for citation in &reading.citations {
            let Some(change) = citation.change(&reading.said, day) else { continue };
            let old = match change.old {
                Old::At(old) => Arg::Word(old),
                Old::From(_) => Arg::Number(citation.number()),
            };
            let args = change.to.map_or_else(Vec::new, |to| vec![("old", old), ("new", Arg::Word(to))]);
            changes.push(((place.clone(), args), change));
        }
    }
    changes
}
