//! Sources as JSON, in the words of every language that there are texts of.

use super::Named;
use super::assess::{RegisterAnswer, register};
use super::criteria::told;
use super::read::{ReadFailure, failure};
use mestring::call::SourceCall;
use mestring::criteria::CRITERIA;
use mestring::criterion::{Criterion, Target};
use mestring::model::identity::CareLevel;
use mestring::model::organisation::ProviderKind;
use mestring::register::{RegisterCoverage, coverage};
use mestring::source::{
    Bound, Circle, Confidence, Day, Modality, Source, SourceStatus, Tie, Validity, Voluntary, WorkKind,
};
use mestring_i18n::Catalogue;
use serde::Serialize;
use std::sync::Arc;

/// Name and version of this answer.
const FORMAT: &str = "mestring/sources/1";

/// What came of a question about sources.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum FindAnswer {
    /// The sources.
    Sources(Box<SourcesAnswer>),
    /// The question could not be read, and this is why.
    Failure(ReadFailure),
}

/// The sources that were asked for.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SourcesAnswer {
    /// Name and version of this answer.
    #[cfg_attr(feature = "generate", schemars(extend("const" = FORMAT)))]
    pub format: &'static str,
    /// The register they are from.
    pub register: RegisterAnswer,
    /// The day that was asked about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    /// What the register knows of that day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coverage: Option<RegisterCoverage>,
    /// The sources, ordered by their short names.
    pub sources: Vec<ListedSourceAnswer>,
}

/// A source.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ListedSourceAnswer {
    /// Short name.
    pub id: &'static str,
    /// Short name of the work it stands in.
    pub work: &'static str,
    /// What kind of work that is.
    pub kind: WorkKind,
    /// Number of the work: of an act, DOI, PMID or another.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub identifier: &'static str,
    /// Section, as it is cited; left out for the whole work.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub section: &'static str,
    /// Address.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub address: &'static str,
    /// Title and section, by language.
    pub titles: Named<String>,
    /// What it is about, by language; left out for a page.
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub headings: Named<String>,
    /// What it says in our own words, by language; left out for a page.
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub says: Named<String>,
    /// Those it binds, or is addressed to; `everyone` for all who hold offers.
    pub bound: Vec<&'static str>,
    /// What ties it to the kind of body that was asked about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ties: Vec<Tie>,
    /// Whether it binds voluntary organisations too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voluntary: Option<Voluntary>,
    /// The parts of the services it is about; none: all of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub levels: Vec<CareLevel>,
    /// The people it is about; none: everyone.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub circles: Vec<Circle>,
    /// How it speaks.
    pub modality: Modality,
    /// What it speaks of.
    pub target: Target,
    /// Whether it holds now.
    pub status: SourceStatus,
    /// When it holds.
    pub validity: ValidityAnswer,
    /// How sure it is that it says what is said here.
    pub confidence: Confidence,
    /// How that was verified; none: it was read at its address.
    pub verified: Vec<VerificationAnswer>,
    /// Short names of the criteria that rest on it.
    pub criteria: Vec<&'static str>,
}

/// First and last day on which something holds; left out: since before, or until further notice.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ValidityAnswer {
    /// The first day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

impl From<Validity> for ValidityAnswer {
    fn from(validity: Validity) -> Self {
        let day = |day: Option<Day>| day.map(|day| day.to_string());
        Self { from: day(validity.from), to: day(validity.to) }
    }
}

/// How it was verified what a source says.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct VerificationAnswer {
    /// Where it was read.
    pub address: &'static str,
    /// What was seen there.
    pub seen: &'static str,
}

/// The sources that a question asks for, as JSON: a `mestring/source-request/1` document in.
pub(crate) fn sources_json(question: &[u8]) -> String {
    let answer = match SourceCall::from_json(question) {
        Ok(call) => FindAnswer::Sources(Box::new(sources(&call))),
        Err(problems) => FindAnswer::Failure(failure(&problems, None)),
    };
    serde_json::to_string(&answer).unwrap_or_default()
}

/// The sources that a question asks for.
pub fn sources(call: &SourceCall) -> SourcesAnswer {
    let catalogues = Catalogue::all();
    let query = call.query();
    let found = query.find().map(|source| ListedSourceAnswer::of(source, call.binds, &catalogues));
    SourcesAnswer {
        format: FORMAT,
        register: register(),
        as_of: call.as_of.as_ref().map(|date| date.as_str().to_owned()),
        coverage: call.as_of.as_ref().map(|date| coverage(Day::of(date))),
        sources: found.collect(),
    }
}

impl ListedSourceAnswer {
    /// A source as it stands in the list, in the words of these languages, with what ties it to the kind of body that is
    /// asked about.
    pub fn of(source: &'static Source, binds: Option<ProviderKind>, catalogues: &[Arc<Catalogue>]) -> Self {
        let (bound, voluntary) = match source.bound {
            Bound::Everyone => (vec!["everyone"], None),
            Bound::Parties { parties, voluntary } => {
                (parties.iter().map(|party| party.as_str()).collect(), Some(voluntary))
            }
        };
        let words = |text: &dyn Fn(&Catalogue) -> String| {
            if source.is_page() { Named::default() } else { told(catalogues, text) }
        };
        let verified = source.verified.iter();
        Self {
            id: source.id,
            work: source.work.id,
            kind: source.work.kind,
            identifier: source.work.identifier,
            section: source.section,
            address: source.address,
            titles: told(catalogues, |texts| texts.source(source)),
            headings: words(&|texts| texts.heading(source)),
            says: words(&|texts| texts.says(source).unwrap_or_default()),
            bound,
            ties: binds.map(|kind| source.bound.ties(kind).collect()).unwrap_or_default(),
            voluntary,
            levels: source.levels.to_vec(),
            circles: source.circles.to_vec(),
            modality: source.modality,
            target: source.target,
            status: source.status,
            validity: source.validity.into(),
            confidence: source.confidence,
            verified: verified.map(|one| VerificationAnswer { address: one.address, seen: one.seen }).collect(),
            criteria: resting_on(source).map(|criterion| criterion.id).collect(),
        }
    }
}

/// The criteria that rest on a source.
pub fn resting_on(source: &Source) -> impl Iterator<Item = &'static Criterion> {
    let rests = |criterion: &&Criterion| criterion.bases.iter().any(|basis| basis.source.id == source.id);
    CRITERIA.iter().copied().filter(rests)
}
