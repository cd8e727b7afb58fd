//! Who takes part in which phase.

use crate::assess::{Finding, Place, Register, SourceText, UsedLanguage};
use crate::document::Offer;
use crate::give::{either, mirror};
use crate::request::Request;
use crate::words::{Actor, Asked, Caveat, Demand, DemandState, ParticipationLevel, Phase, RegisterCoverage, Said};
use crate::{Day, MestringError};
use mestring_schemas::answer::{
    CaveatAnswer, CellAnswer, CellTextAnswer, DemandAnswer, DemandTextAnswer, LabelAnswer, LevelAnswer,
    ParticipateAnswer, ParticipationAnswer, participate_answer,
};
use std::collections::HashMap;

/// Tells who takes part in which phase, by what an offer says. Which criteria are asked for does not matter.
///
/// # Errors
/// When a value of the request is not valid.
#[uniffi::export]
pub fn participation(offer: &Offer, request: Request) -> Result<Participation, MestringError> {
    either!(participate_answer(&request.about(offer)?), ParticipateAnswer::Participation)
}

mirror! {
    /// What an offer tells of participation. With texts when a language was asked for.
    Participation from ParticipationAnswer {
        /// Name and version of this answer.
        format: String,
        /// The register it was made with.
        register: Register,
        /// The day of the assessment that the demands rest on.
        as_of: Day,
        /// What the register knows of that day.
        coverage: RegisterCoverage,
        /// Short name of the offer.
        offer: Option<String>,
        /// Short name of the profile it inherits from, when one was given.
        provider: Option<String>,
        /// The language of the texts.
        language: Option<UsedLanguage>,
        /// Each actor in each phase: the phases of the first actor, then of the next.
        cells: Vec<ParticipationCell>,
        /// The levels, from the single person outwards.
        levels: Vec<LevelFinding>,
        /// What an equal collaboration asks for.
        demands: Vec<DemandFinding>,
        /// Where something is told in words, which is no part of the cells.
        in_words: Vec<Place>,
        /// What has to be known to read this right.
        caveats: Vec<CaveatNote>,
        /// The sources that are named, by their short names; told with the texts.
        sources: HashMap<String, SourceText>,
    }

    /// One actor in one phase.
    ParticipationCell from CellAnswer {
        /// The actor.
        actor: Actor,
        /// The phase.
        phase: Phase,
        /// What is said.
        said: Said,
        /// What the sources ask.
        asked: Asked,
        /// What says so; where it could have been said, when nothing does.
        at: Vec<Place>,
        /// The same in words, when a language was asked for.
        text: Option<CellText>,
    }

    /// A cell in words.
    CellText from CellTextAnswer {
        /// The actor.
        actor: String,
        /// The phase.
        phase: String,
        /// What is said.
        said: String,
        /// What the sources ask.
        asked: String,
    }

    /// One level of participation.
    LevelFinding from LevelAnswer {
        /// The level.
        level: ParticipationLevel,
        /// Whether it is said that users take part on it.
        said: Said,
        /// What says so.
        at: Vec<Place>,
        /// The level in words, when a language was asked for.
        text: Option<LabelText>,
    }

    /// What something is called, and what it means.
    LabelText from LabelAnswer {
        /// What it is called.
        label: String,
        /// What it means, in a sentence.
        help: String,
    }

    /// One demand, and what the criteria that tell of it say.
    DemandFinding from DemandAnswer {
        /// The demand.
        demand: Demand,
        /// How far it is shown.
        state: DemandState,
        /// Short names of the sources that ask for it, of those that the register has.
        sources: Vec<String>,
        /// What came of the criteria that tell of it; none for what no text can show.
        findings: Vec<Finding>,
        /// The same in words, when a language was asked for.
        text: Option<DemandText>,
    }

    /// A demand in words.
    DemandText from DemandTextAnswer {
        /// What it is called.
        label: String,
        /// What it asks for, in a sentence.
        help: String,
        /// How far it is shown.
        state: String,
    }

    /// Something that has to be known to read the answer right.
    CaveatNote from CaveatAnswer {
        /// What it is.
        code: Caveat,
        /// The same in words, when a language was asked for.
        text: Option<String>,
    }
}
