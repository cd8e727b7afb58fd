//! Whether a strategy or a plan that is given as legal basis still runs.
//!
//! A strategy is no law in its period either: `legal-basis-is-law` tells of that. This one tells of those whose period was over
//! on the day.

use crate::assess::{Arg, Evidence, Truth};
use crate::criteria::shared::citations::{CITES_SOMETHING, REFERENCES, tells_of};
use crate::criteria::shared::code::{Told, code, note_first};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::model::people::Phase;
use crate::source::Source;
use crate::sources::strategies::{STRAT_HELSEKOMPETANSE, STRAT_NHSP, STRAT_OPPTRAPPING, STRAT_PARORENDE};

/// Each with its last year. A year as a word is not written like a sum.
static PERIODS: &[(&Source, &str)] = &[
    (&STRAT_HELSEKOMPETANSE, "2023"),
    (&STRAT_NHSP, "2027"),
    (&STRAT_OPPTRAPPING, "2019"),
    (&STRAT_PARORENDE, "2025"),
];

const IS_OVER: Rule = code(is_over, REFERENCES);

fn is_over(evidence: &mut Evidence<'_, '_>) -> Truth {
    let over = over(evidence);
    note_first(evidence, over.into_iter().map(|(told, _)| told))
}

/// What is cited and over, with the year it ended and the source it is.
fn over(evidence: &Evidence<'_, '_>) -> Vec<(Told, &'static Source)> {
    let mut over = Vec::new();
    for (place, reading) in evidence.references().iter() {
        for (source, year) in PERIODS {
            let has_ended = source.validity.to.is_some_and(|last| last < evidence.day());
            if has_ended && reading.cites(source) {
                over.push(((place.clone(), vec![("year", Arg::Word(year))]), *source));
            }
        }
    }
    over
}

macro_rules! over {
    ($source:path) => {
        Basis::advice(&$source).cited().when(tells_of!(over, $source, REFERENCES))
    };
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "legal-basis-period",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: CITES_SOMETHING,
    bases: &[over!(STRAT_HELSEKOMPETANSE), over!(STRAT_NHSP), over!(STRAT_OPPTRAPPING), over!(STRAT_PARORENDE)],
    check: Check::review_when(IS_OVER),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_end_when_the_sources_say() {
        for (source, year) in PERIODS {
            assert_eq!(source.validity.to.map(|last| last.year().to_string()).as_deref(), Some(*year), "{source:?}");
        }
    }
}
