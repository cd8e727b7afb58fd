//! Forskrift om betaling fra pasienter for poliklinisk helsehjelp i spesialisthelsetjenesten.

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::{
    Bound, Confidence, Modality, Party, Source, SourceStatus, Validity, Verification, Voluntary, Work, WorkKind,
};

static WORK: Work =
    Work { id: "polbet", kind: WorkKind::Regulation, identifier: "FOR-2016-12-20-1848", official_in_nynorsk: true };

/// Egenandel ved gruppeopplæring.
pub static POLBET_4_GRUPPE: Source = Source {
    id: "polbet-4-gruppe",
    work: &WORK,
    section: "§ 4 (femte ledd)",
    address: "https://lovdata.no/forskrift/2016-12-20-1848/§4",
    bound: Bound::Parties {
        parties: &[Party::HealthTrust, Party::Hospital],
        voluntary: Voluntary::UnderContract,
        level: Some(CareLevel::Specialist),
    },
    modality: Modality::Duty,
    target: Target::Offer,
    status: SourceStatus::InForce,
    validity: Validity::ALWAYS,
    confidence: Confidence::Verified,
    verified: &[
        Verification {
            address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/forskrifter/forskrift-om-betaling-fr%C3%A5-pasientar-for-poliklinisk-helsehjelp-i-spesialisthelsetenesta.md",
            seen: "consolidated copy retrieved 2026-07-28",
        },
        Verification {
            address: "https://www.helse-bergen.no/behandlinger/rettar-ved-pasient--og-parorandeopplaring-i-grupper/",
            seen: "stored copy",
        },
        Verification { address: "https://www.unn.no/rettigheter/egenandeler-og-frikort", seen: "14.03.2023" },
    ],
};

/// Egenandel bare for henviste pasienter.
pub static POLBET_4_HENVIST: Source = Source {
    id: "polbet-4-henvist",
    work: &WORK,
    section: "§ 4 (første og andre ledd)",
    address: "https://lovdata.no/forskrift/2016-12-20-1848/§4",
    bound: Bound::Parties {
        parties: &[Party::HealthTrust, Party::Hospital],
        voluntary: Voluntary::UnderContract,
        level: Some(CareLevel::Specialist),
    },
    modality: Modality::Duty,
    target: Target::Offer,
    status: SourceStatus::InForce,
    validity: Validity::ALWAYS,
    confidence: Confidence::Verified,
    verified: &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/forskrifter/forskrift-om-betaling-fr%C3%A5-pasientar-for-poliklinisk-helsehjelp-i-spesialisthelsetenesta.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
};
