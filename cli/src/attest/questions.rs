//! Which questions a role is asked.

use super::Session;
use mestring::assess::{AttestationState, Counted, Outcome, Reason};
use mestring::attestation::{AttestationAnswer, Subject};
use mestring::checklist::{ChecklistChoice, ChecklistKind, Item, ItemState, Step, asked_of, checklist};
use mestring::criterion::{Criterion, Profile};
use mestring_i18n::Variable::Text;

impl Session<'_> {
    /// What the role can answer and what nobody has settled: open, answered differently, or answered and lapsed. The lapsed
    /// come first. Criteria that are named are asked about however far they have come.
    pub(super) fn questions(&self, step: Option<Step>, only: &[String]) -> Vec<Item> {
        let choice = ChecklistChoice::default().list(ChecklistKind::Everything).role(self.role);
        let choice = match step {
            Some(step) => choice.step(step),
            None => choice,
        };
        let request = self.request(&self.answers).profiles(Profile::STANDARD);
        let request = if only.is_empty() { request } else { request.only(only.to_vec()) };
        let list = checklist(&self.checked.offer, &request, &choice);
        let mut items: Vec<_> = list.items().filter(|item| !only.is_empty() || self.is_asked(item)).cloned().collect();
        items.sort_by_key(|item| !self.has_lapsed(item.finding.criterion));
        items
    }

    /// Whether a question is put without being named.
    fn is_asked(&self, item: &Item) -> bool {
        let criterion = item.finding.criterion;
        let live = self.own(criterion).find(|answer| answer.state == Counted::Counts);
        match item.state() {
            ItemState::Shown => false,
            // Who has answered today has nothing to add before tomorrow.
            ItemState::Open if item.finding.reason == Some(Reason::AnswersDiffer) => {
                live.is_none_or(|answer| answer.attestation.date < self.date)
            }
            ItemState::Open => live.is_none(),
            // Somebody else has answered, or the text speaks against it, or has to say more first.
            _ => live.is_none() && self.has_lapsed(criterion),
        }
    }

    /// What was answered about a criterion before.
    pub(super) fn before(&self, criterion: &Criterion) -> impl Iterator<Item = &AttestationState> {
        let is_of = |answer: &&AttestationState| answer.criterion.is_some_and(|of| of.id == criterion.id);
        self.checked.assessment.attestations.iter().filter(is_of)
    }

    /// What this role has answered about the offer as a whole.
    fn own(&self, criterion: &Criterion) -> impl Iterator<Item = &AttestationState> {
        let is_own = |answer: &&AttestationState| {
            answer.attestation.role == self.role && answer.attestation.subject == Subject::Offer
        };
        self.before(criterion).filter(is_own)
    }

    /// Whether this role has answered, and the answer has lapsed.
    fn has_lapsed(&self, criterion: &Criterion) -> bool {
        self.own(criterion).any(|answer| answer.state.is_lapsed())
    }

    /// Why this role cannot answer a question about this offer, in words.
    pub(super) fn why_not(&self, criterion: &Criterion) -> Option<String> {
        let title = self.texts.title(criterion);
        let roles = asked_of(criterion);
        if !roles.contains(&self.role) {
            let role = |role: &mestring::attestation::AttestationRole| crate::text::word(self.texts, *role);
            let roles: Vec<_> = roles.iter().map(role).collect();
            let variables = [("title", Text(&title)), ("roles", Text(&roles.join(", ")))];
            return Some(self.texts.text("cli-attest-other-role", &variables));
        }
        let finding = self.checked.assessment.finding(criterion.id)?;
        let is_here = finding.outcome != Outcome::NotApplicable || finding.reason == Some(Reason::SaidNotToApply);
        let reason = finding.reason.filter(|_| !is_here)?;
        let why = self.texts.reason(reason);
        Some(self.texts.text("cli-attest-not-here", &[("title", Text(&title)), ("why", Text(&why))]))
    }

    /// Why this answer cannot be given today, in words: the role has given another one.
    ///
    /// Answers have a day and no time, so nobody could tell which of the two was meant.
    pub(super) fn contradicts(&self, criterion: &Criterion, answer: AttestationAnswer) -> Option<String> {
        let is_other = |one: &&AttestationState| {
            let given = &one.attestation;
            one.state == Counted::Counts && given.date == self.date && given.answer != answer
        };
        let other = self.own(criterion).find(is_other)?;
        let (title, answer) = (self.texts.title(criterion), crate::text::word(self.texts, other.attestation.answer));
        Some(self.texts.text("cli-attest-today", &[("title", Text(&title)), ("answer", Text(&answer))]))
    }
}
