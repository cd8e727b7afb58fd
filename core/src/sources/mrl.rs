//! Lov om styrking av menneskerettighetenes stilling i norsk rett (menneskerettsloven).

use crate::criterion::Target;
use crate::source::bodies::PUBLIC_BODIES;
use crate::source::{Circle, Confidence, Day, Modality, Source, Validity, Verification, Work, WorkKind, provision};

static WORK: Work =
    Work { id: "mrl", kind: WorkKind::Act, identifier: "LOV-1999-05-21-30", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/menneskerettsloven-mrl.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Barns rett til å bli hørt.
///
/// Incorporation and precedence verified; article 12 and Grunnloven § 104 from general knowledge.
pub static MRL_CRC: Source = Source {
    id: "mrl-crc",
    section: "§ 2 nr. 4 og § 3 (FNs barnekonvensjon artikkel 12)",
    address: "https://lovdata.no/lov/1999-05-21-30/§2",
    bound: PUBLIC_BODIES,
    circles: &[Circle::Children],
    modality: Modality::Right,
    target: Target::Offer,
    confidence: Confidence::Partly,
    ..READ
};

/// Funksjonshindredes rettigheter.
///
/// NEW: Act 19 Dec 2025 no 113, in force 1 Jan 2026.
pub static MRL_CRPD: Source = Source {
    id: "mrl-crpd",
    section: "§ 2 nr. 6 og § 3 (FNs konvensjon om rettighetene til mennesker med nedsatt funksjonsevne)",
    address: "https://lovdata.no/lov/1999-05-21-30/§2",
    bound: PUBLIC_BODIES,
    circles: &[Circle::PersonsWithDisabilities],
    modality: Modality::Right,
    target: Target::Offer,
    validity: Validity::from(Day::on(2026, 1, 1)),
    ..READ
};
