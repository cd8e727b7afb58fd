//! What changed between two assessments, as JSON: codes, and words when a language was asked for.

use super::Named;
use super::assess::{
    FindingAnswer, LanguageAnswer, RegisterAnswer, SourceAnswer, finding, language, no_criteria, register, sources,
};
use super::read::{ReadFailure, failure};
use mestring::assess::{Assessment, Change, ChangeKind, Finding, Request, assess, compare};
use mestring::call::CallPair;
use mestring::criterion::Profile;
use mestring::model::Offer;
use mestring::register::{RegisterCoverage, coverage};
use mestring::source::Day;
use mestring::value::LanguageTag;
use mestring_i18n::{Catalogue, Language};
use serde::Serialize;

/// Name and version of this answer.
const FORMAT: &str = "mestring/comparison/1";

/// What came of a request for a comparison.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum CompareAnswer {
    /// What changed.
    Comparison(Box<ComparisonAnswer>),
    /// The request could not be read, and this is why.
    Failure(ReadFailure),
}

/// What changed from one assessment to another. With texts when a language was asked for.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ComparisonAnswer {
    /// Name and version of this answer.
    #[cfg_attr(feature = "generate", schemars(extend("const" = FORMAT)))]
    pub format: &'static str,
    /// The register both were made with.
    pub register: RegisterAnswer,
    /// What it is compared with.
    pub before: ComparedAnswer,
    /// What was asked about.
    pub after: ComparedAnswer,
    /// The language of the texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<LanguageAnswer>,
    /// How many changes there are of each kind.
    pub counts: Named<usize, ChangeKind>,
    /// How many criteria came out as before.
    pub unchanged: usize,
    /// Criteria that came out differently: new conflicts first, then what is lost, what is gained, and the rest.
    pub changes: Vec<ChangeAnswer>,
    /// Findings of criteria that were only asked before.
    pub only_before: Vec<FindingAnswer>,
    /// Findings of criteria that are only asked now.
    pub only_after: Vec<FindingAnswer>,
    /// The sources that the findings name, by their short names; told with the texts.
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub sources: Named<SourceAnswer>,
}

/// One of the two assessments.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ComparedAnswer {
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
}

/// A criterion that came out differently.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ChangeAnswer {
    /// What kind of change it is.
    pub kind: ChangeKind,
    /// What came of it before.
    pub before: FindingAnswer,
    /// What comes of it now.
    pub after: FindingAnswer,
    /// The same in words, when a language was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<ChangeTextAnswer>,
}

/// A change in words.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ChangeTextAnswer {
    /// What it is about, in a few words.
    pub title: String,
    /// What kind of change it is, in a few words.
    pub kind: String,
    /// What it was and what it is.
    pub message: String,
}

/// Compares what comes of two requests that come as JSON, and answers with JSON. The same request always gives the same
/// bytes.
///
/// The request is a `mestring/comparison-request/1` document. This is the door that every language uses.
pub fn compare_json(request: &[u8]) -> String {
    let answer = match CallPair::from_json(request) {
        Ok(pair) => compare_answer(&pair),
        Err(problems) => CompareAnswer::Failure(failure(&problems, None)),
    };
    serde_json::to_string(&answer).unwrap_or_default()
}

/// What comes of two requests that were read.
pub fn compare_answer(pair: &CallPair) -> CompareAnswer {
    let sides = [&pair.before, &pair.after].map(|call| call.as_ref().and_then(|call| call.request()));
    let [Some(before), Some(after)] = sides else {
        // Reading has seen to it that they are there.
        return CompareAnswer::Failure(ReadFailure::nothing("no-offer"));
    };
    // The two often name the same.
    let mut unknown: Vec<_> = [&before.1, &after.1].into_iter().flat_map(Request::unknown_criteria).collect();
    mestring::order::sort_by(&mut unknown, Ord::cmp);
    unknown.dedup();
    if !unknown.is_empty() {
        return CompareAnswer::Failure(no_criteria(unknown));
    }
    let requested = pair.after.as_ref().and_then(|call| call.language.as_ref()).map(LanguageTag::as_str);
    let texts = requested.map(|tag| Catalogue::kept(Language::negotiate([tag])));
    let [(before, old), (after, new)] = [before, after].map(|(offer, request)| (offer, assess(offer, &request)));
    let mut answer = comparison((before, &old), (after, &new), texts.as_deref());
    answer.language = texts.as_ref().zip(requested).map(|(texts, requested)| language(texts, requested));
    CompareAnswer::Comparison(Box::new(answer))
}

/// A comparison of two assessments, each with its offer, as it goes out; in words too when texts are given.
pub fn comparison(
    before: (&Offer, &Assessment),
    after: (&Offer, &Assessment),
    texts: Option<&Catalogue>,
) -> ComparisonAnswer {
    let comparison = compare(before.1, after.1);
    let counts = ChangeKind::ALL.iter().map(|kind| (*kind, comparison.of(*kind).count()));
    let findings = |findings: &[&Finding]| findings.iter().map(|one| finding(one, texts)).collect();
    let told = comparison.changes.iter().flat_map(|change| [change.before, change.after]);
    let told = told.chain(comparison.only_before.iter().copied()).chain(comparison.only_after.iter().copied());
    ComparisonAnswer {
        format: FORMAT,
        register: register(),
        before: compared(before),
        after: compared(after),
        language: texts.map(|texts| language(texts, texts.language().tag())),
        counts: counts.collect(),
        unchanged: comparison.unchanged,
        changes: comparison.changes.iter().map(|one| change(one, texts)).collect(),
        only_before: findings(&comparison.only_before),
        only_after: findings(&comparison.only_after),
        sources: sources(told, texts),
    }
}

fn compared((offer, assessment): (&Offer, &Assessment)) -> ComparedAnswer {
    ComparedAnswer {
        as_of: assessment.date.as_str().to_owned(),
        coverage: coverage(Day::of(&assessment.date)),
        profiles: assessment.profiles.clone(),
        offer: offer.id.as_ref().map(|id| id.as_str().to_owned()),
        provider: assessment.provider.as_ref().map(|id| id.as_str().to_owned()),
    }
}

fn change(change: &Change<'_>, texts: Option<&Catalogue>) -> ChangeAnswer {
    ChangeAnswer {
        kind: change.kind,
        before: finding(change.before, texts),
        after: finding(change.after, texts),
        text: texts.map(|texts| {
            let text = texts.change(change);
            ChangeTextAnswer { title: text.title, kind: text.kind, message: text.message }
        }),
    }
}
