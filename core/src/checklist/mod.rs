//! Checklists: the criteria in the order of the work, made for one offer.
//!
//! What the description shows already is filled in; what only people know is asked. A checklist is a choice of criteria in
//! sections, and each item is a [`Finding`], so nothing is judged here that an assessment would judge in another way.
//!
//! ```
//! use mestring::assess::Request;
//! use mestring::attestation::AttestationRole;
//! use mestring::checklist::{ChecklistChoice, Step, checklist};
//! use mestring::model::Offer;
//! use mestring::value::Date;
//!
//! let offer = Offer::from_json(r#"{"format": "mestring/offer/1", "offerTypes": ["group"], "kinds": ["course"]}"#)?;
//! let day = Date::try_new("2026-11-22")?;
//! let choice = ChecklistChoice::default().step(Step::Planning).role(AttestationRole::UserRepresentative);
//!
//! let list = checklist(&offer, &Request::on(&day), &choice);
//! let ids: Vec<_> = list.sections.iter().map(|one| one.section.id).collect();
//! assert!(ids.contains(&"working-group"));
//! assert!(list.done() < list.total());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod lists;
mod roles;
mod standard_method;
#[cfg(test)]
mod tests;

pub use roles::{asked_about, asked_of};

use crate::assess::{AttestationState, Finding, How, Outcome, Reason, Request, assess, fingerprint};
use crate::attestation::{AttestationRole, Subject};
use crate::criterion::{Check, Criterion, Profile, Target, Theme};
use crate::fact::FactId;
use crate::macros::{record, vocabulary};
use crate::model::Offer;
use crate::model::people::Phase;
use crate::order::{sort_by, sort_by_key};
use crate::value::{Date, Fingerprint, Slug};
use core::cmp::Reverse;

vocabulary! {
    /// A step of the work, in its order.
    Step {
        /// Planning.
        Planning = "planning",
        /// Holding it.
        Implementation = "implementation",
        /// Evaluation.
        Evaluation = "evaluation",
        /// What is changed and shared before it is held again.
        NextRound = "next-round",
    }

    /// A way to put criteria in order.
    ChecklistKind {
        /// The tasks of the Standard method.
        #[doc(alias = "Standard metode")]
        StandardMethod = "standard-method",
        /// User participation.
        Participation = "participation",
        /// What those who hold the offer know, can do, and meet people with.
        HealthPedagogy = "health-pedagogy",
        /// Offers over the internet.
        Digital = "digital",
        /// Plan, do, evaluate and correct, as the regulation on leadership and quality (LKF §§ 6–9) has it.
        QualityCycle = "quality-cycle",
        /// All criteria, by theme.
        Everything = "everything",
    }

    /// How far an item has come.
    ItemState {
        /// The description or the provider's profile shows it.
        Shown = "shown",
        /// Somebody has answered yes.
        Answered = "answered",
        /// Open: to be answered, or to be written into the description.
        Open = "open",
        /// What is stated is too little to tell whether it concerns the offer.
        Unclear = "unclear",
        /// Something stated says the opposite, or somebody answered no.
        Contradicted = "contradicted",
    }
}

/// A part of a checklist: one task, or one side of a matter.
#[derive(Debug)]
pub struct Section {
    /// Which list it is of.
    pub list: ChecklistKind,
    /// Short name, unique in its list; with that of the list also the key of its heading.
    pub id: &'static str,
    /// The step it belongs to; `None`: each criterion has a step of its own.
    pub step: Option<Step>,
    /// Whose task it is; none: each criterion says so itself.
    pub roles: &'static [AttestationRole],
    /// What is in it.
    pub members: &'static [Members],
}

/// Which criteria are in a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Members {
    /// These, in this order.
    These(&'static [&'static str]),
    /// Those of this theme.
    Theme(Theme),
    /// Those of this theme and this phase; `None`: those of no phase.
    Phase(Theme, Option<Phase>),
    /// Those that rest on the source with this name.
    RestingOn(&'static str),
}

impl Members {
    /// The criteria, of those there are.
    fn criteria(self, known: &[&'static Criterion]) -> Vec<&'static Criterion> {
        let those = |is_in: &dyn Fn(&Criterion) -> bool| known.iter().copied().filter(|one| is_in(one)).collect();
        match self {
            Self::These(ids) => {
                ids.iter().filter_map(|id| known.iter().copied().find(|criterion| criterion.id == *id)).collect()
            }
            Self::Theme(theme) => those(&|criterion| criterion.theme == theme),
            Self::Phase(theme, phase) => those(&|criterion| criterion.theme == theme && criterion.phase == phase),
            Self::RestingOn(source) => those(&|criterion| criterion.bases.iter().any(|one| one.source.id == source)),
        }
    }
}

impl Section {
    /// Whether somebody has put its criteria in order.
    fn is_ordered(&self) -> bool {
        self.members.iter().all(|members| matches!(members, Members::These(_)))
    }

    /// Whom one of its criteria is for.
    fn roles_of(&self, criterion: &Criterion) -> &'static [AttestationRole] {
        if self.roles.is_empty() { asked_of(criterion) } else { self.roles }
    }
}

/// All sections, list by list, in the order of the work.
pub fn sections() -> impl Iterator<Item = &'static Section> {
    standard_method::TASKS.iter().chain(lists::SECTIONS)
}

/// The step a criterion belongs to: that of the first task that names it, else that of its phase. `None`: all of them.
pub fn step_of(criterion: &Criterion) -> Option<Step> {
    let names = |members: &Members| matches!(members, Members::These(ids) if ids.contains(&criterion.id));
    let task = standard_method::TASKS.iter().find(|task| task.members.iter().any(names));
    let later = lists::OF_NEXT_ROUND.contains(&criterion.id).then_some(Step::NextRound);
    task.and_then(|task| task.step).or(later).or_else(|| criterion.phase.map(Step::from))
}

record! {
    /// Which part of which list is wanted.
    value ChecklistChoice {
        /// The list; the tasks of the Standard method when none is given.
        list: ChecklistKind,
        /// One step only.
        step: Step,
        /// What one role can answer.
        role: AttestationRole,
    }
}

impl ChecklistChoice {
    /// Another list.
    #[must_use]
    pub fn list(mut self, list: ChecklistKind) -> Self {
        self.list = Some(list);
        self
    }

    /// One step only.
    #[must_use]
    pub fn step(mut self, step: Step) -> Self {
        self.step = Some(step);
        self
    }

    /// What one role can answer.
    #[must_use]
    pub fn role(mut self, role: AttestationRole) -> Self {
        self.role = Some(role);
        self
    }

    /// The list that is wanted.
    pub fn kind(&self) -> ChecklistKind {
        self.list.unwrap_or(ChecklistKind::StandardMethod)
    }

    /// Whether a criterion of a section is wanted.
    fn takes(&self, section: &Section, criterion: &Criterion) -> bool {
        // What belongs to no step belongs to all.
        let step = section.step.or_else(|| step_of(criterion));
        let in_time = self.step.is_none() || step.is_none() || step == self.step;
        in_time && self.role.is_none_or(|role| section.roles_of(criterion).contains(&role))
    }
}

impl From<Phase> for Step {
    fn from(phase: Phase) -> Self {
        match phase {
            Phase::Planning => Self::Planning,
            Phase::Implementation => Self::Implementation,
            Phase::Evaluation => Self::Evaluation,
        }
    }
}

/// A checklist for one offer.
#[derive(Clone, Debug)]
pub struct Checklist {
    /// The day.
    pub date: Date,
    /// What was asked for.
    pub choice: ChecklistChoice,
    /// Short name of the profile that the offer inherits from, if one was given and has a name.
    pub provider: Option<Slug>,
    /// The sections that have something in them.
    pub sections: Vec<Filled>,
    /// What became of the answers that people have given, in the order they came.
    pub attestations: Vec<AttestationState>,
}

/// A section with its items.
#[derive(Clone, Debug)]
pub struct Filled {
    /// The section.
    pub section: &'static Section,
    /// The items: what is contradicted first, then in the order of the section.
    pub items: Vec<Item>,
}

/// One line of a checklist.
#[derive(Clone, Debug)]
pub struct Item {
    /// What an assessment finds about it.
    pub finding: Finding,
    /// Who can answer, the most natural first.
    pub roles: &'static [AttestationRole],
    /// What an answer to it is about.
    pub subject: Subject,
    /// The fingerprint that an answer given now has to carry.
    pub fingerprint: Option<Fingerprint>,
}

impl Item {
    /// How far it has come.
    pub fn state(&self) -> ItemState {
        match (self.finding.outcome, self.finding.how) {
            (Outcome::Met, Some(How::Attested)) => ItemState::Answered,
            (Outcome::Met, _) => ItemState::Shown,
            (Outcome::Conflict, _) => ItemState::Contradicted,
            (Outcome::NeedsReview, _) if self.is_unclear() => ItemState::Unclear,
            (Outcome::NotShown | Outcome::NeedsReview | Outcome::NotApplicable, _) => ItemState::Open,
        }
    }

    /// Whether what is stated is too little to ask. What is expected is asked; what would only be wrong is not.
    fn is_unclear(&self) -> bool {
        let is_expected = matches!(self.finding.criterion.check, Check::Expected { .. });
        let is_asked = is_expected && self.finding.reason == Some(Reason::FactsUnknown);
        self.finding.settled_by.is_some() && !is_asked
    }
}

impl ItemState {
    /// Whether nothing is left to do.
    pub const fn is_done(self) -> bool {
        matches!(self, Self::Shown | Self::Answered)
    }
}

impl Checklist {
    /// All items, in order. A criterion that belongs to two steps is there twice.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.sections.iter().flat_map(|section| &section.items)
    }

    /// The items, each criterion once.
    fn distinct(&self) -> impl Iterator<Item = &Item> {
        let mut seen: Vec<&str> = Vec::new();
        self.items().filter(move |item| {
            let is_new = !seen.contains(&item.finding.criterion.id);
            seen.push(item.finding.criterion.id);
            is_new
        })
    }

    /// How many criteria have come so far.
    pub fn count(&self, state: ItemState) -> usize {
        self.distinct().filter(|item| item.state() == state).count()
    }

    /// How many criteria are in place.
    pub fn done(&self) -> usize {
        self.distinct().filter(|item| item.state().is_done()).count()
    }

    /// How many criteria there are to go through: those that are known to concern the offer.
    pub fn total(&self) -> usize {
        self.distinct().filter(|item| item.state() != ItemState::Unclear).count()
    }

    /// Facts that would settle what is unclear, each with the items it would settle, the most decisive first.
    pub fn unclear(&self) -> Vec<(FactId, Vec<&Item>)> {
        let mut facts: Vec<(FactId, Vec<&Item>)> = Vec::new();
        for item in self.distinct().filter(|item| item.state() == ItemState::Unclear) {
            let Some(fact) = item.finding.settled_by else { continue };
            match facts.iter_mut().find(|(known, _)| *known == fact) {
                Some((_, items)) => items.push(item),
                None => facts.push((fact, vec![item])),
            }
        }
        // A fact that settles duties comes before one that settles advice.
        let strongest = |items: &[&Item]| items.iter().filter_map(|one| one.finding.criterion.force_at_most()).max();
        sort_by_key(&mut facts, |(fact, items)| (Reverse((items.len(), strongest(items))), *fact));
        facts
    }
}

/// Makes a checklist: what an assessment finds, in the order of the work.
///
/// What is not for this offer is left out. A criterion stands where it first belongs, and once in each step. The profiles of
/// the request limit [`ChecklistKind::Everything`] alone; the other lists are whole. What the request names to be left out is
/// left out of all of them.
pub fn checklist(offer: &Offer, request: &Request<'_>, choice: &ChecklistChoice) -> Checklist {
    let known: Vec<&'static Criterion> = request.known().collect();
    let mut wanted: Vec<(&'static Section, Vec<&'static Criterion>)> = Vec::new();
    let mut taken: Vec<(&'static str, Option<Step>)> = Vec::new();
    for section in sections().filter(|section| section.list == choice.kind()) {
        let mut criteria = Vec::new();
        for criterion in section.members.iter().flat_map(|members| members.criteria(&known)) {
            let place = (criterion.id, section.step);
            if is_asked(criterion, request, choice) && choice.takes(section, criterion) && !taken.contains(&place) {
                taken.push(place);
                criteria.push(criterion);
            }
        }
        wanted.push((section, criteria));
    }
    let mut ids: Vec<String> = taken.iter().map(|(id, _)| (*id).to_owned()).collect();
    sort_by(&mut ids, Ord::cmp);
    ids.dedup();
    let assessment = assess(offer, &request.clone().profiles(Profile::STANDARD).only(ids));
    let item = |section: &'static Section, criterion: &'static Criterion| {
        let finding = assessment.finding(criterion.id)?.clone();
        let subject = asked_about(criterion, request.provider_profile());
        let fingerprint = fingerprint(criterion, &subject, offer, request.provider_profile());
        let concerns = finding.outcome != Outcome::NotApplicable;
        concerns.then(|| Item { finding, roles: section.roles_of(criterion), subject, fingerprint })
    };
    let filled = wanted.into_iter().map(|(section, criteria)| {
        let mut items: Vec<_> = criteria.into_iter().filter_map(|criterion| item(section, criterion)).collect();
        sort_by_key(&mut items, |item| {
            let weight = if section.is_ordered() { 0 } else { item.finding.weight };
            (item.state() != ItemState::Contradicted, Reverse(weight))
        });
        Filled { section, items }
    });
    let sections = filled.filter(|section| !section.items.is_empty()).collect();
    Checklist {
        date: assessment.date,
        choice: choice.clone(),
        provider: assessment.provider,
        sections,
        attestations: assessment.attestations,
    }
}

/// Whether a criterion is asked for at all.
fn is_asked(criterion: &Criterion, request: &Request<'_>, choice: &ChecklistChoice) -> bool {
    if choice.kind() != ChecklistKind::Everything || request.asks(criterion) {
        return request.allows(criterion);
    }
    // No profile has what is about each participant, and those who hold the offer do it all the same.
    let is_individual = criterion.target == Target::Individual && !criterion.theme.is_of_packs();
    is_individual && request.has_profile(Profile::Planning) && request.allows(criterion)
}
