//! What people have answered, and what it changes.

use super::evidence::Facts;
use super::rhythm::Rhythm;
use super::{Finding, How, Outcome, Reason, Request, fingerprint, not_applying};
use crate::attestation::{Attestation, AttestationAnswer, Subject};
use crate::criterion::Criterion;
use crate::macros::vocabulary;
use crate::source::Day;

vocabulary! {
    /// What became of an answer.
    Counted {
        /// It counts.
        Counts = "counts",
        /// The same role has answered again later.
        Replaced = "replaced",
        /// What the offer says has changed since, so it has to be asked again.
        FactsChanged = "facts-changed",
        /// What is asked has changed since, so it has to be asked again.
        CriterionRevised = "criterion-revised",
        /// A source wants it done again before now, so it has to be asked again.
        Expired = "expired",
        /// The offer itself says the opposite.
        Outranked = "outranked",
        /// It was given after the day of the assessment.
        Later = "later",
        /// No criterion has this name.
        UnknownCriterion = "unknown-criterion",
        /// There is no such run, or no profile of the provider.
        UnknownSubject = "unknown-subject",
        /// The criterion was not part of this assessment.
        NotAsked = "not-asked",
    }
}

impl Counted {
    /// Whether the answer counted once, and has to be asked for again.
    pub const fn is_lapsed(self) -> bool {
        matches!(self, Self::FactsChanged | Self::CriterionRevised | Self::Expired)
    }
}

/// What became of one answer.
#[derive(Clone, Debug)]
pub struct AttestationState {
    /// The answer.
    pub attestation: Attestation,
    /// The criterion it is about, if there is one with this name.
    pub criterion: Option<&'static Criterion>,
    /// What became of it.
    pub state: Counted,
}

/// The answers of a request, each with its criterion and whether it counts.
pub(super) struct Answers<'a> {
    facts: &'a Facts<'a>,
    all: Vec<(&'a Attestation, Option<&'static Criterion>, Counted)>,
}

impl<'a> Answers<'a> {
    pub(super) fn new(facts: &'a Facts<'a>, request: &'a Request<'_>) -> Self {
        let mut all: Vec<_> = request
            .attestations
            .iter()
            .map(|attestation| {
                let criterion = request.find(attestation.criterion.as_str());
                (attestation, criterion, criterion.map_or(Counted::UnknownCriterion, |c| live(attestation, c, facts)))
            })
            .collect();
        let replaced: Vec<_> = all
            .iter()
            .map(|(this, criterion, state)| {
                all.iter().any(|(other, others, counted)| {
                    let same = criterion.map(|c| c.id) == others.map(|c| c.id)
                        && (&this.subject, this.role) == (&other.subject, other.role);
                    // On one day the order is not known; but what counts comes after what has lapsed.
                    let is_after = other.date > this.date
                        || (other.date == this.date && *counted == Counted::Counts && state.is_lapsed());
                    same && *counted != Counted::Later && is_after
                })
            })
            .collect();
        for ((_, _, counted), replaced) in all.iter_mut().zip(replaced) {
            if replaced && (*counted == Counted::Counts || counted.is_lapsed()) {
                *counted = Counted::Replaced;
            }
        }
        Self { facts, all }
    }

    /// Lets the answers that count change a finding.
    pub(super) fn apply(&self, finding: &mut Finding) {
        let about = self.all.iter().filter(|(_, criterion, counted)| {
            *counted == Counted::Counts && criterion.is_some_and(|criterion| criterion.id == finding.criterion.id)
        });
        let answers: Vec<_> = about.map(|(attestation, ..)| *attestation).collect();
        // What is stated to be wrong is wrong, whoever says otherwise; and nobody makes a criterion apply.
        if answers.is_empty() || matches!(finding.outcome, Outcome::Conflict | Outcome::NotApplicable) {
            return;
        }
        let said = |answer| answers.iter().filter(move |attestation| attestation.answer == answer);
        // People who do not know say nothing against those who do.
        let yes = said(AttestationAnswer::Yes).count() > 0;
        let no = said(AttestationAnswer::No).count() > 0;
        let not_applicable = said(AttestationAnswer::NotApplicable).count() > 0;
        if Self::differ(&answers) {
            (finding.outcome, finding.how, finding.reason) = (Outcome::NeedsReview, None, Some(Reason::AnswersDiffer));
        } else if no && finding.reason == Some(Reason::ApplicabilityUnknown) {
            // Whether it has to be so is not known, and nobody's answer makes it so.
            finding.reason = Some(Reason::AttestedNot);
            return;
        } else if no {
            (finding.outcome, finding.how, finding.reason) = (Outcome::Conflict, None, Some(Reason::AttestedNot));
        } else if finding.outcome == Outcome::Met {
            return;
        } else if yes && self.covers(said(AttestationAnswer::Yes).copied()) {
            (finding.outcome, finding.how, finding.reason) = (Outcome::Met, Some(How::Attested), None);
        } else if not_applicable && self.covers(said(AttestationAnswer::NotApplicable).copied()) {
            finding.outcome = not_applying(finding.criterion, finding.force);
            finding.reason = Some(Reason::SaidNotToApply);
        } else if said(AttestationAnswer::DoNotKnow).count() > 0 && finding.settled_by.is_none() {
            finding.reason = Some(Reason::Asked);
        } else {
            // Answers for some runs, and not for all: as before.
            return;
        }
        finding.settled_by = None;
    }

    /// Whether two roles say different things about the same.
    fn differ(answers: &[&Attestation]) -> bool {
        let knows = |answer: &&&Attestation| answer.answer != AttestationAnswer::DoNotKnow;
        answers.iter().filter(knows).any(|one| {
            let mut others = answers.iter().filter(knows);
            others.any(|other| other.subject == one.subject && other.answer != one.answer)
        })
    }

    /// Whether answers are about the offer as a whole: about it, about the provider, or about every run still to come.
    fn covers<'b>(&self, answers: impl Iterator<Item = &'b Attestation>) -> bool {
        let subjects: Vec<_> = answers.map(|answer| &answer.subject).collect();
        let whole = subjects.iter().any(|subject| matches!(subject, Subject::Offer | Subject::Provider));
        let mut runs = self.facts.current_runs().peekable();
        let is_about = |run: &crate::model::Run| {
            subjects.iter().any(|subject| matches!(subject, Subject::Run(id) if run.id.as_ref() == Some(id)))
        };
        whole || (runs.peek().is_some() && runs.all(|(_, run)| is_about(run)))
    }

    /// What became of each answer.
    pub(super) fn states(&self, findings: &[Finding]) -> Vec<super::AttestationState> {
        let state = |(attestation, criterion, counted): &(&Attestation, Option<&'static Criterion>, Counted)| {
            let finding = findings.iter().find(|finding| criterion.is_some_and(|c| c.id == finding.criterion.id));
            let stated_conflict = finding.is_some_and(|finding| {
                finding.outcome == Outcome::Conflict && finding.reason != Some(Reason::AttestedNot)
            });
            let opposite = matches!(attestation.answer, AttestationAnswer::Yes | AttestationAnswer::NotApplicable);
            let state = match counted {
                Counted::Counts if finding.is_none() => Counted::NotAsked,
                Counted::Counts if stated_conflict && opposite => Counted::Outranked,
                other => *other,
            };
            super::AttestationState { attestation: (*attestation).clone(), criterion: *criterion, state }
        };
        self.all.iter().map(state).collect()
    }
}

/// Whether an answer still is about what the offer says.
fn live(attestation: &Attestation, criterion: &Criterion, facts: &Facts<'_>) -> Counted {
    if Day::of(&attestation.date) > facts.day {
        return Counted::Later;
    }
    let Some(seen) = fingerprint::Seen::by(criterion, &attestation.subject, facts) else {
        return Counted::UnknownSubject;
    };
    // A criterion that got another name is the same question.
    let names = criterion.aliases.iter().chain([&criterion.id]);
    let is_of = |revision| {
        names.clone().any(|name| seen.fingerprint(name, revision).as_ref() == Some(&attestation.fingerprint))
    };
    if is_of(criterion.revision) {
        let is_yes = attestation.answer == AttestationAnswer::Yes;
        let rhythm = Rhythm::of(criterion).filter(|rhythm| is_yes && rhythm.is_over(&attestation.date, facts.day));
        if rhythm.is_some() { Counted::Expired } else { Counted::Counts }
    } else if (1..criterion.revision).any(is_of) {
        // What would have counted under an earlier revision tells which of the two has changed.
        Counted::CriterionRevised
    } else {
        Counted::FactsChanged
    }
}
