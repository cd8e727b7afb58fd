//! Lov om spesialisthelsetjenesten m.m. (spesialisthelsetjenesteloven).

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::{
    Bound, Confidence, Day, Modality, Party, Source, SourceStatus, Validity, Verification, Voluntary, Work, WorkKind,
};

static WORK: Work =
    Work { id: "sphl", kind: WorkKind::Act, identifier: "LOV-1999-07-02-61", official_in_nynorsk: false };

/// Om informasjon.
pub static SPHL_3_11: Source = Source {
    id: "sphl-3-11",
    work: &WORK,
    section: "§ 3-11",
    address: "https://lovdata.no/lov/1999-07-02-61/§3-11",
    bound: Bound::Parties {
        parties: &[Party::HealthTrust, Party::Hospital],
        voluntary: Voluntary::UnderContract,
        level: Some(CareLevel::Specialist),
    },
    modality: Modality::Duty,
    target: Target::Description,
    status: SourceStatus::InForce,
    validity: Validity::ALWAYS,
    confidence: Confidence::Verified,
    verified: &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/spesialisthelsetjenesteloven-sphl.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
};

/// Om medvirkning.
pub static SPHL_3_11A: Source = Source {
    id: "sphl-3-11a",
    work: &WORK,
    section: "§ 3-11 a",
    address: "https://lovdata.no/lov/1999-07-02-61/§3-11a",
    bound: Bound::Parties {
        parties: &[Party::HealthTrust, Party::Hospital],
        voluntary: Voluntary::UnderContract,
        level: Some(CareLevel::Specialist),
    },
    modality: Modality::Duty,
    target: Target::Offer,
    status: SourceStatus::InForce,
    validity: Validity::from(Day::on(2026, 7, 1)),
    confidence: Confidence::Verified,
    verified: &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/spesialisthelsetjenesteloven-sphl.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
};
