//! Lov om behandling av personopplysninger (personopplysningsloven).

use crate::criterion::Target;
use crate::source::{Circle, Modality, Source, Verification, Work, WorkKind, provision};

static WORK: Work =
    Work { id: "popplyl", kind: WorkKind::Act, identifier: "LOV-2018-06-15-38", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/personopplysningsloven.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Barns samtykke ved informasjonssamfunnstjenester.
///
/// Distinct from health-law decision competence (16).
pub static POPPLYL_5: Source = Source {
    id: "popplyl-5",
    section: "§ 5",
    address: "https://lovdata.no/lov/2018-06-15-38/§5",
    circles: &[Circle::Children],
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ
};

/// Bruk av fødselsnummer.
pub static POPPLYL_12: Source = Source {
    id: "popplyl-12",
    section: "§ 12",
    address: "https://lovdata.no/lov/2018-06-15-38/§12",
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ
};
