//! Lov om offentlige organers ansvar for bruk av tolk mv. (tolkeloven).

use crate::criterion::Target;
use crate::source::{
    Bound, Confidence, Modality, Party, Source, SourceStatus, Validity, Verification, Voluntary, Work, WorkKind,
};

static WORK: Work =
    Work { id: "tolk", kind: WorkKind::Act, identifier: "LOV-2021-06-11-79", official_in_nynorsk: false };

/// Forbud mot bruk av barn.
pub static TOLK_4: Source = Source {
    id: "tolk-4",
    work: &WORK,
    section: "§ 4",
    address: "https://lovdata.no/lov/2021-06-11-79/§4",
    bound: Bound::Parties {
        parties: &[
            Party::AnyPublicBody,
            Party::HealthTrust,
            Party::Municipality,
            Party::PrivateMunicipalUnderContract,
            Party::PrivateSpecialistUnderContract,
        ],
        voluntary: Voluntary::UnderContract,
        level: None,
    },
    modality: Modality::Duty,
    target: Target::Offer,
    status: SourceStatus::InForce,
    validity: Validity::ALWAYS,
    confidence: Confidence::Verified,
    verified: &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/tolkeloven.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
};

/// Plikt til å bruke tolk.
pub static TOLK_6: Source = Source {
    id: "tolk-6",
    work: &WORK,
    section: "§ 6 (og §§ 2 og 8)",
    address: "https://lovdata.no/lov/2021-06-11-79/§6",
    bound: Bound::Parties {
        parties: &[
            Party::AnyPublicBody,
            Party::HealthTrust,
            Party::Municipality,
            Party::PrivateMunicipalUnderContract,
            Party::PrivateSpecialistUnderContract,
        ],
        voluntary: Voluntary::UnderContract,
        level: None,
    },
    modality: Modality::Duty,
    target: Target::Offer,
    status: SourceStatus::InForce,
    validity: Validity::ALWAYS,
    confidence: Confidence::Verified,
    verified: &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/tolkeloven.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
};
