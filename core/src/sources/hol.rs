//! Lov om kommunale helse- og omsorgstjenester m.m. (helse- og omsorgstjenesteloven).

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::{
    Bound, Confidence, Day, Modality, Party, Source, SourceStatus, Validity, Verification, Voluntary, Work, WorkKind,
};

static WORK: Work =
    Work { id: "hol", kind: WorkKind::Act, identifier: "LOV-2011-06-24-30", official_in_nynorsk: false };

/// Om informasjon.
pub static HOL_4_2A: Source = Source {
    id: "hol-4-2a",
    work: &WORK,
    section: "§ 4-2 a",
    address: "https://lovdata.no/lov/2011-06-24-30/§4-2a",
    bound: Bound::Parties {
        parties: &[Party::Municipality, Party::PrivateMunicipalUnderContract],
        voluntary: Voluntary::UnderContract,
        level: Some(CareLevel::Municipal),
    },
    modality: Modality::Duty,
    target: Target::Description,
    status: SourceStatus::InForce,
    validity: Validity::ALWAYS,
    confidence: Confidence::Verified,
    verified: &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/helse-og-omsorgstjenesteloven-hol.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
};

/// Om medvirkning.
pub static HOL_4_2B: Source = Source {
    id: "hol-4-2b",
    work: &WORK,
    section: "§ 4-2 b",
    address: "https://lovdata.no/lov/2011-06-24-30/§4-2b",
    bound: Bound::Parties {
        parties: &[Party::Municipality, Party::PrivateMunicipalUnderContract],
        voluntary: Voluntary::UnderContract,
        level: Some(CareLevel::Municipal),
    },
    modality: Modality::Duty,
    target: Target::Offer,
    status: SourceStatus::InForce,
    validity: Validity::from(Day::on(2026, 7, 1)),
    confidence: Confidence::Verified,
    verified: &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/helse-og-omsorgstjenesteloven-hol.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
};

/// Krav til avtalens innhold.
pub static HOL_6_2: Source = Source {
    id: "hol-6-2",
    work: &WORK,
    section: "§ 6-2 (første ledd nr. 2 og siste ledd)",
    address: "https://lovdata.no/lov/2011-06-24-30/§6-2",
    bound: Bound::Parties {
        parties: &[Party::Municipality, Party::RegionalHealthAuthority, Party::HealthTrust],
        voluntary: Voluntary::NotBound,
        level: Some(CareLevel::Municipal),
    },
    modality: Modality::Duty,
    target: Target::Offer,
    status: SourceStatus::InForce,
    validity: Validity::ALWAYS,
    confidence: Confidence::Verified,
    verified: &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/helse-og-omsorgstjenesteloven-hol.md",
        seen: "consolidated copy retrieved 2026-06-13",
    }],
};
