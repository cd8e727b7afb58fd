//! Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten.

use crate::criterion::Target;
use crate::source::{
    Bound, Confidence, Modality, Party, Source, SourceStatus, Validity, Verification, Voluntary, Work, WorkKind,
};

static WORK: Work =
    Work { id: "lkf", kind: WorkKind::Regulation, identifier: "FOR-2016-10-28-1250", official_in_nynorsk: false };

/// Plikten til å evaluere.
pub static LKF_8: Source = Source {
    id: "lkf-8",
    work: &WORK,
    section: "§ 8",
    address: "https://lovdata.no/forskrift/2016-10-28-1250/§8",
    bound: Bound::Parties {
        parties: &[
            Party::HealthTrust,
            Party::Hospital,
            Party::Municipality,
            Party::PrivateMunicipalUnderContract,
            Party::PrivateSpecialistUnderContract,
            Party::RegionalHealthAuthority,
        ],
        voluntary: Voluntary::UnderContract,
        level: None,
    },
    modality: Modality::Duty,
    target: Target::Organisation,
    status: SourceStatus::InForce,
    validity: Validity::ALWAYS,
    confidence: Confidence::Verified,
    verified: &[
        Verification {
            address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/forskrifter/forskrift-om-ledelse-og-kvalitetsforbedring-i-helse-og-omsorgstjenesten.md",
            seen: "consolidated copy retrieved 2026-07-28",
        },
        Verification {
            address: "https://helsedirektoratet.no/veiledere/ledelse-og-kvalitetsforbedring-i-helse-og-omsorgstjenesten/evaluere/8d-bruk-av-erfaringer-fra-pasienter-brukere-og-parorende",
            seen: "stored copy",
        },
    ],
};
