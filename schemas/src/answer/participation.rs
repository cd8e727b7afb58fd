//! What an offer tells of participation, as JSON: codes, and words when a language was asked for.

use super::Named;
use super::assess::{
    FindingAnswer, LanguageAnswer, PlaceAnswer, RegisterAnswer, SourceAnswer, finding, language, place, register,
    source,
};
use super::read::{ReadFailure, failure};
use mestring::assess::Finding;
use mestring::call::Call;
use mestring::model::Offer;
use mestring::model::participation::ParticipationLevel;
use mestring::model::people::Phase;
use mestring::participation::{
    Actor, Asked, Caveat, Cell, Demand, DemandState, Demanded, Level, Participation, Said, participation,
};
use mestring::register::{RegisterCoverage, coverage};
use mestring::shape::{Shape, Shaped, label};
use mestring::source::Day;
use mestring::value::LanguageTag;
use mestring_i18n::{Catalogue, Label, Language};
use serde::Serialize;

/// Name and version of this answer.
const FORMAT: &str = "mestring/participation/1";

/// What came of a request for participation.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ParticipateAnswer {
    /// What the offer tells.
    Participation(Box<ParticipationAnswer>),
    /// The request could not be read, and this is why.
    Failure(ReadFailure),
}

/// What an offer tells of participation. With texts when a language was asked for.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ParticipationAnswer {
    /// Name and version of this answer.
    #[cfg_attr(feature = "generate", schemars(extend("const" = FORMAT)))]
    pub format: &'static str,
    /// The register it was made with.
    pub register: RegisterAnswer,
    /// The day of the assessment that the demands rest on.
    pub as_of: String,
    /// What the register knows of that day.
    pub coverage: RegisterCoverage,
    /// Short name of the offer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offer: Option<String>,
    /// Short name of the profile it inherits from, when one was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// The language of the texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<LanguageAnswer>,
    /// Each actor in each phase: the phases of the first actor, then of the next.
    pub cells: Vec<CellAnswer>,
    /// The levels, from the single person outwards.
    pub levels: Vec<LevelAnswer>,
    /// What an equal collaboration asks for.
    pub demands: Vec<DemandAnswer>,
    /// Where something is told in words, which is no part of the cells.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub in_words: Vec<PlaceAnswer>,
    /// What has to be known to read this right.
    pub caveats: Vec<CaveatAnswer>,
    /// The sources that are named, by their short names; told with the texts.
    #[serde(skip_serializing_if = "Named::is_empty")]
    pub sources: Named<SourceAnswer>,
}

/// One actor in one phase.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CellAnswer {
    /// The actor.
    pub actor: Actor,
    /// The phase.
    pub phase: Phase,
    /// What is said.
    pub said: Said,
    /// What the sources ask.
    pub asked: Asked,
    /// What says so; where it could have been said, when nothing does.
    pub at: Vec<PlaceAnswer>,
    /// The same in words, when a language was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<CellTextAnswer>,
}

/// A cell in words.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CellTextAnswer {
    /// The actor.
    pub actor: String,
    /// The phase.
    pub phase: String,
    /// What is said.
    pub said: String,
    /// What the sources ask.
    pub asked: String,
}

/// One level of participation.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct LevelAnswer {
    /// The level.
    pub level: ParticipationLevel,
    /// Whether it is said that users take part on it.
    pub said: Said,
    /// What says so.
    pub at: Vec<PlaceAnswer>,
    /// The level in words, when a language was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<LabelAnswer>,
}

/// What something is called, and what it means.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct LabelAnswer {
    /// What it is called.
    pub label: String,
    /// What it means, in a sentence.
    pub help: String,
}

/// One demand, and what the criteria that tell of it say.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DemandAnswer {
    /// The demand.
    pub demand: Demand,
    /// How far it is shown.
    pub state: DemandState,
    /// Short names of the sources that ask for it, of those that the register has.
    pub sources: Vec<&'static str>,
    /// What came of the criteria that tell of it; none for what no text can show.
    pub findings: Vec<FindingAnswer>,
    /// The same in words, when a language was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<DemandTextAnswer>,
}

/// A demand in words.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DemandTextAnswer {
    /// What it is called.
    pub label: String,
    /// What it asks for, in a sentence.
    pub help: String,
    /// How far it is shown.
    pub state: String,
}

/// Something that has to be known to read the answer right.
#[cfg_attr(not(feature = "exhaustive"), non_exhaustive)]
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "generate", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CaveatAnswer {
    /// What it is.
    pub code: Caveat,
    /// The same in words, when a language was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// Tells what the offer of a request says of participation, and answers with JSON. The same request always gives the same
/// bytes.
///
/// The request is a `mestring/request/1` document; which criteria it asks for does not matter. This is the door that every
/// language uses.
pub fn participation_json(request: &[u8]) -> String {
    let answer = match Call::from_json(request) {
        Ok(call) => participate_answer(&call),
        Err(problems) => ParticipateAnswer::Failure(failure(&problems, None)),
    };
    serde_json::to_string(&answer).unwrap_or_default()
}

/// What comes of a request for participation that was read.
pub fn participate_answer(call: &Call) -> ParticipateAnswer {
    let Some((offer, request)) = call.request() else {
        // Reading has seen to it that both are there.
        return ParticipateAnswer::Failure(ReadFailure::nothing("no-offer"));
    };
    let requested = call.language.as_ref().map(LanguageTag::as_str);
    let texts = requested.map(|tag| Catalogue::kept(Language::negotiate([tag])));
    let mut answer = participation_answer(offer, &participation(offer, &request), texts.as_deref());
    answer.language = texts.as_ref().zip(requested).map(|(texts, requested)| language(texts, requested));
    ParticipateAnswer::Participation(Box::new(answer))
}

/// What an offer tells of participation, as it goes out; in words too when texts are given.
pub fn participation_answer(offer: &Offer, found: &Participation, texts: Option<&Catalogue>) -> ParticipationAnswer {
    let assessment = &found.assessment;
    let of_demands = found.demands.iter().flat_map(|demand| demand.sources).copied();
    let of_findings = assessment.findings.iter().flat_map(Finding::sources);
    let named = texts.map(|texts| of_demands.chain(of_findings).map(|one| (one.id, source(one, texts))).collect());
    let caveat = |caveat: Caveat| CaveatAnswer {
        code: caveat,
        text: texts.map(|texts| word::<Caveat>(texts, caveat.as_str()).help),
    };
    ParticipationAnswer {
        format: FORMAT,
        register: register(),
        as_of: assessment.date.as_str().to_owned(),
        coverage: coverage(Day::of(&assessment.date)),
        offer: offer.id.as_ref().map(|id| id.as_str().to_owned()),
        provider: assessment.provider.as_ref().map(|id| id.as_str().to_owned()),
        language: texts.map(|texts| language(texts, texts.language().tag())),
        cells: found.cells.iter().map(|one| cell(one, texts)).collect(),
        levels: found.levels.iter().map(|one| level(one, texts)).collect(),
        demands: found.demands.iter().map(|one| demand(one, texts)).collect(),
        in_words: found.in_words.iter().map(place).collect(),
        caveats: found.caveats().map(caveat).collect(),
        sources: named.unwrap_or_default(),
    }
}

/// Label and help of a word of a closed list.
fn word<W: Shaped>(texts: &Catalogue, word: &str) -> Label {
    match W::SHAPE {
        Shape::Vocabulary(words) => texts.label(&label(words.name, word)),
        _ => Label { label: String::new(), help: String::new() },
    }
}

fn cell(cell: &Cell, texts: Option<&Catalogue>) -> CellAnswer {
    let text = texts.map(|texts| CellTextAnswer {
        actor: word::<Actor>(texts, cell.actor.as_str()).label,
        phase: word::<Phase>(texts, cell.phase.as_str()).label,
        said: word::<Said>(texts, cell.said.as_str()).label,
        asked: word::<Asked>(texts, cell.asked.as_str()).label,
    });
    CellAnswer {
        actor: cell.actor,
        phase: cell.phase,
        said: cell.said,
        asked: cell.asked,
        at: cell.at.iter().map(place).collect(),
        text,
    }
}

fn level(level: &Level, texts: Option<&Catalogue>) -> LevelAnswer {
    let text = texts.map(|texts| {
        let Label { label, help } = word::<ParticipationLevel>(texts, level.level.as_str());
        LabelAnswer { label, help }
    });
    LevelAnswer { level: level.level, said: level.said, at: level.at.iter().map(place).collect(), text }
}

fn demand(demanded: &Demanded, texts: Option<&Catalogue>) -> DemandAnswer {
    let text = texts.map(|texts| {
        let Label { label, help } = word::<Demand>(texts, demanded.demand.as_str());
        let state = word::<DemandState>(texts, demanded.state.as_str()).label;
        DemandTextAnswer { label, help, state }
    });
    DemandAnswer {
        demand: demanded.demand,
        state: demanded.state,
        sources: demanded.sources.iter().map(|source| source.id).collect(),
        findings: demanded.findings.iter().map(|one| finding(one, texts)).collect(),
        text,
    }
}
