//! Lov om behandlingsmåten i forvaltningssaker (forvaltningsloven).

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::bodies::PUBLIC_BODIES;
use crate::source::{Confidence, Modality, Source, Work, WorkKind, provision};

static WORK: Work = Work { id: "fvl", kind: WorkKind::Act, identifier: "LOV-1967-02-10", official_in_nynorsk: false };

// Nobody has read it for the register: it is there so that its name is known.
const READ: Source = provision(&WORK, &[]);

/// Veiledningsplikt.
///
/// The 1967 Act was still the one cited in the July 2026 consolidated texts.
pub static FVL_11: Source = Source {
    id: "fvl-11",
    section: "§ 11",
    address: "https://lovdata.no/lov/1967-02-10/§11",
    bound: PUBLIC_BODIES,
    levels: &[CareLevel::Specialist, CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Organisation,
    confidence: Confidence::Unverified,
    ..READ
};
