//! Lov om behandling av personopplysninger (personopplysningsloven).

use crate::criterion::Target;
use crate::source::{Bound, Confidence, Modality, Source, SourceStatus, Validity, Verification, Work, WorkKind};

static WORK: Work =
    Work { id: "popplyl", kind: WorkKind::Act, identifier: "LOV-2018-06-15-38", official_in_nynorsk: false };

/// Bruk av fødselsnummer.
pub static POPPLYL_12: Source = Source {
    id: "popplyl-12",
    work: &WORK,
    section: "§ 12",
    address: "https://lovdata.no/lov/2018-06-15-38/§12",
    bound: Bound::Everyone,
    modality: Modality::Duty,
    target: Target::Offer,
    status: SourceStatus::InForce,
    validity: Validity::ALWAYS,
    confidence: Confidence::Verified,
    verified: &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/personopplysningsloven.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
};
