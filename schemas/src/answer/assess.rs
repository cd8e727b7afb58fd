//! What came of an assessment, as JSON: codes, and words when a language was asked for.

use super::read::{ReadFailure, failure};
use super::suggest::{SuggestionAnswer, suggestions};
use mestring::assess::{Arg, Assessment, AttestationState, Finding, How, Outcome, Place, Reason, Side, assess};
use mestring::attestation::Subject;
use mestring::call::Call;
use mestring::criterion::Force;
use mestring::fact::FactId;
use mestring::model::Offer;
use mestring::register;
use mestring::source::{Day, Source};
use mestring::value::LanguageTag;
#[cfg(feature = "generate")]
use mestring::{
    assess::Counted, attestation::AttestationAnswer as Said, attestation::AttestationRole, criterion::Profile,
    register::RegisterCoverage,
};
use mestring_i18n::{Catalogue, Digest, Language};
use serde::Serialize;
use std::collections::BTreeMap;

/// Name and version of this answer.
const FORMAT: &str = "mestring/assessment/1";

/// What came of a request.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum AssessAnswer {
    /// The assessment.
    Assessment(Box<AssessmentAnswer>),
    /// The request could not be read, and this is why.
    Failure(ReadFailure),
}

/// An assessment. With texts when a language was asked for.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct AssessmentAnswer {
    /// Name and version of this answer.
    #[cfg_attr(feature = "generate", schemars(extend("const" = FORMAT)))]
    pub format: &'static str,
    /// The register it was made with.
    pub register: RegisterAnswer,
    /// The day of the assessment.
    pub as_of: String,
    /// What the register knows of that day.
    #[cfg_attr(feature = "generate", schemars(with = "RegisterCoverage"))]
    pub coverage: &'static str,
    /// The choices of criteria.
    #[cfg_attr(feature = "generate", schemars(with = "Vec<Profile>"))]
    pub profiles: Vec<&'static str>,
    /// Short name of the offer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offer: Option<String>,
    /// Short name of the profile it inherits from, when one was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// The language of the texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<LanguageAnswer>,
    /// The findings as people read them.
    pub summary: SummaryAnswer,
    /// One finding for each criterion, ordered by the id of the criterion.
    pub findings: Vec<FindingAnswer>,
    /// What can be added to the offer where something is not shown, by the criterion; each suggestion stands by itself.
    /// Where it goes depends on what else the offer holds, which is why it is no part of a finding.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub suggestions: BTreeMap<&'static str, Vec<SuggestionAnswer>>,
    /// What became of the answers that people have given.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attestations: Vec<AttestationAnswer>,
    /// The sources that the findings name, by their short names; told with the texts.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub sources: BTreeMap<&'static str, SourceAnswer>,
}

/// The set of sources and criteria.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct RegisterAnswer {
    /// Version.
    pub version: &'static str,
    /// The day its sources were last gone through.
    pub date: String,
    /// SHA-256 of its content.
    pub hash: &'static str,
}

/// The language of texts.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct LanguageAnswer {
    /// The language asked for.
    pub requested: String,
    /// The language used: another one when there are no texts in that.
    pub used: &'static str,
}

/// The findings as people read them.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SummaryAnswer {
    /// How many findings have each outcome.
    pub counts: BTreeMap<&'static str, usize>,
    /// Criteria with something to do, the weightiest first.
    pub to_do: Vec<&'static str>,
    /// Facts that would settle what is not decided, the most decisive first.
    pub open: Vec<OpenAnswer>,
}

/// A fact that would settle something.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct OpenAnswer {
    /// The fact.
    pub fact: &'static str,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The criteria it would settle.
    pub criteria: Vec<&'static str>,
}

/// What came of one criterion.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FindingAnswer {
    /// The criterion.
    pub criterion: &'static str,
    /// What came of it.
    #[cfg_attr(feature = "generate", schemars(with = "Outcome"))]
    pub outcome: &'static str,
    /// What shows it, when it is met.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "generate", schemars(with = "Option<How>"))]
    pub how: Option<&'static str>,
    /// Why, when the criterion alone does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "generate", schemars(with = "Option<Reason>"))]
    pub reason: Option<&'static str>,
    /// The strongest that is said to this provider on this day.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "generate", schemars(with = "Option<Force>"))]
    pub force: Option<&'static str>,
    /// How much it weighs, from 0 to 4.
    pub weight: u8,
    /// Short names of the sources that speak to this provider on this day.
    pub sources: Vec<&'static str>,
    /// Values that decided, or places where something should have been.
    pub at: Vec<PlaceAnswer>,
    /// The fact that would settle it, when that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settled_by: Option<&'static str>,
    /// The same in words, when a language was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<FindingTextAnswer>,
}

/// A place in a document.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct PlaceAnswer {
    /// JSON Pointer in the document.
    pub pointer: String,
    /// The document: left out for the offer, `provider` for the profile of its provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<&'static str>,
    /// Numbers and words that a sentence can be made with.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<&'static str, String>,
}

/// A finding in words.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FindingTextAnswer {
    /// What it is about, in a few words.
    pub title: String,
    /// What was found.
    pub message: String,
    /// Why it matters.
    pub why: String,
    /// What to do.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub remedy: String,
}

/// What became of an answer that somebody gave.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Serialize)]
// The words that can be answered have the other name.
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema), schemars(rename = "AttestationStateAnswer"))]
#[serde(rename_all = "camelCase")]
pub struct AttestationAnswer {
    /// The criterion that was asked about.
    pub criterion: String,
    /// What it was asked of.
    pub subject: Subject,
    /// The role of the one who answered.
    #[cfg_attr(feature = "generate", schemars(with = "AttestationRole"))]
    pub role: &'static str,
    /// When.
    pub date: String,
    /// What was answered.
    #[cfg_attr(feature = "generate", schemars(with = "Said"))]
    pub answer: &'static str,
    /// What became of it.
    #[cfg_attr(feature = "generate", schemars(with = "Counted"))]
    pub state: &'static str,
    /// The last day on which it counts, where a source wants something done again and again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// The same in words, when a language was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<AttestationTextAnswer>,
}

/// What became of an answer, in words.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct AttestationTextAnswer {
    /// What it is about, in a few words.
    pub title: String,
    /// Who answered what, and when.
    pub said: String,
    /// What became of it, and what to do.
    pub message: String,
}

/// A source in words.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SourceAnswer {
    /// Title and section.
    pub title: String,
    /// What it is about; left out for a page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading: Option<String>,
    /// What it says, in a sentence or two of our own; left out for a page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub says: Option<String>,
    /// Address.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub address: &'static str,
}

/// Assesses a request that comes as JSON, and answers with JSON. The same request always gives the same bytes.
///
/// The request is a `mestring/request/1` document. This is the door that every language uses.
pub fn assess_json(request: &[u8]) -> String {
    let answer = match Call::from_json(request) {
        Ok(call) => answer(&call),
        Err(problems) => AssessAnswer::Failure(failure(&problems, None)),
    };
    serde_json::to_string(&answer).unwrap_or_default()
}

fn answer(call: &Call) -> AssessAnswer {
    let Some((offer, request)) = call.request() else {
        // Reading has seen to it that both are there.
        return AssessAnswer::Failure(ReadFailure::nothing("no-offer"));
    };
    let requested = call.language.as_ref().map(LanguageTag::as_str);
    let texts = requested.map(|tag| Catalogue::new(Language::negotiate([tag])));
    if request.unknown_criteria().next().is_some() {
        return AssessAnswer::Failure(no_criteria(request.unknown_criteria()));
    }
    let mut answer = assessment(offer, &assess(offer, &request), texts.as_ref());
    answer.language = texts.as_ref().zip(requested).map(|(texts, requested)| language(texts, requested));
    AssessAnswer::Assessment(Box::new(answer))
}

/// That criteria were asked for that do not exist.
pub(super) fn no_criteria<'a>(names: impl IntoIterator<Item = &'a str>) -> ReadFailure {
    let unknown = names.into_iter().map(str::to_owned).collect();
    ReadFailure { unknown, ..ReadFailure::nothing("unknown-criterion") }
}

pub(super) fn register() -> RegisterAnswer {
    RegisterAnswer { version: register::VERSION, date: register::DATE.to_string(), hash: register::HASH }
}

pub(super) fn language(texts: &Catalogue, requested: &str) -> LanguageAnswer {
    LanguageAnswer { requested: requested.to_owned(), used: texts.language().tag() }
}

/// The sources that findings name. None without texts: their names are codes enough.
pub(super) fn sources<'a>(
    findings: impl Iterator<Item = &'a Finding>,
    texts: Option<&Catalogue>,
) -> BTreeMap<&'static str, SourceAnswer> {
    let named =
        texts.map(|texts| findings.flat_map(Finding::sources).map(|one| (one.id, source(one, texts))).collect());
    named.unwrap_or_default()
}

/// An assessment as it goes out; in words too when texts are given.
pub fn assessment(offer: &Offer, assessment: &Assessment, texts: Option<&Catalogue>) -> AssessmentAnswer {
    let digest = Digest::of(assessment);
    let counts = Outcome::ALL.iter().map(|outcome| (outcome.as_str(), assessment.with(*outcome).count())).collect();
    let ids = |findings: &[&Finding]| findings.iter().map(|finding| finding.criterion.id).collect();
    let open = digest.open.iter().map(|(fact, findings)| OpenAnswer {
        fact: fact.name(),
        label: texts.map(|texts| texts.fact(*fact).label),
        criteria: ids(findings),
    });
    let summary = SummaryAnswer { counts, to_do: ids(&digest.to_do), open: open.collect() };
    let suggested =
        assessment.findings.iter().map(|finding| (finding.criterion.id, suggestions(offer, finding, texts)));
    AssessmentAnswer {
        format: FORMAT,
        register: register(),
        as_of: assessment.date.as_str().to_owned(),
        coverage: register::coverage(Day::of(&assessment.date)).as_str(),
        profiles: assessment.profiles.iter().map(|profile| profile.as_str()).collect(),
        offer: offer.id.as_ref().map(|id| id.as_str().to_owned()),
        provider: assessment.provider.as_ref().map(|id| id.as_str().to_owned()),
        language: texts.map(|texts| language(texts, texts.language().tag())),
        summary,
        findings: assessment.findings.iter().map(|finding| self::finding(finding, texts)).collect(),
        suggestions: suggested.filter(|(_, suggestions)| !suggestions.is_empty()).collect(),
        attestations: assessment.attestations.iter().map(|state| attestation(state, texts)).collect(),
        sources: sources(assessment.findings.iter(), texts),
    }
}

pub(super) fn finding(finding: &Finding, texts: Option<&Catalogue>) -> FindingAnswer {
    FindingAnswer {
        criterion: finding.criterion.id,
        outcome: finding.outcome.as_str(),
        how: finding.how.map(How::as_str),
        reason: finding.reason.map(Reason::as_str),
        force: finding.force.map(Force::as_str),
        weight: finding.weight,
        sources: finding.sources().map(|source| source.id).collect(),
        at: finding.at.iter().map(place).collect(),
        settled_by: finding.settled_by.map(FactId::name),
        text: texts.map(|texts| {
            let text = texts.finding(finding);
            FindingTextAnswer { title: text.title, message: text.message, why: text.why, remedy: text.remedy }
        }),
    }
}

pub(super) fn source(source: &Source, texts: &Catalogue) -> SourceAnswer {
    SourceAnswer {
        title: texts.source(source),
        heading: (!source.is_page()).then(|| texts.heading(source)),
        says: texts.says(source),
        address: source.address,
    }
}

pub(super) fn place(place: &Place) -> PlaceAnswer {
    let args = place.args.iter().map(|(name, arg)| {
        let value = match arg {
            Arg::Number(number) => number.to_string(),
            Arg::Word(word) => (*word).to_owned(),
        };
        (*name, value)
    });
    PlaceAnswer {
        pointer: place.pointer(),
        document: (place.side == Side::Provider).then_some(Side::Provider.as_str()),
        args: args.collect(),
    }
}

pub(super) fn attestation(state: &AttestationState, texts: Option<&Catalogue>) -> AttestationAnswer {
    let attestation = &state.attestation;
    AttestationAnswer {
        criterion: attestation.criterion.as_str().to_owned(),
        subject: attestation.subject.clone(),
        role: attestation.role.as_str(),
        date: attestation.date.as_str().to_owned(),
        answer: attestation.answer.as_str(),
        state: state.state.as_str(),
        until: state.until().map(|date| date.as_str().to_owned()),
        text: texts.map(|texts| {
            let text = texts.attestation(state);
            AttestationTextAnswer { title: text.title, said: text.said, message: text.message }
        }),
    }
}
