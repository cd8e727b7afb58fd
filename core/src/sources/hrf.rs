//! Forskrift om habilitering, rehabilitering og koordinator.

use crate::criterion::Target;
use crate::source::{
    Bound, Confidence, Modality, Party, Source, SourceStatus, Validity, Verification, Voluntary, Work, WorkKind,
};

static WORK: Work =
    Work { id: "hrf", kind: WorkKind::Regulation, identifier: "FOR-2011-12-16-1256", official_in_nynorsk: false };

/// Pasient- og brukermedvirkning.
pub static HRF_4: Source = Source {
    id: "hrf-4",
    work: &WORK,
    section: "§ 4",
    address: "https://lovdata.no/forskrift/2011-12-16-1256/§4",
    bound: Bound::Parties {
        parties: &[Party::Municipality, Party::RegionalHealthAuthority],
        voluntary: Voluntary::UnderContract,
        level: None,
    },
    modality: Modality::Duty,
    target: Target::Offer,
    status: SourceStatus::InForce,
    validity: Validity::ALWAYS,
    confidence: Confidence::Verified,
    verified: &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/forskrifter/forskrift-om-habilitering-rehabilitering-og-koordinator.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
};
