//! Lov om folkehelsearbeid (folkehelseloven).

use crate::criterion::Target;
use crate::source::{Modality, Party, Source, Verification, Voluntary, Work, WorkKind, parties, provision};

// Public health work is done in every sector, so no part of the health and care services is named.
static WORK: Work =
    Work { id: "fhl", kind: WorkKind::Act, identifier: "LOV-2011-06-24-29", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/folkehelseloven-fhl.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Kommunens ansvar for folkehelsearbeid.
///
/// Act substantially amended by Act 20 June 2025 no 69, in force 1 Jan 2026.
pub static FHL_4: Source = Source {
    id: "fhl-4",
    section: "§ 4",
    address: "https://lovdata.no/lov/2011-06-24-29/§4",
    bound: parties(&[Party::Municipality], Voluntary::NotBound),
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Folkehelsetiltak.
///
/// Amended 1 Jan 2026. Not a health service as such: patient-rights rules may then not apply.
pub static FHL_7: Source = Source {
    id: "fhl-7",
    section: "§ 7",
    address: "https://lovdata.no/lov/2011-06-24-29/§7",
    bound: parties(&[Party::Municipality], Voluntary::NotBound),
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};
