//! What an equal collaboration asks for, and which criteria tell of it.

use super::Demand;
use crate::source::Source;
use crate::sources::mestring_no::{LM_ACTIVITY, LM_GROUP, LM_HOWTO, LM_RECRUIT, LM_ROLES};
use crate::sources::programmes::HELT_SJEF;

/// A demand, and what tells of it.
pub(super) struct Row {
    pub(super) demand: Demand,
    /// The criteria that tell of it; some tell of two demands. None: no text can show it.
    pub(super) criteria: &'static [&'static str],
    /// Who asks for it, of those that the register has.
    pub(super) sources: &'static [&'static Source],
}

pub(super) static ROWS: &[Row] = &[
    Row {
        demand: Demand::AllPhases,
        criteria: &["user-representative-planning", "user-representative-running", "user-representative-evaluation"],
        sources: &[&LM_HOWTO, &LM_ACTIVITY],
    },
    Row {
        demand: Demand::EqualKnowledge,
        criteria: &["experience-sources", "experience-in-evaluation"],
        sources: &[&LM_GROUP],
    },
    Row {
        demand: Demand::Dialogue,
        criteria: &["affected-involved-early", "evaluation-meeting"],
        sources: &[&HELT_SJEF],
    },
    Row {
        demand: Demand::ClearRole,
        criteria: &["representative-terms", "representative-recruited"],
        sources: &[&LM_ROLES],
    },
    Row {
        demand: Demand::SafeAndGuided,
        criteria: &["representative-terms", "representative-support", "representative-welcomed"],
        sources: &[&LM_ROLES],
    },
    Row {
        demand: Demand::SpeaksForMore,
        criteria: &["representative-experience", "representative-perspective", "representative-independent"],
        sources: &[&LM_RECRUIT],
    },
];

/// The criteria that tell of any of them.
pub(super) fn criteria() -> impl Iterator<Item = &'static str> {
    ROWS.iter().flat_map(|row| row.criteria).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_demand_has_a_row_and_every_criterion_is_there() {
        assert_eq!(ROWS.iter().map(|row| row.demand).collect::<Vec<_>>(), Demand::ALL);
        for id in criteria() {
            assert_eq!(crate::criteria::find(id).map(|criterion| criterion.id), Some(id));
        }
    }
}
