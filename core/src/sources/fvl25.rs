//! Ny forvaltningslov (lov 20. juni 2025 nr. 81).

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::bodies::PUBLIC_BODIES;
use crate::source::{Modality, Source, SourceStatus, Verification, Work, WorkKind, provision};

static WORK: Work =
    Work { id: "fvl25", kind: WorkKind::Act, identifier: "LOV-2025-06-20-81", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/forvaltningsloven.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Veiledning og oversettelse i ny forvaltningslov.
///
/// Check commencement before use; replaces the 1967 Act.
pub static FVL25_14: Source = Source {
    id: "fvl25-14",
    section: "§ 14 (også §§ 9 og 10)",
    address: "https://lovdata.no/lov/2025-06-20-81",
    bound: PUBLIC_BODIES,
    levels: &[CareLevel::Specialist, CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Description,
    status: SourceStatus::NotInForce,
    ..READ
};
