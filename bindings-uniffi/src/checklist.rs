//! Checklists.

use crate::assess::{AttestationState, Finding, OpenFact, Register, SourceText, UsedLanguage};
use crate::attestation::Subject;
use crate::document::Offer;
use crate::give::{either, mirror};
use crate::request::Request;
use crate::words::{AttestationRole, ChecklistKind, ItemState, RegisterCoverage, Step};
use crate::{Day, MestringError};
use mestring_schemas::answer::{
    ChecklistAnswer, ItemAnswer, ItemTextAnswer, ListAnswer, SectionAnswer, ToAnswer as ToAnswerAnswer,
    checklist_answer,
};
use std::collections::HashMap;

/// Makes the checklist of a phase and a role.
///
/// # Errors
/// When a value of the request is not valid, or names a criterion that there is none of.
#[uniffi::export]
pub fn checklist(offer: &Offer, request: Request) -> Result<Checklist, MestringError> {
    either!(checklist_answer(&request.about(offer)?), ListAnswer::Checklist)
}

mirror! {
    /// A checklist for one offer. With texts when a language was asked for.
    Checklist from ChecklistAnswer {
        /// Name and version of this answer.
        format: String,
        /// The register it was made with.
        register: Register,
        /// The day it is for.
        as_of: Day,
        /// What the register knows of that day.
        coverage: RegisterCoverage,
        /// Which list it is.
        list: ChecklistKind,
        /// The only step it holds, when one was asked for.
        step: Option<Step>,
        /// The only role it is for, when one was asked for.
        role: Option<AttestationRole>,
        /// Short name of the offer.
        offer: Option<String>,
        /// Short name of the profile it inherits from, when one was given.
        provider: Option<String>,
        /// The language of the texts.
        language: Option<UsedLanguage>,
        /// How many criteria are in place.
        done: u32,
        /// How many criteria there are to go through: those that are known to concern the offer.
        total: u32,
        /// How many criteria have come so far.
        counts: HashMap<ItemState, u32>,
        /// The sections that have something in them, in the order of the work.
        sections: Vec<ChecklistSection>,
        /// Facts that would settle what is unclear, the most decisive first.
        unclear: Vec<OpenFact>,
        /// What became of the answers that people have given.
        attestations: Vec<AttestationState>,
        /// The sources that the findings name, by their short names; told with the texts.
        sources: HashMap<String, SourceText>,
    }

    /// A part of a checklist: one task, or one side of a matter.
    ChecklistSection from SectionAnswer {
        /// Short name, unique in its list.
        id: String,
        /// The step it belongs to; left out when each item has a step of its own.
        step: Option<Step>,
        /// Its heading, when a language was asked for.
        heading: Option<String>,
        /// The items: what is contradicted first.
        items: Vec<ChecklistItem>,
    }

    /// One line of a checklist.
    ChecklistItem from ItemAnswer {
        /// How far it has come.
        state: ItemState,
        /// Who can answer, the most natural first.
        roles: Vec<AttestationRole>,
        /// What an attestation has to carry that answers it now.
        answer: ToAnswer,
        /// What an assessment finds about it.
        finding: Finding,
        /// The same in the words of a checklist, when a language was asked for.
        text: Option<ItemText>,
    }

    /// What an attestation has to carry that answers an item now. Answer, role and date are for the app to add.
    ToAnswer from ToAnswerAnswer {
        /// The criterion that is asked about.
        criterion: String,
        /// What it is asked of.
        subject: Subject,
        /// Fingerprint of the facts that the criterion looks at.
        fingerprint: Option<String>,
    }

    /// An item in words.
    ItemText from ItemTextAnswer {
        /// What it is about, in a few words.
        title: String,
        /// The question, as it is put to the one who answers.
        question: String,
        /// What to do, or what was found, in short; left out when nothing is left to do.
        note: String,
    }
}
