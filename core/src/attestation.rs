//! Attestations: what people have answered about what a text cannot show.

mod merge;

pub use merge::MergeError;

use crate::macros::{document, record, vocabulary};
use crate::serde_shared::{Given, Read, Readable, Written, carried};
use crate::shape::{ChoiceShape, Node, RecordNode, RecordShape, Shape, Shaped, View};
use crate::value::{Date, Fingerprint, List, Note, Slug};
use serde::{Serialize, Serializer};

vocabulary! {
    /// What somebody answered.
    AttestationAnswer {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// It does not apply here.
        NotApplicable = "not-applicable",
        /// The person does not know.
        DoNotKnow = "do-not-know",
    }

    /// The role somebody answered in. Never a name.
    AttestationRole {
        /// A user representative.
        UserRepresentative = "user-representative",
        /// A professional.
        Professional = "professional",
        /// A participant.
        Participant = "participant",
        /// Management.
        Management = "management",
    }
}

document! {
    /// Answers that people have given about one offer.
    #[doc(alias = "bekreftelse")]
    #[doc(alias = "stadfesting")]
    Attestations {
        /// Short name of the offer they are about.
        offer: Slug,
        /// The answers. A new one is added; none is changed.
        attestations: List<Attestation>,
    }
}

/// One answer. It is never changed: a new one is added.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields, rename_all = "camelCase"))]
pub struct Attestation {
    /// Short name of the criterion that was asked about.
    pub criterion: Slug,
    /// What it was asked of.
    pub subject: Subject,
    /// What was answered.
    pub answer: AttestationAnswer,
    /// The role of the one who answered.
    pub role: AttestationRole,
    /// When.
    pub date: Date,
    /// Remark. No person's name, and no identity number.
    pub note: Option<Note>,
    /// Fingerprint of the facts that the criterion looked at, when the question was answered.
    pub fingerprint: Fingerprint,
}

/// What a question was asked of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename_all = "camelCase"))]
pub enum Subject {
    /// The offer.
    Offer,
    /// The provider, for all its offers.
    Provider,
    /// One run, by its short name.
    Run(Slug),
}

impl Subject {
    const TAGS: &'static [&'static str] = &["offer", "provider", "run"];
}

impl Readable for Subject {
    fn put(given: Given<'_>) -> Option<Self> {
        match given {
            Given::Word(0) => Some(Self::Offer),
            Given::Word(1) => Some(Self::Provider),
            _ => None,
        }
    }

    fn open(slot: &mut Option<Self>, _: usize, read: &mut Read<'_>) -> bool {
        *slot = carried(read).map(Self::Run);
        slot.is_some()
    }
}

impl Shaped for Subject {
    const SHAPE: Shape =
        Shape::Choice(&ChoiceShape { name: "Subject", tags: Self::TAGS, carries: &[None, None, Some(&Slug::SHAPE)] });
}

impl Serialize for Subject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written(self).serialize(serializer)
    }
}

crate::serde_shared::deserialize!(Subject);

impl Node for Subject {
    fn view(&self) -> View<'_> {
        match self {
            Self::Offer => View::Choice("offer", None),
            Self::Provider => View::Choice("provider", None),
            Self::Run(id) => View::Choice("run", Some(id)),
        }
    }
}

record! {
    /// An answer as it is read, before it is known that everything is there.
    value AttestationFields {
        /// Short name of the criterion that was asked about.
        criterion: Slug,
        /// What it was asked of.
        subject: Subject,
        /// What was answered.
        answer: AttestationAnswer,
        /// The role of the one who answered.
        role: AttestationRole,
        /// When.
        date: Date,
        /// Remark.
        note: Note,
        /// Fingerprint of the facts that the criterion looked at.
        fingerprint: Fingerprint,
    }
}

impl Attestation {
    /// Its fields.
    pub const RECORD: RecordShape = RecordShape {
        name: "Attestation",
        required: &["criterion", "subject", "answer", "role", "date", "fingerprint"],
        ..AttestationFields::RECORD
    };
}

impl Serialize for Attestation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written(self).serialize(serializer)
    }
}

crate::serde_shared::deserialize!(Attestation);

impl Readable for Attestation {
    fn open(slot: &mut Option<Self>, _: usize, read: &mut Read<'_>) -> bool {
        let mut fields = AttestationFields::default();
        *slot = match (read(&mut fields), fields) {
            (
                true,
                AttestationFields {
                    criterion: Some(criterion),
                    subject: Some(subject),
                    answer: Some(answer),
                    role: Some(role),
                    date: Some(date),
                    note,
                    fingerprint: Some(fingerprint),
                },
            ) => Some(Self { criterion, subject, answer, role, date, note, fingerprint }),
            _ => None,
        };
        slot.is_some()
    }
}

impl Shaped for Attestation {
    const SHAPE: Shape = Shape::Record(&Self::RECORD);
}

impl RecordNode for Attestation {
    fn record_shape(&self) -> &'static RecordShape {
        const { &Attestation::RECORD }
    }

    fn field(&self, index: usize) -> Option<&dyn Node> {
        match index {
            0 => Some(&self.criterion),
            1 => Some(&self.subject),
            2 => Some(&self.answer),
            3 => Some(&self.role),
            4 => Some(&self.date),
            5 => self.note.as_ref().map(|note| note as &dyn Node),
            6 => Some(&self.fingerprint),
            _ => None,
        }
    }
}

impl Node for Attestation {
    fn view(&self) -> View<'_> {
        View::Record(self)
    }
}
