//! What a criterion rests on: a provision, a section of a guideline, a note or a page, and how it was verified.

pub mod bodies;
mod query;

pub use query::{Query, Tie};

use crate::criterion::Target;
use crate::macros::vocabulary;
use crate::model::identity::CareLevel;
use crate::model::organisation::ProviderKind;
use core::fmt;

vocabulary! {
    /// What kind of text it is.
    WorkKind {
        /// An act.
        Act = "act",
        /// A regulation.
        Regulation = "regulation",
        /// A guideline from a national authority.
        Guideline = "guideline",
        /// A code that a sector has agreed on.
        IndustryNorm = "industry-norm",
        /// Advice from a competence service.
        ProfessionalAdvice = "professional-advice",
        /// A political strategy.
        Strategy = "strategy",
        /// Research.
        Research = "research",
        /// A page that shows how others do it.
        Practice = "practice",
    }

    /// How the text speaks.
    Modality {
        /// Somebody has to.
        Duty = "duty",
        /// Somebody can claim it.
        Right = "right",
        /// Somebody should.
        Recommendation = "recommendation",
        /// Somebody may.
        Advice = "advice",
    }

    /// Whether it holds now.
    SourceStatus {
        /// In force, or current.
        InForce = "in-force",
        /// Decided, and not in force yet.
        NotInForce = "not-in-force",
        /// Still there, and growing old.
        Ageing = "ageing",
        /// Its time is over.
        Expired = "expired",
    }

    /// How sure it is that the text says what is said here.
    Confidence {
        /// The text was read.
        Verified = "verified",
        /// The main point was read, and some detail comes from elsewhere.
        Partly = "partly",
        /// General knowledge, or an outdated source.
        Unverified = "unverified",
    }

    /// Somebody that a rule binds, or that a recommendation is addressed to.
    Party {
        /// A regional health authority.
        RegionalHealthAuthority = "regional-health-authority",
        /// A health trust.
        HealthTrust = "health-trust",
        /// A hospital.
        Hospital = "hospital",
        /// A private body under contract with a regional health authority.
        PrivateSpecialistUnderContract = "private-specialist-under-contract",
        /// A municipality.
        Municipality = "municipality",
        /// A private body under contract with a municipality.
        PrivateMunicipalUnderContract = "private-municipal-under-contract",
        /// Health personnel, whoever employs them.
        HealthPersonnel = "health-personnel",
        /// Any public body.
        AnyPublicBody = "any-public-body",
        /// A body of the state.
        StateBody = "state-body",
        /// The private sector.
        PrivateSector = "private-sector",
        /// A national competence service.
        NationalCompetenceService = "national-competence-service",
        /// The Labour and Welfare Administration.
        Nav = "nav",
    }

    /// People that a source is about.
    Circle {
        /// Those who seek, are offered or get health care.
        Patients = "patients",
        /// Those who get municipal services that are not health care.
        Users = "users",
        /// Children and adolescents.
        Children = "children",
        /// Those closest to somebody who is ill.
        Relatives = "relatives",
        /// Those whose care for somebody is a heavy burden (*særlig tyngende omsorgsarbeid*).
        CarersHeavyBurden = "carers-heavy-burden",
        /// Parents of an ill child.
        ParentsOfChild = "parents-of-child",
        /// Children and adolescents close to somebody who is ill.
        MinorsAsRelatives = "minors-as-relatives",
        /// Children and adolescents who have lost somebody.
        BereavedMinors = "bereaved-minors",
        /// Patients who have children.
        PatientsWithMinorChildren = "patients-with-minor-children",
        /// People with an intellectual disability.
        PersonsWithIntellectualDisability = "persons-with-intellectual-disability",
        /// People with disabilities.
        PersonsWithDisabilities = "persons-with-disabilities",
        /// Those who get personal assistance.
        UsersOfPersonalAssistance = "users-of-personal-assistance",
        /// People who do not speak Norwegian.
        NonNorwegianSpeakers = "non-norwegian-speakers",
        /// People who speak Sámi.
        SamiSpeakers = "sami-speakers",
        /// Deaf people.
        Deaf = "deaf",
        /// Deafblind people.
        Deafblind = "deafblind",
    }

    /// Whether a voluntary organisation, or a private body with no contract of its own, is bound.
    Voluntary {
        /// Not bound.
        NotBound = "not-bound",
        /// When it does the task for a bound body under contract.
        UnderContract = "under-contract",
        /// Bound on its own.
        Bound = "bound",
    }
}

/// An act, a regulation, a guideline or another text.
#[derive(Debug)]
pub struct Work {
    /// Short name: `polbet`. Also the key of its title.
    pub id: &'static str,
    /// What kind of text it is.
    pub kind: WorkKind,
    /// Number, such as `FOR-2016-12-20-1848`; empty when it has none.
    pub identifier: &'static str,
    /// Whether the title in Nynorsk is the official one. Others are customary.
    pub official_in_nynorsk: bool,
}

impl Work {
    /// A page that is a work by itself.
    pub const fn page(id: &'static str, kind: WorkKind) -> Self {
        Self { id, kind, identifier: "", official_in_nynorsk: false }
    }
}

/// A provision in force, in a text that was read. It binds everyone at every time; entries say where they differ.
pub const fn provision(work: &'static Work, verified: &'static [Verification]) -> Source {
    Source {
        id: work.id,
        work,
        section: "",
        address: "",
        bound: Bound::Everyone,
        levels: &[],
        circles: &[],
        modality: Modality::Duty,
        target: Target::Offer,
        status: SourceStatus::InForce,
        validity: Validity::ALWAYS,
        confidence: Confidence::Verified,
        verified,
    }
}

/// Every part of the health and care services, and nothing outside them.
pub const HEALTH_AND_CARE: &[CareLevel] = &[CareLevel::Specialist, CareLevel::Municipal, CareLevel::Joint];

/// Some parties, and voluntary organisations or not.
pub const fn parties(parties: &'static [Party], voluntary: Voluntary) -> Bound {
    Bound::Parties { parties, voluntary }
}

/// A page that was read at its address and is addressed to everyone who holds offers.
pub const fn page(work: &'static Work, address: &'static str, modality: Modality) -> Source {
    Source { address, modality, ..provision(work, &[]) }
}

/// A part of a work that a criterion rests on.
pub struct Source {
    /// Short name: `polbet-4-gruppe`.
    pub id: &'static str,
    /// The work.
    pub work: &'static Work,
    /// Section, as it is cited: `§ 4 (femte ledd)`; empty for the whole work.
    pub section: &'static str,
    /// Address; empty when it has none.
    pub address: &'static str,
    /// Whom it binds, or is addressed to.
    pub bound: Bound,
    /// The parts of the health and care services it is about; none: all of them, and what is outside.
    pub levels: &'static [CareLevel],
    /// The people it is about; none: everyone.
    pub circles: &'static [Circle],
    /// How it speaks.
    pub modality: Modality,
    /// What it is about.
    pub target: Target,
    /// Whether it holds now.
    pub status: SourceStatus,
    /// When it holds.
    pub validity: Validity,
    /// How sure it is that it says what is said here.
    pub confidence: Confidence,
    /// How that was verified; none: it was read at its address.
    pub verified: &'static [Verification],
}

impl Source {
    /// Whether it is a page that says one thing, rather than a provision or a part of a guideline.
    pub fn is_page(&self) -> bool {
        self.verified.is_empty() && self.id == self.work.id
    }

    /// Whether it holds on a day.
    pub fn holds_on(&self, day: Day) -> bool {
        self.status != SourceStatus::NotInForce && self.validity.holds_on(day)
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id)
    }
}

/// How it was verified what a source says.
#[derive(Debug)]
pub struct Verification {
    /// Where it was read.
    pub address: &'static str,
    /// In which state, and when.
    pub seen: &'static str,
}

/// Whom a source binds.
#[derive(Clone, Copy, Debug)]
pub enum Bound {
    /// Everyone who holds offers.
    Everyone,
    /// Some.
    Parties {
        /// They.
        parties: &'static [Party],
        /// And voluntary organisations?
        voluntary: Voluntary,
    },
}

/// A day as a number: 20 260 701 is 1 July 2026.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub u32);

impl Day {
    /// A day by its year, month and day of the month.
    pub const fn on(year: u32, month: u32, day: u32) -> Self {
        Self(year * 10_000 + month * 100 + day)
    }

    /// The day of a date.
    pub fn of(date: &crate::value::Date) -> Self {
        let digits = date.as_str().bytes().filter(u8::is_ascii_digit);
        Self(digits.fold(0, |day, digit| day * 10 + u32::from(digit - b'0')))
    }

    /// The year.
    pub const fn year(self) -> u32 {
        self.0 / 10_000
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.0 / 10_000, self.0 / 100 % 100, self.0 % 100)
    }
}

/// First and last day on which something holds; `None`: since before, or until further notice.
#[derive(Clone, Copy, Debug)]
pub struct Validity {
    /// First day.
    pub from: Option<Day>,
    /// Last day.
    pub to: Option<Day>,
}

impl Validity {
    /// As far as the register reaches.
    pub const ALWAYS: Self = Self { from: None, to: None };

    /// From a day on.
    pub const fn from(day: Day) -> Self {
        Self { from: Some(day), to: None }
    }

    /// From one day to another, both included.
    pub const fn between(from: Day, to: Day) -> Self {
        Self { from: Some(from), to: Some(to) }
    }

    /// Whether it holds on a day.
    pub fn holds_on(self, day: Day) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

impl Party {
    /// Whether a body of this kind is such a party, whatever it does.
    pub(crate) fn is(self, kind: ProviderKind) -> bool {
        use ProviderKind as Kind;
        match self {
            Self::RegionalHealthAuthority => kind == Kind::RegionalHealthAuthority,
            // A hospital is owned by a trust, or does the same work; the register names the two together.
            Self::HealthTrust | Self::Hospital => matches!(kind, Kind::HealthTrust | Kind::Hospital),
            Self::PrivateSpecialistUnderContract => kind == Kind::PrivateSpecialistUnderContract,
            Self::Municipality => kind == Kind::Municipality,
            Self::PrivateMunicipalUnderContract => kind == Kind::PrivateMunicipalUnderContract,
            // Follows from who takes part, not from the body.
            Self::HealthPersonnel => false,
            Self::AnyPublicBody => {
                Self::StateBody.is(kind) || matches!(kind, Kind::Municipality | Kind::County | Kind::StateBody)
            }
            Self::StateBody => matches!(
                kind,
                Kind::RegionalHealthAuthority | Kind::HealthTrust | Kind::Hospital | Kind::StateBody | Kind::Nav
            ),
            Self::PrivateSector => matches!(
                kind,
                Kind::Private
                    | Kind::PrivateRehabilitation
                    | Kind::PrivateSpecialistUnderContract
                    | Kind::PrivateMunicipalUnderContract
            ),
            Self::NationalCompetenceService => kind == Kind::NationalCompetenceService,
            Self::Nav => kind == Kind::Nav,
        }
    }
}

/// Finds a source by its short name.
pub fn find(id: &str) -> Option<&'static Source> {
    crate::sources::SOURCES.iter().copied().find(|source| source.id == id)
}
