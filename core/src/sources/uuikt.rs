//! Forskrift om universell utforming av informasjons- og kommunikasjonsteknologiske (IKT)-løsninger.

use crate::criterion::Target;
use crate::source::{
    Bound, Confidence, Modality, Party, Source, SourceStatus, Validity, Verification, Voluntary, Work, WorkKind,
};

static WORK: Work =
    Work { id: "uuikt", kind: WorkKind::Regulation, identifier: "FOR-2013-06-21-732", official_in_nynorsk: false };

/// Krav til nettløsninger: private virksomheter.
pub static UUIKT_4: Source = Source {
    id: "uuikt-4",
    work: &WORK,
    section: "§ 4",
    address: "https://lovdata.no/forskrift/2013-06-21-732/§4",
    bound: Bound::Parties { parties: &[Party::PrivateSector], voluntary: Voluntary::Bound, level: None },
    modality: Modality::Duty,
    target: Target::Description,
    status: SourceStatus::InForce,
    validity: Validity::ALWAYS,
    confidence: Confidence::Verified,
    verified: &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/forskrifter/forskrift-om-universell-utforming-av-ikt-l%C3%B8sninger.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
};

/// Krav til nettløsninger: offentlige virksomheter.
pub static UUIKT_4B: Source = Source {
    id: "uuikt-4b",
    work: &WORK,
    section: "§ 4 b (unntak § 4 c)",
    address: "https://lovdata.no/forskrift/2013-06-21-732/§4b",
    bound: Bound::Parties { parties: &[Party::AnyPublicBody], voluntary: Voluntary::UnderContract, level: None },
    modality: Modality::Duty,
    target: Target::Description,
    status: SourceStatus::InForce,
    validity: Validity::ALWAYS,
    confidence: Confidence::Partly,
    verified: &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/forskrifter/forskrift-om-universell-utforming-av-ikt-l%C3%B8sninger.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
};
