//! A checklist as JSON: codes, and words when a language was asked for.

use super::Named;
use super::assess::{
    AttestationAnswer, FindingAnswer, LanguageAnswer, OpenAnswer, RegisterAnswer, SourceAnswer, attestation, finding,
    language, no_criteria, register, sources,
};
use super::read::{ReadFailure, failure};
use mestring::attestation::{AttestationRole, Subject};
use mestring::call::Call;
use mestring::checklist::{Checklist, ChecklistKind, Filled, Item, ItemState, Step, checklist as make};
use mestring::model::Offer;
use mestring::register::{RegisterCoverage, coverage};
use mestring::source::Day;
use mestring::value::{Fingerprint, LanguageTag};
use mestring_i18n::{Catalogue, Language};
use serde::Serialize;

/// Name and version of this answer.
const FORMAT: &str = "mestring/checklist/1";

/// What came of a request for a checklist.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ListAnswer {
    /// The checklist.
    Checklist(Box<ChecklistAnswer>),
    /// The request could not be read, and this is why.
    Failure(ReadFailure),
}

/// A checklist for one offer. With texts when a language was asked for.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ChecklistAnswer {
    /// Name and version of this answer.
    #[cfg_attr(feature = "generate", schemars(extend("const" = FORMAT)))]
    pub format: &'static str,
    /// The register it was made with.
    pub register: RegisterAnswer,
    /// The day it is for.
    pub as_of: String,
    /// What the register knows of that day.
    pub coverage: RegisterCoverage,
    /// Which list it is.
    pub list: ChecklistKind,
    /// The only step it holds, when one was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<Step>,
    /// The only role it is for, when one was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<AttestationRole>,
    /// Short name of the offer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offer: Option<String>,
    /// Short name of the profile it inherits from, when one was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// The language of the texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<LanguageAnswer>,
    /// How many criteria are in place.
    pub done: usize,
    /// How many criteria there are to go through: those that are known to concern the offer.
    pub total: usize,
    /// How many criteria have come so far.
    pub counts: Named<usize, ItemState>,
    /// The sections that have something in them, in the order of the work.
    pub sections: Vec<SectionAnswer>,
    /// Facts that would settle what is unclear, the most decisive first.
    pub unclear: Vec<OpenAnswer>,
    /// What became of the answers that people have given.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attestations: Vec<AttestationAnswer>,
    /// The sources that the findings name, by their short names; told with the texts.
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub sources: Named<SourceAnswer>,
}

/// A part of a checklist: one task, or one side of a matter.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct SectionAnswer {
    /// Short name, unique in its list.
    pub id: &'static str,
    /// The step it belongs to; left out when each item has a step of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<Step>,
    /// Its heading, when a language was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heading: Option<String>,
    /// The items: what is contradicted first.
    pub items: Vec<ItemAnswer>,
}

/// One line of a checklist.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ItemAnswer {
    /// How far it has come.
    pub state: ItemState,
    /// Who can answer, the most natural first.
    pub roles: Vec<AttestationRole>,
    /// What an attestation has to carry that answers it now.
    pub answer: ToAnswer,
    /// What an assessment finds about it.
    pub finding: FindingAnswer,
    /// The same in the words of a checklist, when a language was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<ItemTextAnswer>,
}

/// What an attestation has to carry that answers an item now. Answer, role and date are for the app to add.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ToAnswer {
    /// The criterion that is asked about.
    pub criterion: &'static str,
    /// What it is asked of.
    pub subject: Subject,
    /// Fingerprint of the facts that the criterion looks at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<Fingerprint>,
}

/// An item in words.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ItemTextAnswer {
    /// What it is about, in a few words.
    pub title: String,
    /// The question, as it is put to the one who answers.
    pub question: String,
    /// What to do, or what was found, in short; left out when nothing is left to do.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Makes a checklist for a request that comes as JSON, and answers with JSON. The same request always gives the same bytes.
///
/// The request is a `mestring/request/1` document. Its `checklist` says which part of which list is wanted; without it, it is
/// the whole of the Standard method.
pub fn checklist_json(request: &[u8]) -> String {
    let answer = match Call::from_json(request) {
        Ok(call) => checklist_answer(&call),
        Err(problems) => ListAnswer::Failure(failure(&problems, None)),
    };
    serde_json::to_string(&answer).unwrap_or_default()
}

/// What comes of a request for a checklist that was read.
pub fn checklist_answer(call: &Call) -> ListAnswer {
    let Some((offer, request, choice)) = call.checklist_request() else {
        // Reading has seen to it that both are there.
        return ListAnswer::Failure(ReadFailure::nothing("no-offer"));
    };
    if request.unknown_criteria().next().is_some() {
        return ListAnswer::Failure(no_criteria(request.unknown_criteria()));
    }
    let requested = call.language.as_ref().map(LanguageTag::as_str);
    let texts = requested.map(|tag| Catalogue::kept(Language::negotiate([tag])));
    let mut answer = checklist(offer, &make(offer, &request, &choice), texts.as_deref());
    answer.language = texts.as_ref().zip(requested).map(|(texts, requested)| language(texts, requested));
    ListAnswer::Checklist(Box::new(answer))
}

/// A checklist as it goes out; in words too when texts are given.
pub fn checklist(offer: &Offer, list: &Checklist, texts: Option<&Catalogue>) -> ChecklistAnswer {
    let unclear = list.unclear().into_iter().map(|(fact, items)| OpenAnswer {
        fact: fact.name(),
        label: texts.map(|texts| texts.name(fact)),
        criteria: items.into_iter().map(|item| item.finding.criterion.id).collect(),
    });
    ChecklistAnswer {
        format: FORMAT,
        register: register(),
        as_of: list.date.as_str().to_owned(),
        coverage: coverage(Day::of(&list.date)),
        list: list.choice.kind(),
        step: list.choice.step,
        role: list.choice.role,
        offer: offer.id.as_ref().map(|id| id.as_str().to_owned()),
        provider: list.provider.as_ref().map(|id| id.as_str().to_owned()),
        language: texts.map(|texts| language(texts, texts.language().tag())),
        done: list.done(),
        total: list.total(),
        counts: ItemState::ALL.iter().map(|state| (*state, list.count(*state))).collect(),
        sections: list.sections.iter().map(|filled| section(filled, texts)).collect(),
        unclear: unclear.collect(),
        attestations: list.attestations.iter().map(|state| attestation(state, texts)).collect(),
        sources: sources(list.items().map(|item| &item.finding), texts),
    }
}

fn section(filled: &Filled, texts: Option<&Catalogue>) -> SectionAnswer {
    SectionAnswer {
        id: filled.section.id,
        step: filled.section.step,
        heading: texts.map(|texts| texts.section(filled.section)),
        items: filled.items.iter().map(|one| item(one, texts)).collect(),
    }
}

fn item(item: &Item, texts: Option<&Catalogue>) -> ItemAnswer {
    ItemAnswer {
        state: item.state(),
        roles: item.roles.to_vec(),
        answer: ToAnswer {
            criterion: item.finding.criterion.id,
            subject: item.subject.clone(),
            fingerprint: item.fingerprint.clone(),
        },
        finding: finding(&item.finding, texts),
        text: texts.map(|texts| {
            let text = texts.item(item);
            ItemTextAnswer { title: text.title, question: text.question, note: text.note }
        }),
    }
}
