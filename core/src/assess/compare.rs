//! What changed: two assessments beside each other, in the terms of criteria.

use super::{Assessment, Finding, Outcome};
use crate::macros::vocabulary;
use crate::order::{sort_by, sort_by_key};
use core::cmp::Reverse;

vocabulary! {
    /// What kind of change it is. People read changes in this order.
    #[doc(alias = "endring")]
    ChangeKind {
        /// A conflict that was not there before, or that is with something stronger now.
        NewConflict = "new-conflict",
        /// It was met, and now something is lacking, or a person has to judge.
        NoLongerMet = "no-longer-met",
        /// It is met, and was not.
        NowMet = "now-met",
        /// The conflict is gone; whether it is met is not known, or is no question any more.
        ConflictGone = "conflict-gone",
        /// It was not for this offer on that day, and now it is, or may be.
        NowApplies = "now-applies",
        /// It is not for this offer on this day, and was, or may have been.
        NoLongerApplies = "no-longer-applies",
        /// Anything else: it is not shown or not decided in another way, or is said with another force.
        Other = "other",
    }
}

/// A criterion that came out differently.
#[derive(Clone, Copy, Debug)]
pub struct Change<'a> {
    /// What kind of change it is.
    pub kind: ChangeKind,
    /// What came of it before.
    pub before: &'a Finding,
    /// What comes of it now.
    pub after: &'a Finding,
}

/// What changed from one assessment to another.
#[derive(Clone, Debug, Default)]
pub struct Comparison<'a> {
    /// Criteria that came out differently, by kind, then the weightiest first, then by theme and name.
    pub changes: Vec<Change<'a>>,
    /// How many criteria came out as before.
    pub unchanged: usize,
    /// Findings of criteria that were only asked before: by other profiles, or another register.
    pub only_before: Vec<&'a Finding>,
    /// Findings of criteria that are only asked now.
    pub only_after: Vec<&'a Finding>,
}

impl<'a> Comparison<'a> {
    /// Changes of this kind.
    pub fn of(&self, kind: ChangeKind) -> impl Iterator<Item = &Change<'a>> {
        self.changes.iter().filter(move |change| change.kind == kind)
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.only_before.is_empty() && self.only_after.is_empty()
    }
}

/// Compares two assessments: of two drafts, of one offer on two days, or before and after an answer.
///
/// A criterion has changed when it came out differently, for another reason, by other means, or with another force while there
/// is something to do. Where in the text that was found is no change, nor is why something is not for this offer.
///
/// ```
/// use mestring::assess::{ChangeKind, Request, assess, compare};
/// use mestring::model::Offer;
/// use mestring::value::Date;
///
/// let first = Offer::from_json(r#"{"format": "mestring/offer/1", "title": {"nn": "Hjarteskule"}}"#)?;
/// let second = Offer::from_json(
///     r#"{"format": "mestring/offer/1", "title": {"nn": "Hjarteskule"}, "cost": {"fees": [{"amount": "free"}]}}"#,
/// )?;
/// let day = Date::try_new("2026-11-22")?;
/// let (before, after) = (assess(&first, &Request::on(&day)), assess(&second, &Request::on(&day)));
///
/// let comparison = compare(&before, &after);
/// assert!(comparison.of(ChangeKind::NowMet).any(|change| change.after.criterion.id == "what-it-costs"));
/// assert_eq!(comparison.of(ChangeKind::NewConflict).count(), 0);
/// assert!(compare(&before, &before).is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn compare<'a>(before: &'a Assessment, after: &'a Assessment) -> Comparison<'a> {
    let by_id = |finding: &'a Finding| (finding.criterion.id, Some(finding));
    let mut new: Vec<_> = after.findings.iter().map(by_id).collect();
    sort_by(&mut new, |(one, _), (other, _)| one.cmp(other));
    let mut comparison = Comparison::default();
    for before in &before.findings {
        let at = new.binary_search_by(|(id, _)| (*id).cmp(before.criterion.id));
        let Some(after) = at.ok().and_then(|at| new.get_mut(at)?.1.take()) else {
            comparison.only_before.push(before);
            continue;
        };
        match kind(before, after) {
            Some(kind) => comparison.changes.push(Change { kind, before, after }),
            None => comparison.unchanged += 1,
        }
    }
    comparison.only_after = new.into_iter().filter_map(|(_, left)| left).collect();
    sort_by_key(&mut comparison.changes, |Change { kind, before, after }| {
        (*kind, Reverse(before.weight.max(after.weight)), after.criterion.theme, after.criterion.id)
    });
    comparison
}

/// What kind of change it is; `None` when it is none.
fn kind(before: &Finding, after: &Finding) -> Option<ChangeKind> {
    use Outcome::{Conflict, Met, NotApplicable};
    if seen(before) == seen(after) {
        return None;
    }
    Some(match (before.outcome, after.outcome) {
        // A provision that comes into force makes a duty of what was only recommended.
        (Conflict, Conflict) if after.force > before.force => ChangeKind::NewConflict,
        (Conflict, Conflict) | (Met, Met) => ChangeKind::Other,
        (_, Conflict) => ChangeKind::NewConflict,
        (Conflict, after) if after != Met => ChangeKind::ConflictGone,
        // What is no question any more is not lost, and what was none before is not gained.
        (NotApplicable, _) => ChangeKind::NowApplies,
        (_, NotApplicable) => ChangeKind::NoLongerApplies,
        (Met, _) => ChangeKind::NoLongerMet,
        (_, Met) => ChangeKind::NowMet,
        _ => ChangeKind::Other,
    })
}

/// What a person sees of a finding, places aside.
fn seen(finding: &Finding) -> impl PartialEq + use<> {
    // Nobody has to know for which of several reasons something is not for this offer.
    let reason = finding.reason.filter(|_| finding.outcome != Outcome::NotApplicable);
    // How strongly something is said matters as long as there is something to do.
    let force = finding.force.filter(|_| finding.weight > 0);
    (finding.outcome, finding.how, reason, force)
}
