//! Lov om helseforetak m.m. (helseforetaksloven).

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::{Modality, Party, Source, Verification, Voluntary, Work, WorkKind, parties, provision};

static WORK: Work =
    Work { id: "hfl", kind: WorkKind::Act, identifier: "LOV-2001-06-15-93", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/helseforetaksloven-hfl.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Pasienters og andre brukeres innflytelse.
///
/// Amended by Act 19 June 2026 no 43, in force 1 July 2026.
pub static HFL_35: Source = Source {
    id: "hfl-35",
    section: "§ 35",
    address: "https://lovdata.no/lov/2001-06-15-93/§35",
    bound: parties(&[Party::RegionalHealthAuthority, Party::HealthTrust], Voluntary::NotBound),
    levels: &[CareLevel::Specialist, CareLevel::Joint],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};
