//! Lov om språk (språklova; på bokmål ofte «språkloven»).

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::bodies::PUBLIC_BODIES;
use crate::source::{Modality, Party, Source, Verification, Voluntary, Work, WorkKind, parties, provision};

static WORK: Work = Work { id: "spl", kind: WorkKind::Act, identifier: "LOV-2021-05-21-42", official_in_nynorsk: true };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/spr%C3%A5klova.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Klart språk; rett skriftspråk.
///
/// Language Act amended by Act 20 June 2025 no 97, in force 1 July 2025.
pub static SPL_9: Source = Source {
    id: "spl-9",
    section: "§ 9 (og § 10)",
    address: "https://lovdata.no/lov/2021-05-21-42/§9",
    bound: PUBLIC_BODIES,
    modality: Modality::Duty,
    target: Target::Description,
    ..READ
};

/// Målform i regionale statsorgan.
///
/// §§ 12–18 do not apply to municipalities.
pub static SPL_13: Source = Source {
    id: "spl-13",
    section: "§ 13 (og § 3, §§ 11–12)",
    address: "https://lovdata.no/lov/2021-05-21-42/§13",
    bound: parties(&[Party::StateBody, Party::HealthTrust, Party::RegionalHealthAuthority], Voluntary::NotBound),
    levels: &[CareLevel::Specialist],
    modality: Modality::Duty,
    target: Target::Description,
    verified: &[
        Verification {
            address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/spr%C3%A5klova.md",
            seen: "consolidated copy retrieved 2026-07-28",
        },
        Verification {
            address: "https://sprakradet.no/spraklova/norsk-sprak/bruk-av-bokmal-og-nynorsk-i-det-offentlege/reglar-for-statsorgan/reglar-for-regionale-statsorgan/",
            seen: "stored copy",
        },
        Verification {
            address: "https://www.helse-vest.no/om-nettstaden/helse-vest-bruker-nynorsk/",
            seen: "17.04.2023",
        },
    ],
    ..READ
};

/// Skjema og selvbetjeningsløsninger.
pub static SPL_14: Source = Source {
    id: "spl-14",
    section: "§ 14",
    address: "https://lovdata.no/lov/2021-05-21-42/§14",
    bound: parties(&[Party::StateBody, Party::HealthTrust, Party::RegionalHealthAuthority], Voluntary::NotBound),
    levels: &[CareLevel::Specialist],
    modality: Modality::Duty,
    target: Target::Description,
    ..READ
};

/// Svar på henvendelser.
pub static SPL_15: Source = Source {
    id: "spl-15",
    section: "§ 15",
    address: "https://lovdata.no/lov/2021-05-21-42/§15",
    bound: parties(&[Party::StateBody, Party::HealthTrust, Party::RegionalHealthAuthority], Voluntary::NotBound),
    levels: &[CareLevel::Specialist],
    modality: Modality::Right,
    target: Target::Description,
    ..READ
};
