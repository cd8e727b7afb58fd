//! Whether cited sections have the numbers that they have now.
//!
//! A section that has moved is told with its new number. The old number can be right for what stands there now, so a person
//! looks. Nobody has a duty to cite rightly, so this is advice.

use crate::assess::{Evidence, Truth};
use crate::criteria::shared::citations::{CITES_SOMETHING, REFERENCES, changes, tells_of};
use crate::criteria::shared::code::{Told, code, note_first};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::model::people::Phase;
use crate::source::Source;
use crate::sources::ftrl::FTRL_9_14;
use crate::sources::hpl::HPL_21;
use crate::sources::hrf::HRF_1;
use crate::sources::pbrl::PBRL_2_2A;

const HAS_MOVED: Rule = code(has_moved, REFERENCES);

fn has_moved(evidence: &mut Evidence<'_, '_>) -> Truth {
    let moved = moved(evidence);
    note_first(evidence, moved.into_iter().map(|(told, _)| told))
}

/// What has moved, with what is told of it and the source that tells it.
fn moved(evidence: &Evidence<'_, '_>) -> Vec<(Told, &'static Source)> {
    let moved = changes(evidence).into_iter().filter(|(_, change)| change.to.is_some());
    moved.map(|(told, change)| (told, change.source)).collect()
}

macro_rules! told_by {
    ($source:path) => {
        Basis::advice(&$source).cited().inferred().when(tells_of!(moved, $source, REFERENCES))
    };
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "legal-basis-number",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: CITES_SOMETHING,
    bases: &[told_by!(FTRL_9_14), told_by!(PBRL_2_2A), told_by!(HPL_21), told_by!(HRF_1)],
    check: Check::review_when(HAS_MOVED),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
