//! One answer that somebody has given.

use crate::give::Give;
use crate::words::{AttestationAnswer, AttestationRole};
use crate::{Day, MestringError};
use mestring::attestation as core;
use mestring::value::{Date, Fingerprint, Note, Slug};

/// One answer. It is never changed: a new one is added.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct Attestation {
    /// Short name of the criterion that was asked about.
    pub criterion: String,
    /// What it was asked of.
    pub subject: Subject,
    /// What was answered.
    pub answer: AttestationAnswer,
    /// The role of the one who answered.
    pub role: AttestationRole,
    /// When.
    pub date: Day,
    /// Remark. No person's name, and no identity number.
    #[uniffi(default)]
    pub note: Option<String>,
    /// Fingerprint of the facts that the criterion looked at, when the question was answered: that of the checklist.
    pub fingerprint: String,
}

/// What a question was asked of.
#[derive(Clone, Debug, PartialEq, uniffi::Enum)]
pub enum Subject {
    /// The offer.
    Offer,
    /// The provider, for all its offers.
    Provider,
    /// One run.
    Run {
        /// Its short name.
        id: String,
    },
}

impl Attestation {
    /// The same with its values checked; `pointer` tells where it stands.
    pub(crate) fn read(self, pointer: &str) -> Result<core::Attestation, MestringError> {
        let Self { criterion, subject, answer, role, date: Day(date), note, fingerprint } = self;
        let invalid = |field| move |invalid| MestringError::invalid(format!("{pointer}/{field}"), &invalid);
        Ok(core::Attestation {
            criterion: Slug::try_new(&criterion).map_err(invalid("criterion"))?,
            subject: match subject {
                Subject::Offer => core::Subject::Offer,
                Subject::Provider => core::Subject::Provider,
                Subject::Run { id } => core::Subject::Run(Slug::try_new(&id).map_err(invalid("subject/run"))?),
            },
            answer,
            role,
            date: Date::try_new(&date).map_err(invalid("date"))?,
            note: note.map(|note| Note::try_new(&note)).transpose().map_err(invalid("note"))?,
            fingerprint: Fingerprint::try_new(&fingerprint).map_err(invalid("fingerprint"))?,
        })
    }
}

impl Give<Attestation> for core::Attestation {
    fn give(self) -> Attestation {
        let Self { criterion, subject, answer, role, date, note, fingerprint } = self;
        Attestation {
            criterion: criterion.as_str().to_owned(),
            subject: subject.give(),
            answer,
            role,
            date: Day(date.as_str().to_owned()),
            note: note.map(|note| note.as_str().to_owned()),
            fingerprint: fingerprint.give(),
        }
    }
}

impl Give<Subject> for core::Subject {
    fn give(self) -> Subject {
        match self {
            Self::Offer => Subject::Offer,
            Self::Provider => Subject::Provider,
            Self::Run(id) => Subject::Run { id: id.as_str().to_owned() },
        }
    }
}

impl Give<String> for Fingerprint {
    fn give(self) -> String {
        self.as_str().to_owned()
    }
}
