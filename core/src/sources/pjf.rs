//! Forskrift om pasientjournal (pasientjournalforskriften).

use crate::criterion::Target;
use crate::source::{Circle, Modality, Party, Source, Verification, Voluntary, Work, WorkKind, parties, provision};

static WORK: Work =
    Work { id: "pjf", kind: WorkKind::Regulation, identifier: "FOR-2019-03-01-168", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/forskrifter/pasientjournalforskriften.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Krav til journalens innhold.
///
/// § 14 repealed 1 July 2026.
pub static PJF_4: Source = Source {
    id: "pjf-4",
    section: "§ 4 (også §§ 5, 7 og 8)",
    address: "https://lovdata.no/forskrift/2019-03-01-168/§4",
    bound: parties(
        &[Party::HealthPersonnel, Party::HealthTrust, Party::Hospital, Party::Municipality],
        Voluntary::UnderContract,
    ),
    circles: &[Circle::Patients],
    modality: Modality::Duty,
    target: Target::Individual,
    ..READ
};

/// Føring av journalen; lyd og bilde.
pub static PJF_10: Source = Source {
    id: "pjf-10",
    section: "§ 10 (også §§ 2 og 12)",
    address: "https://lovdata.no/forskrift/2019-03-01-168/§10",
    bound: parties(
        &[Party::HealthPersonnel, Party::HealthTrust, Party::Hospital, Party::Municipality],
        Voluntary::UnderContract,
    ),
    modality: Modality::Duty,
    target: Target::Individual,
    ..READ
};
