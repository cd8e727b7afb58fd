//! Answers that people have given, in words.

use crate::{Catalogue, Variable};
use mestring::assess::{AttestationState, Counted};
use mestring::attestation::{Attestation, Subject};

/// What became of an answer, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttestationText {
    /// What it is about, in a few words.
    pub title: String,
    /// Who answered what, and when.
    pub said: String,
    /// What became of it, and what to do.
    pub message: String,
}

impl Catalogue {
    /// What became of an answer.
    pub fn attestation(&self, state: &AttestationState) -> AttestationText {
        let name = state.attestation.criterion.as_str();
        AttestationText {
            title: state.criterion.map_or_else(|| name.to_owned(), |criterion| self.title(criterion)),
            said: self.said(&state.attestation),
            message: self.counted(state),
        }
    }

    /// Who answered what, and when.
    pub fn said(&self, attestation: &Attestation) -> String {
        let role = self.text(&format!("attestation-role--{}", attestation.role.as_str()), &[]);
        let answer = self.text(&format!("attestation-answer--{}", attestation.answer.as_str()), &[]);
        let date = attestation.date.as_str();
        let variables =
            [("role", &*role), ("answer", &*answer), ("date", date)].map(|(name, text)| (name, Variable::Text(text)));
        let subject = match &attestation.subject {
            Subject::Offer => return self.text("attestation-said", &variables),
            Subject::Provider => self.text("subject--provider", &[]),
            Subject::Run(id) => format!("{} ({id})", self.text("subject--run", &[])),
        };
        let [role, answer, date] = variables;
        self.text("attestation-said-of", &[role, answer, date, ("subject", Variable::Text(&subject))])
    }

    /// What became of an answer, as a sentence.
    fn counted(&self, state: &AttestationState) -> String {
        let Some((rhythm, until)) = state.rhythm().zip(state.until()).filter(|_| state.state == Counted::Expired)
        else {
            return self.label(&format!("counted--{}", state.state.as_str())).help;
        };
        let key = if rhythm.proposed { "attestation-expired-proposed" } else { "attestation-expired" };
        let source = self.source(rhythm.source);
        let variables = [
            ("months", Variable::Number(rhythm.months as usize)),
            ("source", Variable::Text(&source)),
            ("date", Variable::Text(until.as_str())),
        ];
        self.text(key, &variables)
    }
}
