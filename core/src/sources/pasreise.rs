//! Forskrift om pasienters, ledsageres og pårørendes rett til dekning av utgifter ved reise til helsetjenester (pasientreiseforskriften).

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::{
    Bound, Confidence, Modality, Party, Source, SourceStatus, Validity, Verification, Voluntary, Work, WorkKind,
};

static WORK: Work =
    Work { id: "pasreise", kind: WorkKind::Regulation, identifier: "FOR-2015-06-25-793", official_in_nynorsk: false };

/// Vilkår for reisestønad for pasienter.
pub static PASREISE_7: Source = Source {
    id: "pasreise-7",
    work: &WORK,
    section: "§ 7 (også §§ 1 a og 8)",
    address: "https://lovdata.no/forskrift/2015-06-25-793/§7",
    bound: Bound::Parties {
        parties: &[Party::HealthTrust, Party::RegionalHealthAuthority],
        voluntary: Voluntary::NotBound,
        level: Some(CareLevel::Specialist),
    },
    modality: Modality::Right,
    target: Target::Description,
    status: SourceStatus::InForce,
    validity: Validity::ALWAYS,
    confidence: Confidence::Verified,
    verified: &[
        Verification {
            address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/forskrifter/pasientreiseforskriften.md",
            seen: "consolidated copy retrieved 2026-08-01",
        },
        Verification {
            address: "https://www.pasientreiser.no/pasientreiseordningen/nasjonal-veileder-regelverk/temaer/kurs-og-opplaring/",
            seen: "stored copy, undated",
        },
    ],
};
