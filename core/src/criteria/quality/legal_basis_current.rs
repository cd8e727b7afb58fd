//! Whether what is cited is still there, under the name it has.
//!
//! Sections that are repealed, that have moved to another regulation, or whose new number the register does not know; and
//! regulations with a title that they no longer have. A text may tell of the past, so a person looks.

use crate::assess::{Evidence, Place, Truth};
use crate::criteria::shared::citations::{CITES_SOMETHING, REFERENCES, changes, tells_of};
use crate::criteria::shared::code::{code, note_all};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::model::people::Phase;
use crate::source::Source;
use crate::sources::hol::{HOL_7_1, HOL_12_1};
use crate::sources::hpl::HPL_21;
use crate::sources::hrf::HRF_1;
use crate::sources::ipf::IPF_4;
use crate::sources::natkomp::NATKOMP_4_6;
use crate::sources::pbrl::PBRL_2_2A;
use crate::sources::pjf::PJF_4;

const IS_GONE: Rule = code(is_gone, REFERENCES);

fn is_gone(evidence: &mut Evidence<'_, '_>) -> Truth {
    let outdated = outdated(evidence);
    note_all(evidence, outdated.into_iter().map(|(place, _)| place))
}

/// What is cited and no longer there, with what tells of it.
fn outdated(evidence: &Evidence<'_, '_>) -> Vec<(Place, &'static Source)> {
    let gone = changes(evidence).into_iter().filter(|(_, change)| change.to.is_none());
    let mut outdated: Vec<_> = gone.map(|((place, _), change)| (place, change.source)).collect();
    for (place, reading) in evidence.references().iter() {
        let renamed = reading.citations.iter().filter_map(|citation| citation.renamed(evidence.day()));
        outdated.extend(renamed.map(|source| (Place { part: Some("act"), ..place.clone() }, source)));
    }
    outdated
}

macro_rules! told_by {
    ($source:path) => {
        Basis::advice(&$source).cited().inferred().when(tells_of!(outdated, $source, REFERENCES))
    };
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "legal-basis-current",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: CITES_SOMETHING,
    bases: &[
        told_by!(HPL_21),
        told_by!(HOL_12_1),
        told_by!(HOL_7_1),
        told_by!(PJF_4),
        told_by!(PBRL_2_2A),
        told_by!(IPF_4),
        told_by!(HRF_1),
        told_by!(NATKOMP_4_6),
    ],
    check: Check::review_when(IS_GONE),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
