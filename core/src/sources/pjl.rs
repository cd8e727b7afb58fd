//! Lov om behandling av helseopplysninger ved ytelse av helsehjelp (pasientjournalloven).

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::{Modality, Party, Source, Verification, Voluntary, Work, WorkKind, parties, provision};

static WORK: Work =
    Work { id: "pjl", kind: WorkKind::Act, identifier: "LOV-2014-06-20-42", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/pasientjournalloven.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Rett til å behandle helseopplysninger; virksomhetens journalsystem.
pub static PJL_6: Source = Source {
    id: "pjl-6",
    section: "§ 6 (og § 8)",
    address: "https://lovdata.no/lov/2014-06-20-42/§6",
    bound: parties(
        &[
            Party::HealthTrust,
            Party::Hospital,
            Party::Municipality,
            Party::PrivateMunicipalUnderContract,
            Party::PrivateSpecialistUnderContract,
        ],
        Voluntary::UnderContract,
    ),
    levels: &[CareLevel::Specialist, CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Informasjonssikkerhet, logging og internkontroll.
///
/// § 22 amended in force 15 April 2026; § 22 a (logging of disclosure) new 1 July 2026.
pub static PJL_22: Source = Source {
    id: "pjl-22",
    section: "§ 22 (også § 22 a og § 23)",
    address: "https://lovdata.no/lov/2014-06-20-42/§22",
    bound: parties(
        &[
            Party::HealthTrust,
            Party::Hospital,
            Party::Municipality,
            Party::PrivateMunicipalUnderContract,
            Party::PrivateSpecialistUnderContract,
        ],
        Voluntary::UnderContract,
    ),
    levels: &[CareLevel::Specialist, CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};
