//! Ny barnelov (lov 20. juni 2025 nr. 40, «barnelova»).

use crate::criterion::Target;
use crate::source::{
    Circle, Modality, Party, Source, SourceStatus, Verification, Voluntary, Work, WorkKind, parties, provision,
};

static WORK: Work =
    Work { id: "bl25", kind: WorkKind::Act, identifier: "LOV-2025-06-20-40", official_in_nynorsk: true };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/barnelova.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Barns medvirkning i ny barnelov.
///
/// The 1981 act (LOV-1981-04-08-7) still applies until then.
pub static BL25_1_2: Source = Source {
    id: "bl25-1-2",
    section: "§ 1-2",
    address: "https://lovdata.no/lov/2025-06-20-40",
    bound: parties(&[Party::AnyPublicBody, Party::PrivateSector], Voluntary::NotBound),
    circles: &[Circle::Children],
    modality: Modality::Right,
    target: Target::Description,
    status: SourceStatus::NotInForce,
    ..READ
};
