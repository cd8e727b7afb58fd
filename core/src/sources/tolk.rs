//! Lov om offentlige organers ansvar for bruk av tolk mv. (tolkeloven).

use crate::criterion::Target;
use crate::source::{Circle, Modality, Party, Source, Verification, Voluntary, Work, WorkKind, parties, provision};

static WORK: Work =
    Work { id: "tolk", kind: WorkKind::Act, identifier: "LOV-2021-06-11-79", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/tolkeloven.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Forbud mot bruk av barn.
pub static TOLK_4: Source = Source {
    id: "tolk-4",
    section: "§ 4",
    address: "https://lovdata.no/lov/2021-06-11-79/§4",
    bound: parties(
        &[
            Party::AnyPublicBody,
            Party::HealthTrust,
            Party::Municipality,
            Party::PrivateMunicipalUnderContract,
            Party::PrivateSpecialistUnderContract,
        ],
        Voluntary::UnderContract,
    ),
    circles: &[Circle::NonNorwegianSpeakers],
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ
};

/// Plikt til å bruke tolk.
///
/// That the service and not the participant pays for the interpreter is general knowledge; it was not read in this
/// section. The check on fee and bring-your-own wording is therefore a prudent rule.
pub static TOLK_6: Source = Source {
    id: "tolk-6",
    section: "§ 6 (og §§ 2 og 8)",
    address: "https://lovdata.no/lov/2021-06-11-79/§6",
    bound: parties(
        &[
            Party::AnyPublicBody,
            Party::HealthTrust,
            Party::Municipality,
            Party::PrivateMunicipalUnderContract,
            Party::PrivateSpecialistUnderContract,
        ],
        Voluntary::UnderContract,
    ),
    circles: &[Circle::NonNorwegianSpeakers],
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ
};

/// Kvalifisert tolk.
///
/// Deadline 31 Dec 2026: check for a new regulation.
pub static TOLK_7: Source = Source {
    id: "tolk-7",
    section: "§ 7",
    address: "https://lovdata.no/lov/2021-06-11-79/§7",
    bound: parties(
        &[
            Party::AnyPublicBody,
            Party::HealthTrust,
            Party::Municipality,
            Party::PrivateMunicipalUnderContract,
            Party::PrivateSpecialistUnderContract,
        ],
        Voluntary::UnderContract,
    ),
    circles: &[Circle::NonNorwegianSpeakers],
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ
};
