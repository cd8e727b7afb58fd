//! Forskrift om universell utforming av informasjons- og kommunikasjonsteknologiske (IKT)-løsninger.

use crate::criterion::Target;
use crate::source::{Confidence, Modality, Party, Source, Verification, Voluntary, Work, WorkKind, parties, provision};

static WORK: Work =
    Work { id: "uuikt", kind: WorkKind::Regulation, identifier: "FOR-2013-06-21-732", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/forskrifter/forskrift-om-universell-utforming-av-ikt-l%C3%B8sninger.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Krav til nettløsninger: private virksomheter.
///
/// Consolidated with changes in force 1 Feb 2023.
pub static UUIKT_4: Source = Source {
    id: "uuikt-4",
    section: "§ 4",
    address: "https://lovdata.no/forskrift/2013-06-21-732/§4",
    bound: parties(&[Party::PrivateSector], Voluntary::Bound),
    modality: Modality::Duty,
    target: Target::Description,
    ..READ
};

/// Tilgjengelighetserklæring.
pub static UUIKT_4E: Source = Source {
    id: "uuikt-4e",
    section: "§ 4 e",
    address: "https://lovdata.no/forskrift/2013-06-21-732/§4e",
    bound: parties(&[Party::AnyPublicBody], Voluntary::UnderContract),
    modality: Modality::Duty,
    target: Target::Description,
    ..READ
};

/// Krav til nettløsninger: offentlige virksomheter.
///
/// Regulation text seen; that EN 301 549 V3.2.1 corresponds to WCAG 2.1 AA is general knowledge.
pub static UUIKT_4B: Source = Source {
    id: "uuikt-4b",
    section: "§ 4 b (unntak § 4 c)",
    address: "https://lovdata.no/forskrift/2013-06-21-732/§4b",
    bound: parties(&[Party::AnyPublicBody], Voluntary::UnderContract),
    modality: Modality::Duty,
    target: Target::Description,
    confidence: Confidence::Partly,
    ..READ
};
