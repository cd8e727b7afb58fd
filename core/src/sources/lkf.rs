//! Forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten.

use crate::criterion::Target;
use crate::source::bodies::ALL_SERVICES;
use crate::source::{HEALTH_AND_CARE, Modality, Source, Verification, Work, WorkKind, provision};

static WORK: Work =
    Work { id: "lkf", kind: WorkKind::Regulation, identifier: "FOR-2016-10-28-1250", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/forskrifter/forskrift-om-ledelse-og-kvalitetsforbedring-i-helse-og-omsorgstjenesten.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Omfang og dokumentasjon.
pub static LKF_5: Source = Source {
    id: "lkf-5",
    section: "§ 5",
    address: "https://lovdata.no/forskrift/2016-10-28-1250/§5",
    bound: ALL_SERVICES,
    levels: HEALTH_AND_CARE,
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Plikten til å planlegge.
pub static LKF_6: Source = Source {
    id: "lkf-6",
    section: "§ 6",
    address: "https://lovdata.no/forskrift/2016-10-28-1250/§6",
    bound: ALL_SERVICES,
    levels: HEALTH_AND_CARE,
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Plikten til å gjennomføre.
pub static LKF_7: Source = Source {
    id: "lkf-7",
    section: "§ 7",
    address: "https://lovdata.no/forskrift/2016-10-28-1250/§7",
    bound: ALL_SERVICES,
    levels: HEALTH_AND_CARE,
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Plikten til å evaluere.
pub static LKF_8: Source = Source {
    id: "lkf-8",
    section: "§ 8",
    address: "https://lovdata.no/forskrift/2016-10-28-1250/§8",
    bound: ALL_SERVICES,
    levels: HEALTH_AND_CARE,
    modality: Modality::Duty,
    target: Target::Organisation,
    verified: &[
        Verification {
            address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/forskrifter/forskrift-om-ledelse-og-kvalitetsforbedring-i-helse-og-omsorgstjenesten.md",
            seen: "consolidated copy retrieved 2026-07-28",
        },
        Verification {
            address: "https://helsedirektoratet.no/veiledere/ledelse-og-kvalitetsforbedring-i-helse-og-omsorgstjenesten/evaluere/8d-bruk-av-erfaringer-fra-pasienter-brukere-og-parorende",
            seen: "stored copy",
        },
    ],
    ..READ
};

/// Plikten til å korrigere.
pub static LKF_9: Source = Source {
    id: "lkf-9",
    section: "§ 9",
    address: "https://lovdata.no/forskrift/2016-10-28-1250/§9",
    bound: ALL_SERVICES,
    levels: HEALTH_AND_CARE,
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};
