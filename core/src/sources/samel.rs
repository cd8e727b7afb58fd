//! Lov om Sametinget og andre samiske rettsforhold (sameloven).

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::{Circle, Modality, Party, Source, Verification, Voluntary, Work, WorkKind, parties, provision};

static WORK: Work =
    Work { id: "samel", kind: WorkKind::Act, identifier: "LOV-1987-06-12-56", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/sameloven-samel.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Rett til å bruke samisk i helsesektoren.
///
/// Language chapter revised 2024. Nationwide institutions are outside § 3-5.
pub static SAMEL_3_5: Source = Source {
    id: "samel-3-5",
    section: "§ 3-5 (også §§ 3-2, 3-3 og 3-3 a)",
    address: "https://lovdata.no/lov/1987-06-12-56/§3-5",
    bound: parties(&[Party::AnyPublicBody, Party::Municipality, Party::HealthTrust], Voluntary::NotBound),
    levels: &[CareLevel::Specialist, CareLevel::Municipal],
    circles: &[Circle::SamiSpeakers],
    modality: Modality::Right,
    target: Target::Individual,
    ..READ
};
