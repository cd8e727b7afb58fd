//! Whether what is given as legal basis is law, and not a political document or a note.
//!
//! To name a strategy beside an act is imprecise and contradicts no rule, so a person looks. Strategies whose period is over are
//! told by `legal-basis-period`. A note that collects rules is told only where no act or regulation is cited with it.

use crate::assess::{Evidence, Place, flag};
use crate::citation::{self, Citation};
use crate::criteria::shared::citations::tells_of;
use crate::criteria::shared::code::{code, each_item, note_all};
use crate::criterion::Rule::{Any, Fact, Known, Part};
use crate::criterion::Test::{Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::source::{Day, Source};
use crate::sources::nk_lmh::NKLMH_2_2023;
use crate::sources::strategies::{STRAT_HELSEKOMPETANSE, STRAT_NHSP, STRAT_OPPTRAPPING, STRAT_PARORENDE};

const READS: Reads = Reads::Facts(&[facts::CONTENT_SOURCES, facts::LEGAL_BASIS]);

/// Some reference is given as law.
const GIVES_LAW: Rule =
    Any(&[Known(&Fact(facts::LEGAL_BASIS, Stated)), Known(&Part(facts::CONTENT_SOURCES, "asLaw", Yes))]);

static NO_LAW: &[&Source] = &[&STRAT_HELSEKOMPETANSE, &STRAT_NHSP, &STRAT_OPPTRAPPING, &STRAT_PARORENDE, &NKLMH_2_2023];

const CITES_NO_LAW: Rule = code(
    |evidence| {
        let found = found(evidence);
        note_all(evidence, found.into_iter().map(|(place, _)| place))
    },
    READS,
);

/// What is given as law and is none, with the source it is.
fn found(evidence: &Evidence<'_, '_>) -> Vec<(Place, &'static Source)> {
    let references = evidence.references();
    let of_basis = references.iter().map(|(place, reading)| (place.clone(), reading.citations.clone()));
    let mut given: Vec<(Place, Vec<Citation>)> = of_basis.collect();
    each_item(evidence, facts::CONTENT_SOURCES, &mut |place, node| {
        if flag(node, "asLaw") == Some(true) {
            given.push((place, citation::knowledge(node)));
        }
    });
    let day = evidence.day();
    let cites_law = given.iter().flat_map(|(_, citations)| citations).any(|citation| citation.work.is_law());
    let mut found = Vec::new();
    for (place, citations) in given {
        let sources = NO_LAW.iter().filter(|source| citations.iter().any(|citation| citation.is_of(source)));
        found.extend(
            sources
                .filter(|source| if source.id == NKLMH_2_2023.id { !cites_law } else { is_not_over(source, day) })
                .map(|source| (place.clone(), *source)),
        );
    }
    found
}

fn is_not_over(source: &Source, day: Day) -> bool {
    source.validity.to.is_none_or(|last| day <= last)
}

macro_rules! no_law {
    ($source:path) => {
        Basis::advice(&$source).cited().when(tells_of!(found, $source, READS))
    };
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "legal-basis-is-law",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: GIVES_LAW,
    bases: &[
        no_law!(STRAT_HELSEKOMPETANSE),
        no_law!(STRAT_NHSP),
        no_law!(STRAT_OPPTRAPPING),
        no_law!(STRAT_PARORENDE),
        no_law!(NKLMH_2_2023),
    ],
    check: Check::review_when(CITES_NO_LAW),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
