//! What came of an assessment, as JSON: codes, and words when a language was asked for.

use super::Named;
use super::criteria::near;
use super::read::{ReadFailure, failure};
use super::suggest::{SuggestionAnswer, suggestions};
use mestring::assess::{
    Arg, Assessment, AttestationState, Counted, Finding, How, Outcome, Place, Reason, Side, assess,
};
use mestring::attestation::{AttestationAnswer as Said, AttestationRole, Subject};
use mestring::call::Call;
use mestring::criterion::{Force, Profile};
use mestring::fact::FactId;
use mestring::model::Offer;
use mestring::register::{self, RegisterCoverage};
use mestring::source::{Day, Source};
use mestring::value::LanguageTag;
use mestring_i18n::{Catalogue, Digest, Language};
use serde::Serialize;

/// Name and version of this answer.
const FORMAT: &str = "mestring/assessment/1";

/// What came of a request.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
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
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
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
    pub coverage: RegisterCoverage,
    /// The choices of criteria.
    pub profiles: Vec<Profile>,
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
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub suggestions: Named<Vec<SuggestionAnswer>>,
    /// What became of the answers that people have given.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attestations: Vec<AttestationAnswer>,
    /// The sources that the findings name, by their short names; told with the texts.
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub sources: Named<SourceAnswer>,
}

/// The set of sources and criteria.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
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
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
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
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SummaryAnswer {
    /// How many findings have each outcome.
    pub counts: Named<usize, Outcome>,
    /// Criteria with something to do, the weightiest first.
    pub to_do: Vec<&'static str>,
    /// Facts that would settle what is not decided, the most decisive first.
    pub open: Vec<OpenAnswer>,
}

/// A fact that would settle something.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
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
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct FindingAnswer {
    /// The criterion.
    pub criterion: &'static str,
    /// What came of it.
    pub outcome: Outcome,
    /// What shows it, when it is met.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub how: Option<How>,
    /// Why, when the criterion alone does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// The strongest that is said to this provider on this day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force: Option<Force>,
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
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
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
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub args: Named<String>,
}

/// A finding in words.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
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
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
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
    pub role: AttestationRole,
    /// When.
    pub date: String,
    /// What was answered.
    pub answer: Said,
    /// What became of it.
    pub state: Counted,
    /// The last day on which it counts, where a source wants something done again and again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// The same in words, when a language was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<AttestationTextAnswer>,
}

/// What became of an answer, in words.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
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
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
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
        Ok(call) => assess_answer(&call),
        Err(problems) => AssessAnswer::Failure(failure(&problems, None)),
    };
    serde_json::to_string(&answer).unwrap_or_default()
}

/// What comes of a request that was read.
pub fn assess_answer(call: &Call) -> AssessAnswer {
    let Some((offer, request)) = call.request() else {
        // Reading has seen to it that both are there.
        return AssessAnswer::Failure(ReadFailure::nothing("no-offer"));
    };
    let requested = call.language.as_ref().map(LanguageTag::as_str);
    let texts = requested.map(|tag| Catalogue::kept(Language::negotiate([tag])));
    if request.unknown_criteria().next().is_some() {
        return AssessAnswer::Failure(no_criteria(request.unknown_criteria()));
    }
    let mut answer = assessment(offer, &assess(offer, &request), texts.as_deref());
    answer.language = texts.as_ref().zip(requested).map(|(texts, requested)| language(texts, requested));
    AssessAnswer::Assessment(Box::new(answer))
}

/// Most unknown names for which is looked what was meant: a request can have thousands.
const MOST_LOOKED_FOR: usize = 10;

/// That criteria were asked for that do not exist, and which were probably meant.
pub(super) fn no_criteria<'a>(names: impl IntoIterator<Item = &'a str>) -> ReadFailure {
    let unknown: Vec<_> = names.into_iter().map(str::to_owned).collect();
    let mut seen = Vec::new();
    for id in unknown.iter().take(MOST_LOOKED_FOR).flat_map(|name| near(name)) {
        if !seen.contains(&id) {
            seen.push(id);
        }
    }
    ReadFailure { unknown, near: seen, ..ReadFailure::nothing("unknown-criterion") }
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
) -> Named<SourceAnswer> {
    let named =
        texts.map(|texts| findings.flat_map(Finding::sources).map(|one| (one.id, source(one, texts))).collect());
    named.unwrap_or_default()
}

/// An assessment as it goes out; in words too when texts are given.
pub fn assessment(offer: &Offer, assessment: &Assessment, texts: Option<&Catalogue>) -> AssessmentAnswer {
    let digest = Digest::of(assessment);
    let counts = Outcome::ALL.iter().map(|outcome| (*outcome, assessment.with(*outcome).count())).collect();
    let ids = |findings: &[&Finding]| findings.iter().map(|finding| finding.criterion.id).collect();
    let open = digest.open.iter().map(|(fact, findings)| OpenAnswer {
        fact: fact.name(),
        label: texts.map(|texts| texts.name(*fact)),
        criteria: ids(findings),
    });
    let summary = SummaryAnswer { counts, to_do: ids(&digest.to_do), open: open.collect() };
    let suggested =
        assessment.findings.iter().map(|finding| (finding.criterion.id, suggestions(offer, finding, texts)));
    AssessmentAnswer {
        format: FORMAT,
        register: register(),
        as_of: assessment.date.as_str().to_owned(),
        coverage: register::coverage(Day::of(&assessment.date)),
        profiles: assessment.profiles.clone(),
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
        outcome: finding.outcome,
        how: finding.how,
        reason: finding.reason,
        force: finding.force,
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
        role: attestation.role,
        date: attestation.date.as_str().to_owned(),
        answer: attestation.answer,
        state: state.state,
        until: state.until().map(|date| date.as_str().to_owned()),
        text: texts.map(|texts| {
            let text = texts.attestation(state);
            AttestationTextAnswer { title: text.title, said: text.said, message: text.message }
        }),
    }
}
