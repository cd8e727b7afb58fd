//! Forskrift om pasienters, ledsageres og pårørendes rett til dekning av utgifter ved reise til helsetjenester (pasientreiseforskriften).

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::bodies::HEALTH_TRUSTS;
use crate::source::{Circle, Modality, Source, Verification, Work, WorkKind, provision};

static WORK: Work =
    Work { id: "pasreise", kind: WorkKind::Regulation, identifier: "FOR-2015-06-25-793", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/forskrifter/pasientreiseforskriften.md",
        seen: "consolidated copy retrieved 2026-08-01",
    }],
);

/// Vilkår for reisestønad for pasienter.
///
/// Restructured in force 3 March 2025; § 12 changes 1 Jan 2027 (FOR-2026-06-09-1053).
pub static PASREISE_7: Source = Source {
    id: "pasreise-7",
    section: "§ 7 (også §§ 1 a og 8)",
    address: "https://lovdata.no/forskrift/2015-06-25-793/§7",
    bound: HEALTH_TRUSTS,
    levels: &[CareLevel::Specialist],
    circles: &[Circle::Patients],
    modality: Modality::Right,
    target: Target::Description,
    verified: &[
        Verification {
            address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/forskrifter/pasientreiseforskriften.md",
            seen: "consolidated copy retrieved 2026-08-01",
        },
        Verification {
            address: "https://www.pasientreiser.no/pasientreiseordningen/nasjonal-veileder-regelverk/temaer/kurs-og-opplaring/",
            seen: "stored copy, undated",
        },
    ],
    ..READ
};

/// Reisestønad for nære pårørende.
pub static PASREISE_19: Source = Source {
    id: "pasreise-19",
    section: "§ 19 (første ledd bokstav c; andre ledd bokstav b)",
    address: "https://lovdata.no/forskrift/2015-06-25-793/§19",
    bound: HEALTH_TRUSTS,
    levels: &[CareLevel::Specialist],
    circles: &[Circle::Relatives, Circle::ParentsOfChild, Circle::MinorsAsRelatives],
    modality: Modality::Right,
    target: Target::Description,
    ..READ
};

/// Egenandel, kost og overnatting.
///
/// Rates 2026; § 12 amended from 1 Jan 2027.
pub static PASREISE_24: Source = Source {
    id: "pasreise-24",
    section: "§ 24 (også § 12)",
    address: "https://lovdata.no/forskrift/2015-06-25-793/§24",
    bound: HEALTH_TRUSTS,
    levels: &[CareLevel::Specialist],
    modality: Modality::Right,
    target: Target::Description,
    ..READ
};
