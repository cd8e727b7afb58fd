//! How much a finding weighs: 0 for what needs nobody's attention now, 4 for what has to be put right first.

use super::{Outcome, Reason};
use crate::criterion::{Check, Criterion, Force, Lack, Target, Theme};

/// The weight of a finding.
pub(crate) fn weight(criterion: &Criterion, outcome: Outcome, reason: Option<Reason>, force: Option<Force>) -> u8 {
    let Some(force) = force else { return 0 };
    let weight = match (outcome, reason) {
        (Outcome::Met | Outcome::NotApplicable, _) | (_, Some(Reason::FactsUnknown | Reason::ApplicabilityUnknown)) => {
            0
        }
        (Outcome::Conflict, _) => conflict(force),
        // Somebody has thought of it, or no text can show it.
        (Outcome::NotShown | Outcome::NeedsReview, Some(Reason::AnnouncedLater | Reason::Individual)) => 1,
        (Outcome::NotShown, _) => not_shown(criterion, force),
        // People who answer differently have something to talk about.
        (Outcome::NeedsReview, Some(Reason::AnswersDiffer)) => 2,
        // It is shown, and somebody has only to say that it is so.
        (Outcome::NeedsReview, Some(Reason::Judgement)) if is_shown(criterion) => 1,
        // Two statements that may not both be right mislead whoever reads them.
        (Outcome::NeedsReview, _) if criterion.theme == Theme::Consistency => 3,
        (Outcome::NeedsReview, _) => needs_review(force),
    };
    let suggestion = matches!(criterion.check, Check::Expected { lack: Lack::Suggestion, .. });
    if suggestion && outcome != Outcome::Conflict { weight.min(1) } else { weight }
}

/// Whether a person has to judge this only because what is shown is not enough: nothing else sends it to people.
const fn is_shown(criterion: &Criterion) -> bool {
    matches!(criterion.check, Check::Expected { lack: Lack::Missing | Lack::Suggestion, .. })
}

const fn conflict(force: Force) -> u8 {
    match force {
        Force::StatuteDuty => 4,
        Force::GuidelineMust | Force::Recommendation => 3,
        Force::Advice => 2,
    }
}

/// A text can be mended at once, an offer the next time, an organisation over time.
fn not_shown(criterion: &Criterion, force: Force) -> u8 {
    let weight = match (criterion.target, force) {
        (Target::Description | Target::Offer, Force::StatuteDuty | Force::GuidelineMust)
        | (Target::Description, Force::Recommendation) => 2,
        _ => 1,
    };
    // Without the basics nobody finds the way in.
    if criterion.theme == Theme::Basics { 3 } else { (weight + u8::from(criterion.prerequisite)).min(3) }
}

const fn needs_review(force: Force) -> u8 {
    match force {
        Force::StatuteDuty | Force::GuidelineMust => 2,
        Force::Recommendation | Force::Advice => 1,
    }
}
