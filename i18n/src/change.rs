//! What changed, in words.

use crate::{Catalogue, Label, Variable};
use mestring::assess::{Change, ChangeKind, Finding};

/// One change in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeText {
    /// What it is about, in a few words.
    pub title: String,
    /// What kind of change it is, in a few words.
    pub kind: String,
    /// What it was and what it is.
    pub message: String,
}

impl Catalogue {
    /// A change in words.
    pub fn change(&self, change: &Change<'_>) -> ChangeText {
        let Change { kind, before, after } = *change;
        let states = [(before, after), (after, before)].map(|(one, other)| self.state(one, other));
        let [before, after] = states.each_ref().map(|state| Variable::Text(state));
        ChangeText {
            title: self.title(change.after.criterion),
            kind: self.change_kind(kind).label,
            message: self.text("change-from-to", &[("before", before), ("after", after)]),
        }
    }

    /// What a kind of change is called, and what it means.
    pub fn change_kind(&self, kind: ChangeKind) -> Label {
        self.label(&format!("change-kind--{}", kind.as_str()))
    }

    /// What came of a criterion, as far as it takes to tell it from the other time.
    fn state(&self, finding: &Finding, other: &Finding) -> String {
        let outcome = self.text(&format!("outcome--{}", finding.outcome.as_str()), &[]);
        if finding.outcome != other.outcome {
            return outcome;
        }
        let is_same = (finding.how, finding.reason) == (other.how, other.reason);
        let detail = match (finding.how, finding.reason) {
            _ if is_same => finding.force.map(|force| self.force(force)),
            (_, Some(reason)) => Some(self.text(&format!("reason--{}", reason.as_str()), &[])),
            (how, None) => how.map(|how| self.text(&format!("how--{}", how.as_str()), &[])),
        };
        detail.map_or_else(|| outcome.clone(), |detail| format!("{outcome}: {detail}"))
    }
}
