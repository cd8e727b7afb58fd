//! What a criterion is: one question that an offer is held against, with the sources it rests on.
//!
//! A criterion is data. Its conditions are [`Rule`]s over facts, which read like the source does; one evaluator answers them
//! all. The criteria themselves are in [`criteria`](crate::criteria), one file each.

mod rule;

pub use rule::{Code, Reads, Rule, Test};

use crate::assess::Outcome;
use crate::fact::FactId;
use crate::macros::vocabulary;
use crate::model::people::Phase;
use crate::source::{Bound, Source};
use core::fmt;

vocabulary! {
    /// How strongly a source speaks.
    #[doc(alias = "styrke")]
    Force {
        /// It may be done.
        Advice = "advice",
        /// It should be done.
        Recommendation = "recommendation",
        /// A guideline says that it has to be done. That is no law.
        GuidelineMust = "guideline-must",
        /// An act or a regulation in force says that it has to be done, or gives someone a right to it.
        StatuteDuty = "statute-duty",
    }

    /// What a criterion speaks of.
    #[doc(alias = "gjelder")]
    Target {
        /// The text, or a claim in it.
        Description = "description",
        /// This offer.
        Offer = "offer",
        /// How the organisation works in general.
        Organisation = "organisation",
        /// One participant's case.
        Individual = "individual",
    }

    /// What a criterion is about. People read findings in this order.
    Theme {
        /// Statements that have to fit together.
        Consistency = "consistency",
        /// What a reader has to know: who, when, where, price, way in, contact.
        Basics = "basics",
        /// Who it is for.
        Audience = "audience",
        /// How a person gets a place.
        Access = "access",
        /// Payments, travel and benefits.
        Cost = "cost",
        /// Languages, interpreters and plain language.
        Language = "language",
        /// Access for everyone.
        Accessibility = "accessibility",
        /// Children and adolescents, as participants and as relatives.
        Children = "children",
        /// User participation.
        Participation = "participation",
        /// Planning, by the Standard method.
        Planning = "planning",
        /// Content, methods, and those who lead.
        Pedagogy = "pedagogy",
        /// Offers over the internet.
        Digital = "digital",
        /// Evaluation.
        Evaluation = "evaluation",
        /// Privacy and records.
        Privacy = "privacy",
        /// Working together, and the way on.
        Collaboration = "collaboration",
        /// Quality work, and what the offer rests on.
        Quality = "quality",
        /// International checklists for describing and running offers.
        Reporting = "reporting",
        /// Named programmes, as those who made them describe them.
        Programme = "programme",
        /// Conditions for funding.
        Funding = "funding",
    }

    /// A choice of criteria.
    #[doc(alias = "profil")]
    Profile {
        /// What can be asked of a public description.
        PublicDescription = "public-description",
        /// What is decided when an offer is planned, held and evaluated.
        Planning = "planning",
        /// How the organisation works.
        Governance = "governance",
        /// Pack: TIDieR, twelve things to tell of an intervention.
        Tidier = "tidier",
        /// Pack: QISMET, quality of structured self-management education.
        Qismet = "qismet",
        /// Pack: the American standards for diabetes self-management education and support.
        Dsmes = "dsmes",
        /// Pack: WHO on therapeutic patient education.
        WhoTpe = "who-tpe",
        /// Pack: PEMAT, whether materials can be understood and acted on.
        Pemat = "pemat",
        /// Pack: health literacy as a universal precaution.
        HealthLiteracy = "health-literacy",
        /// Pack: the former conditions for activity-based funding of education in groups.
        IsfGroupEducation = "isf-group-education",
        /// Pack: what peer support has to be, to be reported for grants.
        BufdirPeer = "bufdir-peer",
        /// Pack: named programmes held as they are described.
        ProgrammeFidelity = "programme-fidelity",
    }
}

impl Theme {
    /// Whether its criteria are of packs only.
    pub const fn is_of_packs(self) -> bool {
        matches!(self, Self::Reporting | Self::Programme | Self::Funding)
    }
}

impl Profile {
    /// Those that follow from what a criterion speaks of. The others are packs, which somebody has to ask for.
    pub const STANDARD: &'static [Self] = &[Self::PublicDescription, Self::Planning, Self::Governance];

    /// Whether it is a pack: a choice that only concerns those who follow some programme, checklist or funding.
    pub const fn is_pack(self) -> bool {
        !matches!(self, Self::PublicDescription | Self::Planning | Self::Governance)
    }
}

/// One question.
#[derive(Debug)]
pub struct Criterion {
    /// Stable name, which asks neutrally: `single-fee`. Also the name of its file, its texts and its vectors.
    pub id: &'static str,
    /// Names it had before.
    pub aliases: &'static [&'static str],
    /// Counted up when what is asked changes, so that people are asked again.
    pub revision: u16,
    /// The register it first stood in.
    pub since: &'static str,
    /// What it is about.
    pub theme: Theme,
    /// The phase of the Standard method it belongs to; `None`: all of them.
    pub phase: Option<Phase>,
    /// What it speaks of.
    pub target: Target,
    /// Profiles it is in beside those its target gives, each with a reason. Packs are named here, and only here.
    pub also_in: &'static [(Profile, &'static str)],
    /// Which offers it concerns, whatever the basis.
    pub when: Rule,
    /// What it rests on.
    pub bases: &'static [Basis],
    /// What is asked.
    pub check: Check,
    /// The most a machine may conclude in favour of the offer.
    pub ceiling: Ceiling,
    /// Whether an offer can say that it does not apply.
    pub may_not_apply: bool,
    /// Whether the sources call it a condition for the rest.
    pub prerequisite: bool,
}

/// What a criterion rests on.
#[derive(Debug)]
pub struct Basis {
    /// Where it stands. Whom it binds and since when is the source's.
    pub source: &'static Source,
    /// How strongly it speaks.
    pub force: Force,
    /// Which offers it is about, beside those of the criterion.
    pub when: Rule,
    /// Whether it measures a claim, and so speaks to whoever makes the claim.
    pub of_claim: bool,
    /// Whether the source is what the offer itself cites, in force or not.
    pub cited: bool,
    /// Whether the source implies it, or shows it in practice, and does not say it in so many words.
    pub inferred: bool,
}

impl Basis {
    const fn new(source: &'static Source, force: Force) -> Self {
        Self { source, force, when: Rule::Always, of_claim: false, cited: false, inferred: false }
    }

    /// A duty or a right in an act or a regulation.
    pub const fn duty(source: &'static Source) -> Self {
        Self::new(source, Force::StatuteDuty)
    }

    /// A *skal* in a guideline.
    pub const fn guideline_must(source: &'static Source) -> Self {
        Self::new(source, Force::GuidelineMust)
    }

    /// A *bør*.
    pub const fn recommendation(source: &'static Source) -> Self {
        Self::new(source, Force::Recommendation)
    }

    /// A *kan*.
    pub const fn advice(source: &'static Source) -> Self {
        Self::new(source, Force::Advice)
    }

    /// The same, as the measure of a claim in a text.
    ///
    /// Some rules are for one body to follow and for everyone to tell: NAV pays the training allowance, health trusts cover
    /// journeys, and a municipality or a voluntary group tells people that they can have it. Such a rule does not bind those
    /// who tell, and what they hold is no breach of it. But a claim about it is right or wrong whoever makes it, so the basis
    /// speaks to all of them. Only criteria that ask whether a claim is right may use it, and only where the claim is made.
    #[must_use]
    pub const fn of_claim(mut self) -> Self {
        self.of_claim = true;
        self
    }

    /// The same, as what the offer itself cites: it speaks to whoever cites it, and also when it is not in force.
    ///
    /// Whether a cited act or strategy is in force, or is law at all, is what such a criterion asks.
    #[must_use]
    pub const fn cited(mut self) -> Self {
        self.cited = true;
        self
    }

    /// The same, read out of the source rather than said by it.
    #[must_use]
    pub const fn inferred(mut self) -> Self {
        self.inferred = true;
        self
    }

    /// Whom it speaks to: those its source binds, or everyone who makes the claim or cites it.
    pub const fn bound(&self) -> Bound {
        if self.of_claim || self.cited { Bound::Everyone } else { self.source.bound }
    }

    /// Whether it speaks to some only.
    const fn is_for_some(&self) -> bool {
        !matches!((self.bound(), self.when), (Bound::Everyone, Rule::Always))
    }

    /// The same for these offers only.
    #[must_use]
    pub const fn when(mut self, when: Rule) -> Self {
        self.when = when;
        self
    }
}

/// What is asked, and what the answers mean.
#[derive(Debug)]
pub enum Check {
    /// Something is expected to be shown.
    Expected {
        /// What shows it.
        shown: Rule,
        /// What says the opposite. Anything less is only not shown.
        refuted: Rule,
        /// What it means when nothing shows it.
        lack: Lack,
    },
    /// Something raises a flag when it is stated.
    Trigger {
        /// What breaks the rule: every condition of it is stated.
        conflict: Rule,
        /// What a person has to look at.
        review: Rule,
    },
}

/// What it means when nothing shows what is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// It is not shown.
    Missing,
    /// It is not shown, and it is only a suggestion.
    Suggestion,
    /// A person has to look at it.
    Review,
}

/// The most a machine may conclude in favour of an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ceiling {
    /// That it is shown.
    Shown,
    /// Nothing: a person has to judge.
    Judgement,
}

impl Check {
    /// Something that should be shown.
    pub const fn expected(shown: Rule) -> Self {
        Self::Expected { shown, refuted: Rule::Never, lack: Lack::Missing }
    }

    /// Something that would be good to show.
    pub const fn suggested(shown: Rule) -> Self {
        Self::Expected { shown, refuted: Rule::Never, lack: Lack::Suggestion }
    }

    /// Something that a person has to look at unless it is shown.
    pub const fn expected_or_review(shown: Rule) -> Self {
        Self::Expected { shown, refuted: Rule::Never, lack: Lack::Review }
    }

    /// The same, in conflict when this is stated.
    #[must_use]
    pub const fn refuted_by(self, refuted: Rule) -> Self {
        match self {
            Self::Expected { shown, lack, .. } => Self::Expected { shown, refuted, lack },
            trigger @ Self::Trigger { .. } => trigger,
        }
    }

    /// In conflict when this is stated.
    pub const fn conflict_when(conflict: Rule) -> Self {
        Self::Trigger { conflict, review: Rule::Never }
    }

    /// For a person to look at when this is stated.
    pub const fn review_when(review: Rule) -> Self {
        Self::Trigger { conflict: Rule::Never, review }
    }

    /// The same, and for a person to look at when this is stated.
    #[must_use]
    pub const fn or_review_when(self, review: Rule) -> Self {
        match self {
            Self::Trigger { conflict, .. } => Self::Trigger { conflict, review },
            expected @ Self::Expected { .. } => expected,
        }
    }

    /// Whether stated facts can break it.
    pub const fn can_conflict(&self) -> bool {
        let (Self::Expected { refuted: conflict, .. } | Self::Trigger { conflict, .. }) = self;
        !matches!(conflict, Rule::Never)
    }
}

impl Criterion {
    /// The profiles it is in: those its target gives, and exceptions.
    pub fn profiles(&self) -> impl Iterator<Item = Profile> {
        Profile::ALL.iter().copied().filter(|profile| self.is_in(*profile))
    }

    /// Whether it is in a profile.
    ///
    /// Criteria with a theme of packs are in the packs they name, whatever they speak of.
    pub fn is_in(&self, profile: Profile) -> bool {
        let trigger = matches!(self.check, Check::Trigger { .. }) && self.check.can_conflict();
        let by_target = match profile {
            Profile::PublicDescription => self.target == Target::Description || self.theme == Theme::Basics || trigger,
            Profile::Planning => self.target == Target::Offer,
            Profile::Governance => self.target == Target::Organisation,
            _ => false,
        };
        (by_target && !self.theme.is_of_packs()) || self.also_in.iter().any(|(also, _)| *also == profile)
    }

    /// The strongest it can speak to anyone.
    pub fn force_at_most(&self) -> Option<Force> {
        self.bases.iter().map(|basis| basis.force).max()
    }

    /// Whether an assessment can come to this outcome from what is stated. Answers can turn any into met, in conflict or for
    /// review.
    pub fn can_be(&self, outcome: Outcome) -> bool {
        let shown_counts = self.ceiling == Ceiling::Shown;
        match (&self.check, outcome) {
            (Check::Expected { .. }, Outcome::Met) => shown_counts,
            (Check::Trigger { .. }, Outcome::Met) => shown_counts && self.check.can_conflict(),
            (_, Outcome::Conflict) => self.check.can_conflict(),
            (Check::Expected { lack, .. }, Outcome::NotShown) => {
                *lack != Lack::Review && self.target != Target::Individual
            }
            (Check::Trigger { .. }, Outcome::NotShown) => false,
            (Check::Expected { lack, .. }, Outcome::NeedsReview) => {
                let judged = *lack == Lack::Review || self.target == Target::Individual || !shown_counts;
                judged || self.applicability_can_be_unknown()
            }
            (Check::Trigger { .. }, Outcome::NeedsReview) => {
                self.needs_judgement() || self.applicability_can_be_unknown() || self.trigger_can_be_unknown()
            }
            (check, Outcome::NotApplicable) => {
                let nothing = matches!(check, Check::Trigger { .. }) && !check.can_conflict();
                nothing || !matches!(self.when, Rule::Always) || self.bases.iter().all(Basis::is_for_some)
            }
        }
    }

    /// Whether a person can have to judge what is stated.
    pub fn needs_judgement(&self) -> bool {
        let raised = match &self.check {
            Check::Expected { lack, .. } => *lack == Lack::Review,
            Check::Trigger { review, .. } => !matches!(review, Rule::Never),
        };
        raised || self.ceiling == Ceiling::Judgement
    }

    fn applicability_can_be_unknown(&self) -> bool {
        self.when.can_be_unknown() || self.bases.iter().all(Basis::is_for_some)
    }

    fn trigger_can_be_unknown(&self) -> bool {
        matches!(&self.check, Check::Trigger { conflict, review } if conflict.can_be_unknown() || review.can_be_unknown())
    }

    /// The rules it consists of.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        let (Check::Expected { shown: one, refuted: other, .. } | Check::Trigger { conflict: one, review: other }) =
            &self.check;
        [&self.when, one, other].into_iter().chain(self.bases.iter().map(|basis| &basis.when))
    }

    /// The facts it looks at, by name, beside those that tell whom its sources bind.
    pub fn reads(&self) -> Vec<FactId> {
        let mut reads = Vec::new();
        self.rules().for_each(|rule| rule.reads(&mut reads));
        FactId::all().filter(|fact| reads.contains(fact)).collect()
    }
}

impl fmt::Display for Criterion {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id)
    }
}
