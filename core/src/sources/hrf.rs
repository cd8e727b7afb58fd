//! Forskrift om habilitering, rehabilitering og koordinator.

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::{
    HEALTH_AND_CARE, Modality, Party, Source, Verification, Voluntary, Work, WorkKind, parties, provision,
};

static WORK: Work =
    Work { id: "hrf", kind: WorkKind::Regulation, identifier: "FOR-2011-12-16-1256", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/forskrifter/forskrift-om-habilitering-rehabilitering-og-koordinator.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Formål og definisjon.
///
/// Regulation renamed 1 Aug 2022 (was '… habilitering og rehabilitering, individuell plan og koordinator'). § 3 in
/// force 1 May 2018.
pub static HRF_1: Source = Source {
    id: "hrf-1",
    section: "§ 1 (også § 3)",
    address: "https://lovdata.no/forskrift/2011-12-16-1256/§1",
    bound: parties(
        &[Party::Municipality, Party::RegionalHealthAuthority, Party::HealthTrust],
        Voluntary::UnderContract,
    ),
    levels: HEALTH_AND_CARE,
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ
};

/// Pasient- og brukermedvirkning.
pub static HRF_4: Source = Source {
    id: "hrf-4",
    section: "§ 4",
    address: "https://lovdata.no/forskrift/2011-12-16-1256/§4",
    bound: parties(&[Party::Municipality, Party::RegionalHealthAuthority], Voluntary::UnderContract),
    levels: HEALTH_AND_CARE,
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ
};

/// Oppgaver som krever spesialisert tilrettelegging.
pub static HRF_13: Source = Source {
    id: "hrf-13",
    section: "§ 13 (andre ledd bokstav c)",
    address: "https://lovdata.no/forskrift/2011-12-16-1256/§13",
    bound: parties(&[Party::RegionalHealthAuthority, Party::HealthTrust], Voluntary::UnderContract),
    levels: &[CareLevel::Specialist],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Særlig om råd, veiledning og samarbeid.
pub static HRF_14: Source = Source {
    id: "hrf-14",
    section: "§ 14",
    address: "https://lovdata.no/forskrift/2011-12-16-1256/§14",
    bound: parties(&[Party::RegionalHealthAuthority, Party::HealthTrust], Voluntary::UnderContract),
    levels: &[CareLevel::Specialist, CareLevel::Joint],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};
