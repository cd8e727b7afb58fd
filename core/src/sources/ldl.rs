//! Lov om likestilling og forbud mot diskriminering (likestillings- og diskrimineringsloven).

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::{Modality, Party, Source, Verification, Voluntary, Work, WorkKind, parties, provision};

static WORK: Work =
    Work { id: "ldl", kind: WorkKind::Act, identifier: "LOV-2017-06-16-51", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/likestillings-og-diskrimineringsloven-ldl.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Forbud mot å diskriminere; lovlig forskjellsbehandling.
///
/// Applies to voluntary organisations too.
pub static LDL_6: Source = Source {
    id: "ldl-6",
    section: "§ 6 (og § 9)",
    address: "https://lovdata.no/lov/2017-06-16-51/§6",
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ
};

/// Universell utforming.
pub static LDL_17: Source = Source {
    id: "ldl-17",
    section: "§ 17 (også § 19)",
    address: "https://lovdata.no/lov/2017-06-16-51/§17",
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ
};

/// Universell utforming av IKT.
pub static LDL_18: Source = Source {
    id: "ldl-18",
    section: "§ 18 (også § 19 a)",
    address: "https://lovdata.no/lov/2017-06-16-51/§18",
    modality: Modality::Duty,
    target: Target::Description,
    ..READ
};

/// Rett til individuell tilrettelegging av kommunale tjenester.
pub static LDL_20: Source = Source {
    id: "ldl-20",
    section: "§ 20",
    address: "https://lovdata.no/lov/2017-06-16-51/§20",
    bound: parties(&[Party::Municipality], Voluntary::NotBound),
    levels: &[CareLevel::Municipal],
    modality: Modality::Right,
    target: Target::Individual,
    ..READ
};
