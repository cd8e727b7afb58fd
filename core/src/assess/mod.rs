//! Assessment: an offer held against criteria on one day.
//!
//! ```
//! use mestring::assess::{Outcome, Request, assess};
//! use mestring::model::Offer;
//! use mestring::value::Date;
//!
//! let offer = Offer::from_json(r#"{"format": "mestring/offer/1", "title": {"nn": "Hjarteskule"}}"#)?;
//! let day = Date::try_new("2026-11-22")?;
//! let assessment = assess(&offer, &Request::on(&day));
//!
//! // Silence is no breach: what nothing shows is not shown.
//! let price = assessment.finding("what-it-costs").unwrap();
//! assert_eq!(price.outcome, Outcome::NotShown);
//! assert_eq!(price.at[0].pointer(), "/cost/fees");
//! assert_eq!(assessment.conflicts().count(), 0);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answers;
mod bound;
mod compare;
mod evidence;
mod fingerprint;
mod place;
mod rhythm;
mod weight;

pub use answers::{AttestationState, Counted};
pub(crate) use bound::binds;
pub use compare::{Change, ChangeKind, Comparison, compare};
pub use evidence::{Evidence, Truth, Written};
pub(crate) use evidence::{bounds, field, flag, text};
pub use fingerprint::fingerprint;
pub use place::{Arg, Place, Side, Statement};
pub use rhythm::{RHYTHMS, Rhythm};

use crate::attestation::Attestation;
use crate::criteria::CRITERIA;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Force, Lack, Profile, Rule, Target};
use crate::fact::FactId;
use crate::macros::vocabulary;
use crate::model::people::Phase;
use crate::model::{Offer, Provider};
use crate::order::sort_by;
use crate::source::{Day, Source};
use crate::value::{Date, Slug};
use evidence::Facts;

vocabulary! {
    /// What came of one criterion.
    #[doc(alias = "utfall")]
    Outcome {
        /// The description, the provider's profile or an answer shows it.
        Met = "met",
        /// Stated facts break the rule, two statements cannot both be right, or somebody answered no.
        Conflict = "conflict",
        /// Expected, and nothing shows it. That is no breach.
        NotShown = "not-shown",
        /// A person has to judge.
        NeedsReview = "needs-review",
        /// Not for this offer on this day.
        NotApplicable = "not-applicable",
    }

    /// What shows it.
    How {
        /// The description.
        Shown = "shown",
        /// The profile of the provider.
        Inherited = "inherited",
        /// An answer.
        Attested = "attested",
    }

    /// Why an outcome is what it is, when the criterion alone does not say.
    Reason {
        /// It will be told later.
        AnnouncedLater = "announced-later",
        /// Somebody was asked, and did not know.
        Asked = "asked",
        /// Somebody answered no.
        AttestedNot = "attested-not",
        /// Only a person can judge it.
        Judgement = "judgement",
        /// It is about each participant, which a text cannot show.
        Individual = "individual",
        /// The facts that would tell are not stated.
        FactsUnknown = "facts-unknown",
        /// It is not known whether the criterion applies.
        ApplicabilityUnknown = "applicability-unknown",
        /// People have answered differently.
        AnswersDiffer = "answers-differ",
        /// The offer says that it does not apply.
        SaidNotToApply = "said-not-to-apply",
        /// The criterion is for other offers.
        OtherOffers = "other-offers",
        /// Nothing that it rests on binds this provider.
        DoesNotBind = "does-not-bind",
        /// What it rests on is not in force on this day.
        NotInForce = "not-in-force",
        /// Nothing is stated that it would be about.
        NothingToJudge = "nothing-to-judge",
    }
}

/// What is asked for: on which day, by which criteria, with what is known beside the offer.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    date: Date,
    profiles: Vec<Profile>,
    provider: Option<&'a Provider>,
    attestations: &'a [Attestation],
    only: Option<Vec<String>>,
    skip: Vec<String>,
    own: &'a [&'static Criterion],
}

impl<'a> Request<'a> {
    /// An assessment on a day, by the criteria for a public description.
    pub fn on(date: &Date) -> Self {
        Self {
            date: date.clone(),
            profiles: vec![Profile::PublicDescription],
            provider: None,
            attestations: &[],
            only: None,
            skip: Vec::new(),
            own: &[],
        }
    }

    /// By the criteria of one profile.
    #[must_use]
    pub fn profile(self, profile: Profile) -> Self {
        self.profiles(&[profile])
    }

    /// By the criteria of these profiles.
    #[must_use]
    pub fn profiles(mut self, profiles: &[Profile]) -> Self {
        self.profiles = profiles.to_vec();
        // The same request in another order is the same request.
        sort_by(&mut self.profiles, Ord::cmp);
        self.profiles.dedup();
        self
    }

    /// With the profile of the provider, which the offer inherits from.
    #[must_use]
    pub fn provider(mut self, provider: &'a Provider) -> Self {
        self.provider = Some(provider);
        self
    }

    /// With answers that people have given.
    #[must_use]
    pub fn attestations(mut self, attestations: &'a [Attestation]) -> Self {
        self.attestations = attestations;
        self
    }

    /// By these criteria alone, whatever their profile.
    #[must_use]
    pub fn only(mut self, ids: Vec<String>) -> Self {
        self.only = Some(ids);
        self
    }

    /// Without these criteria.
    #[must_use]
    pub fn skip(mut self, ids: Vec<String>) -> Self {
        self.skip = ids;
        self
    }

    /// With criteria of the app's own, after those of the register. They count whatever the profile.
    #[must_use]
    pub fn own_criteria(mut self, criteria: &'a [&'static Criterion]) -> Self {
        self.own = criteria;
        self
    }

    /// Names that no criterion has, among those asked for.
    pub fn unknown_criteria(&self) -> impl Iterator<Item = &str> {
        let asked = self.only.iter().flatten().chain(&self.skip);
        asked.map(String::as_str).filter(|id| self.find(id).is_none())
    }

    /// A criterion by its id, or one it had before.
    fn find(&self, id: &str) -> Option<&'static Criterion> {
        let is_named = |own: &&Criterion| own.id == id || own.aliases.contains(&id);
        crate::criteria::find(id).or_else(|| self.own.iter().copied().find(is_named))
    }

    /// Whether a criterion is in the profiles asked for, and not left out.
    pub(crate) fn asks(&self, criterion: &Criterion) -> bool {
        let is_own = || self.own.iter().any(|own| own.id == criterion.id);
        let is_in_profile = || self.profiles.iter().any(|profile| criterion.is_in(*profile));
        self.allows(criterion) && (self.only.is_some() || is_own() || is_in_profile())
    }

    /// Whether a criterion is not left out by its name, whatever its profile.
    pub(crate) fn allows(&self, criterion: &Criterion) -> bool {
        let named =
            |ids: &[String]| ids.iter().any(|id| id == criterion.id || criterion.aliases.contains(&id.as_str()));
        self.only.as_deref().is_none_or(named) && !named(&self.skip)
    }

    /// Whether the criteria of a profile are asked for.
    pub(crate) fn has_profile(&self, profile: Profile) -> bool {
        self.profiles.contains(&profile)
    }

    /// The profile of the provider.
    pub(crate) fn provider_profile(&self) -> Option<&'a Provider> {
        self.provider
    }

    /// Every criterion there is, those of the app last.
    pub(crate) fn known(&self) -> impl Iterator<Item = &'static Criterion> {
        CRITERIA.iter().chain(self.own).copied()
    }

    fn selected(&self) -> impl Iterator<Item = &'static Criterion> {
        self.known().filter(|criterion| self.asks(criterion))
    }
}

/// What came of an assessment: one finding for each criterion, in the order of their ids.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The day.
    pub date: Date,
    /// The choices of criteria.
    pub profiles: Vec<Profile>,
    /// Short name of the profile that the offer inherits from, if one was given and has a name.
    pub provider: Option<Slug>,
    /// The findings.
    pub findings: Vec<Finding>,
    /// What became of the answers that people have given, in the order they came.
    pub attestations: Vec<AttestationState>,
}

impl Assessment {
    /// The finding of one criterion.
    pub fn finding(&self, id: &str) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.criterion.id == id)
    }

    /// Findings with this outcome.
    pub fn with(&self, outcome: Outcome) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(move |finding| finding.outcome == outcome)
    }

    /// Findings that say that something is wrong.
    pub fn conflicts(&self) -> impl Iterator<Item = &Finding> {
        self.with(Outcome::Conflict)
    }
}

/// What came of one criterion: codes and places, no sentence.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The criterion.
    pub criterion: &'static Criterion,
    /// What came of it.
    pub outcome: Outcome,
    /// What shows it, when it is met.
    pub how: Option<How>,
    /// Why, when the criterion alone does not say.
    pub reason: Option<Reason>,
    /// The strongest that is said to this provider on this day; `None` when nothing speaks to it, or that is not known.
    pub force: Option<Force>,
    /// How much it weighs: 0 for what needs nobody's attention now, 4 for what has to be put right first.
    pub weight: u8,
    /// Values that decided, or places where something should have been.
    pub at: Vec<Place>,
    /// The fact that would settle it, when that is not known.
    pub settled_by: Option<FactId>,
    /// Which of the bases speak to this provider on this day, by position.
    bases: u32,
}

impl Finding {
    /// The bases that speak to this provider on this day, in the order of the criterion.
    pub fn speaking(&self) -> impl DoubleEndedIterator<Item = &'static Basis> + Clone {
        let bases = self.bases;
        let speaking = move |index: usize| {
            u32::try_from(index).is_ok_and(|at| bases.checked_shr(at).is_some_and(|bases| bases & 1 == 1))
        };
        self.criterion.bases.iter().enumerate().filter(move |(index, _)| speaking(*index)).map(|(_, basis)| basis)
    }

    /// What it rests on: the sources that speak to this provider on this day.
    pub fn sources(&self) -> impl Iterator<Item = &'static Source> {
        self.speaking().map(|basis| basis.source)
    }
}

/// Holds an offer against criteria.
pub fn assess(offer: &Offer, request: &Request<'_>) -> Assessment {
    let facts = Facts::new(offer, request.provider, Day::of(&request.date));
    let mut evidence = Evidence::new(&facts);
    let answers = answers::Answers::new(&facts, request);
    let findings = request.selected().map(|criterion| {
        let mut finding = find(criterion, &mut evidence);
        answers.apply(&mut finding);
        finding.weight = weight::weight(criterion, finding.outcome, finding.reason, finding.force);
        finding
    });
    let mut ordered: Vec<Finding> = Vec::with_capacity(CRITERIA.len());
    for finding in findings {
        // Those of the register come in order, and go to the end. One of an app's own that has the name of another has to
        // find another name.
        let is_last = ordered.last().is_none_or(|last| last.criterion.id < finding.criterion.id);
        let search = || ordered.partition_point(|before| before.criterion.id < finding.criterion.id);
        let at = if is_last { ordered.len() } else { search() };
        if ordered.get(at).is_none_or(|other| other.criterion.id != finding.criterion.id) {
            ordered.insert(at, finding);
        }
    }
    let findings = ordered;
    let attestations = answers.states(&findings);
    let provider = request.provider.and_then(|provider| provider.id.clone());
    Assessment { date: request.date.clone(), profiles: request.profiles.clone(), provider, findings, attestations }
}

/// Asks the one evaluator about an offer, with the profile and on the day of a request.
pub(crate) fn look<T>(offer: &Offer, request: &Request<'_>, ask: impl FnOnce(&mut Evidence<'_, '_>) -> T) -> T {
    let facts = Facts::new(offer, request.provider, Day::of(&request.date));
    ask(&mut Evidence::new(&facts))
}

/// What came of one criterion, before anyone was asked.
fn find(criterion: &'static Criterion, evidence: &mut Evidence<'_, '_>) -> Finding {
    let mut finding = Finding {
        criterion,
        outcome: Outcome::NotApplicable,
        how: None,
        reason: None,
        force: None,
        weight: 0,
        at: Vec::new(),
        settled_by: None,
        bases: 0,
    };
    evidence.clear();
    // What is evaluated has been held.
    evidence.see_ended(criterion.phase == Some(Phase::Evaluation));
    let concerns = evidence.ask(&criterion.when);
    if concerns == Truth::False {
        finding.reason = Some(Reason::OtherOffers);
        return finding;
    }
    let unknown = deciding(evidence).filter(|_| concerns == Truth::Unknown);
    let bases = bases(criterion, evidence);
    (finding.force, finding.bases) = (bases.force, bases.speaking);
    if bases.speaking == 0 && bases.unknown.is_none() {
        finding.reason = Some(bases.why_not);
        return finding;
    }
    if concerns == Truth::Unknown || bases.speaking == 0 {
        finding.outcome = Outcome::NeedsReview;
        finding.reason = Some(Reason::ApplicabilityUnknown);
        finding.settled_by = unknown.or(bases.unknown);
        return finding;
    }
    evidence.clear();
    match &criterion.check {
        Check::Expected { shown, refuted, lack } => expected(&mut finding, evidence, shown, refuted, *lack),
        Check::Trigger { conflict, review } => trigger(&mut finding, evidence, conflict, review),
    }
    finding
}

/// Which bases speak to the provider.
struct Bases {
    speaking: u32,
    force: Option<Force>,
    /// The fact that would tell whether more do.
    unknown: Option<FactId>,
    /// Why none does, when none does: the nearest to speaking tells.
    why_not: Reason,
}

fn bases(criterion: &Criterion, evidence: &mut Evidence<'_, '_>) -> Bases {
    let mut bases = Bases { speaking: 0, force: None, unknown: None, why_not: Reason::NotInForce };
    for (index, basis) in criterion.bases.iter().enumerate() {
        if !basis.cited && !basis.source.holds_on(evidence.day()) {
            continue;
        }
        if bases.why_not == Reason::NotInForce {
            bases.why_not = Reason::DoesNotBind;
        }
        evidence.clear();
        if bound::is_elsewhere(evidence, basis) {
            bases.why_not = Reason::OtherOffers;
            continue;
        }
        let mut speaks = bound::binds(evidence, basis);
        if speaks != Truth::False {
            let unknown = deciding(evidence);
            if speaks == Truth::True {
                evidence.clear();
            }
            let concerns = evidence.ask(&basis.when);
            if concerns == Truth::False {
                bases.why_not = Reason::OtherOffers;
            }
            if concerns != Truth::False && (speaks == Truth::Unknown || concerns == Truth::Unknown) {
                let of_offer = deciding(evidence);
                bases.unknown = bases.unknown.or(if speaks == Truth::Unknown { unknown } else { of_offer });
            }
            speaks = speaks.min(concerns);
        }
        if speaks == Truth::True {
            bases.speaking |= u32::try_from(index).ok().and_then(|index| 1u32.checked_shl(index)).unwrap_or_default();
            bases.force = bases.force.max(Some(basis.force));
        }
    }
    bases
}

/// The fact that would settle what is not known.
fn deciding(evidence: &Evidence<'_, '_>) -> Option<FactId> {
    first_open(evidence).map(|place| place.fact)
}

/// The first place that was looked in and where nothing is stated; else the first where what is stated is too rough to tell.
fn first_open(evidence: &Evidence<'_, '_>) -> Option<Place> {
    let mut places = evidence.places();
    places.find(|place| place.statement != Statement::Stated).or_else(|| evidence.places().next()).cloned()
}

fn expected(finding: &mut Finding, evidence: &mut Evidence<'_, '_>, shown: &Rule, refuted: &Rule, lack: Lack) {
    let criterion = finding.criterion;
    if evidence.ask(refuted) == Truth::True {
        finding.outcome = Outcome::Conflict;
        finding.at = evidence.decided();
        return;
    }
    evidence.clear();
    let answer = evidence.ask(shown);
    finding.at = evidence.decided();
    if answer == Truth::True {
        met(finding);
        return;
    }
    let said = |statement| finding.at.iter().any(|place| place.statement == statement);
    // To say that it comes later is to answer for all of it.
    if said(Statement::ComesLater) {
        let can_lack = criterion.target != Target::Individual && lack != Lack::Review;
        finding.outcome = if can_lack { Outcome::NotShown } else { Outcome::NeedsReview };
        finding.reason = Some(Reason::AnnouncedLater);
    } else if said(Statement::DoesNotApply) {
        finding.outcome = not_applying(criterion, finding.force);
        finding.reason = Some(Reason::SaidNotToApply);
    } else if criterion.target == Target::Individual {
        (finding.outcome, finding.reason) = (Outcome::NeedsReview, Some(Reason::Individual));
    } else if lack == Lack::Review {
        let stated = said(Statement::Stated);
        finding.outcome = Outcome::NeedsReview;
        finding.reason = Some(if stated { Reason::Judgement } else { Reason::FactsUnknown });
        finding.settled_by = if stated { None } else { finding.at.first().map(|place| place.fact) };
    } else {
        finding.outcome = Outcome::NotShown;
    }
}

fn trigger(finding: &mut Finding, evidence: &mut Evidence<'_, '_>, conflict: &Rule, review: &Rule) {
    let broken = evidence.ask(conflict);
    if broken == Truth::True {
        finding.outcome = Outcome::Conflict;
        finding.at = evidence.decided();
        return;
    }
    let harmless = evidence.decided();
    let mut open = first_open(evidence);
    evidence.clear();
    let doubtful = evidence.ask(review);
    if doubtful == Truth::True {
        (finding.outcome, finding.reason) = (Outcome::NeedsReview, Some(Reason::Judgement));
        finding.at = evidence.decided();
    } else if broken == Truth::Unknown || doubtful == Truth::Unknown {
        open = open.filter(|_| broken == Truth::Unknown).or_else(|| first_open(evidence));
        if open.as_ref().is_some_and(|place| place.statement == Statement::DoesNotApply) {
            finding.outcome = not_applying(finding.criterion, finding.force);
            finding.reason = Some(Reason::SaidNotToApply);
        } else {
            (finding.outcome, finding.reason) = (Outcome::NeedsReview, Some(Reason::FactsUnknown));
            finding.settled_by = open.map(|place| place.fact);
        }
    } else if finding.criterion.check.can_conflict() {
        finding.at = harmless;
        met(finding);
    } else {
        (finding.outcome, finding.reason) = (Outcome::NotApplicable, Some(Reason::NothingToJudge));
    }
}

/// What is shown is met, as far as a machine may say so.
fn met(finding: &mut Finding) {
    if finding.criterion.ceiling == Ceiling::Judgement {
        (finding.outcome, finding.reason) = (Outcome::NeedsReview, Some(Reason::Judgement));
        return;
    }
    finding.outcome = Outcome::Met;
    let inherited = finding.at.iter().any(|place| place.side == Side::Provider);
    finding.how = Some(if inherited { How::Inherited } else { How::Shown });
}

/// What comes of a criterion that is said not to apply.
fn not_applying(criterion: &Criterion, force: Option<Force>) -> Outcome {
    let is_law = force == Some(Force::StatuteDuty);
    if criterion.may_not_apply && !is_law { Outcome::NotApplicable } else { Outcome::NeedsReview }
}
