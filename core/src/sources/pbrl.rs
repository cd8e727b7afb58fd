//! Lov om pasient- og brukerrettigheter (pasient- og brukerrettighetsloven).

use crate::criterion::Target;
use crate::source::{
    Bound, Confidence, Modality, Party, Source, SourceStatus, Validity, Verification, Voluntary, Work, WorkKind,
};

static WORK: Work =
    Work { id: "pbrl", kind: WorkKind::Act, identifier: "LOV-1999-07-02-63", official_in_nynorsk: false };

/// Rett til dekning av pasientreiser.
pub static PBRL_2_6: Source = Source {
    id: "pbrl-2-6",
    work: &WORK,
    section: "§ 2-6",
    address: "https://lovdata.no/lov/1999-07-02-63/§2-6",
    bound: Bound::Parties {
        parties: &[Party::HealthTrust, Party::RegionalHealthAuthority],
        voluntary: Voluntary::NotBound,
        level: None,
    },
    modality: Modality::Right,
    target: Target::Description,
    status: SourceStatus::InForce,
    validity: Validity::ALWAYS,
    confidence: Confidence::Verified,
    verified: &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/pasient-og-brukerrettighetsloven-pbrl.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
};

/// Pasientens og brukerens rett til medvirkning.
pub static PBRL_3_1: Source = Source {
    id: "pbrl-3-1",
    work: &WORK,
    section: "§ 3-1",
    address: "https://lovdata.no/lov/1999-07-02-63/§3-1",
    bound: Bound::Parties {
        parties: &[
            Party::Municipality,
            Party::HealthTrust,
            Party::Hospital,
            Party::PrivateMunicipalUnderContract,
            Party::PrivateSpecialistUnderContract,
        ],
        voluntary: Voluntary::UnderContract,
        level: None,
    },
    modality: Modality::Right,
    target: Target::Offer,
    status: SourceStatus::InForce,
    validity: Validity::ALWAYS,
    confidence: Confidence::Verified,
    verified: &[
        Verification {
            address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/pasient-og-brukerrettighetsloven-pbrl.md",
            seen: "consolidated copy retrieved 2026-07-28",
        },
        Verification {
            address: "https://helsedirektoratet.no/rundskriv/pasient-og-brukerrettighetsloven-med-kommentarer/rett-til-medvirkning-og-informasjon",
            seen: "directorate circular, stored copy (older than the 2026 changes)",
        },
    ],
};

/// Hvem som har beslutningskompetanse; samtykke på vegne av barn.
pub static PBRL_4_3: Source = Source {
    id: "pbrl-4-3",
    work: &WORK,
    section: "§ 4-3 (og § 4-4)",
    address: "https://lovdata.no/lov/1999-07-02-63/§4-3",
    bound: Bound::Parties {
        parties: &[Party::Municipality, Party::HealthTrust, Party::Hospital, Party::HealthPersonnel],
        voluntary: Voluntary::UnderContract,
        level: None,
    },
    modality: Modality::Right,
    target: Target::Individual,
    status: SourceStatus::InForce,
    validity: Validity::ALWAYS,
    confidence: Confidence::Verified,
    verified: &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/pasient-og-brukerrettighetsloven-pbrl.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
};
