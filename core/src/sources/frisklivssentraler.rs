//! Veileder for kommunale frisklivssentraler (IS-1896).

use crate::criterion::Target;
use crate::source::{
    Bound, Confidence, Modality, Party, Source, SourceStatus, Validity, Verification, Voluntary, Work, WorkKind,
};

static WORK: Work = Work { id: "is1896", kind: WorkKind::Guideline, identifier: "IS-1896", official_in_nynorsk: false };

/// The basic offer: made so that people can take part regardless of diagnosis (*skal*).
pub static HDIR_FRISKLIV: Source = Source {
    id: "hdir-friskliv",
    work: &WORK,
    section: "3.6",
    address: "https://helsedirektoratet.no/veiledere/kommunale-frisklivssentraler-etablering-organisering-og-tilbud/tilbudet-ved-frisklivssentralen/basistilbudet-ved-frisklivssentralen",
    bound: Bound::Parties {
        parties: &[Party::Municipality, Party::PrivateMunicipalUnderContract],
        voluntary: Voluntary::NotBound,
        level: None,
    },
    modality: Modality::Recommendation,
    target: Target::Offer,
    status: SourceStatus::InForce,
    validity: Validity::ALWAYS,
    confidence: Confidence::Verified,
    verified: &[Verification {
        address: "https://helsedirektoratet.no/veiledere/kommunale-frisklivssentraler-etablering-organisering-og-tilbud/tilbudet-ved-frisklivssentralen/basistilbudet-ved-frisklivssentralen",
        seen: "stored copy; its «skal» on diagnoses was read November 2026",
    }],
};
