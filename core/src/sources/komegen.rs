//! Forskrift om egenandel for helse- og omsorgstjenester.

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::bodies::MUNICIPALITY;
use crate::source::{Confidence, Modality, Source, Verification, Work, WorkKind, provision};

static WORK: Work =
    Work { id: "komegen", kind: WorkKind::Regulation, identifier: "FOR-2011-12-16-1349", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/forskrifter/forskrift-om-egenandel-for-helse-og-omsorgstjenester.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Egenandel i kommunen.
///
/// The conclusion on courses is a reading, not a text in the regulation. Carers with heavy burden: free under
/// directorate guidance. Regulation text verified; application to courses is not.
pub static KOMEGEN: Source = Source {
    id: "komegen",
    section: "§ 1 (også §§ 8, 9 og 11)",
    address: "https://lovdata.no/forskrift/2011-12-16-1349/§1",
    bound: MUNICIPALITY,
    levels: &[CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Offer,
    confidence: Confidence::Partly,
    ..READ
};
