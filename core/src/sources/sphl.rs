//! Lov om spesialisthelsetjenesten m.m. (spesialisthelsetjenesteloven).

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::bodies::{HOSPITALS, SPECIALIST_SERVICES};
use crate::source::{
    Circle, Day, Modality, Party, Source, Validity, Verification, Voluntary, Work, WorkKind, parties, provision,
};

static WORK: Work =
    Work { id: "sphl", kind: WorkKind::Act, identifier: "LOV-1999-07-02-61", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/spesialisthelsetjenesteloven-sphl.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// De regionale helseforetakenes ansvar for spesialisthelsetjenester.
pub static SPHL_2_1A: Source = Source {
    id: "sphl-2-1a",
    section: "§ 2-1 a",
    address: "https://lovdata.no/lov/1999-07-02-61/§2-1a",
    bound: parties(&[Party::RegionalHealthAuthority, Party::PrivateSpecialistUnderContract], Voluntary::UnderContract),
    levels: &[CareLevel::Specialist],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Samhandling og samarbeid.
///
/// Wording from 2022 (child coordinator and cooperation reform).
pub static SPHL_2_1E: Source = Source {
    id: "sphl-2-1e",
    section: "§ 2-1 e",
    address: "https://lovdata.no/lov/1999-07-02-61/§2-1e",
    bound: parties(
        &[Party::RegionalHealthAuthority, Party::HealthTrust, Party::PrivateSpecialistUnderContract],
        Voluntary::UnderContract,
    ),
    levels: &[CareLevel::Specialist],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Plikt til forsvarlighet.
pub static SPHL_2_2: Source = Source {
    id: "sphl-2-2",
    section: "§ 2-2",
    address: "https://lovdata.no/lov/1999-07-02-61/§2-2",
    bound: parties(
        &[Party::RegionalHealthAuthority, Party::HealthTrust, Party::Hospital, Party::PrivateSpecialistUnderContract],
        Voluntary::UnderContract,
    ),
    levels: &[CareLevel::Specialist],
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ
};

/// Individuell plan, koordinator og koordinerende enhet.
///
/// Details moved to FOR-2022-06-22-1110 and FOR-2011-12-16-1256 from 1 Aug 2022.
pub static SPHL_2_5: Source = Source {
    id: "sphl-2-5",
    section: "§ 2-5 (også § 2-5 a og § 2-5 b)",
    address: "https://lovdata.no/lov/1999-07-02-61/§2-5",
    bound: HOSPITALS,
    levels: &[CareLevel::Specialist],
    modality: Modality::Duty,
    target: Target::Individual,
    ..READ
};

/// Kvalitetsforbedring og pasientsikkerhet.
pub static SPHL_3_4A: Source = Source {
    id: "sphl-3-4a",
    section: "§ 3-4 a",
    address: "https://lovdata.no/lov/1999-07-02-61/§3-4a",
    bound: parties(
        &[Party::RegionalHealthAuthority, Party::HealthTrust, Party::Hospital, Party::PrivateSpecialistUnderContract],
        Voluntary::UnderContract,
    ),
    levels: &[CareLevel::Specialist],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Om barneansvarlig personell mv.
///
/// Bereaved minors and siblings since 1 Jan 2018.
pub static SPHL_3_7A: Source = Source {
    id: "sphl-3-7a",
    section: "§ 3-7 a",
    address: "https://lovdata.no/lov/1999-07-02-61/§3-7a",
    bound: HOSPITALS,
    levels: &[CareLevel::Specialist],
    circles: &[Circle::MinorsAsRelatives, Circle::BereavedMinors, Circle::PatientsWithMinorChildren],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Sykehusenes oppgaver.
///
/// Wording unchanged. Binds hospitals, not municipalities. Neighbouring § 3-8 a (protected use of the word sykehus)
/// was added 1 July 2025.
pub static SPHL_3_8: Source = Source {
    id: "sphl-3-8",
    section: "§ 3-8",
    address: "https://lovdata.no/lov/1999-07-02-61/§3-8",
    bound: parties(&[Party::Hospital, Party::HealthTrust], Voluntary::UnderContract),
    levels: &[CareLevel::Specialist],
    circles: &[Circle::Patients, Circle::Relatives],
    modality: Modality::Duty,
    target: Target::Organisation,
    verified: &[
        Verification {
            address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/spesialisthelsetjenesteloven-sphl.md",
            seen: "consolidated copy retrieved 2026-07-28",
        },
        Verification {
            address: "https://regjeringen.no/no/tema/helse-og-omsorg/sykehus/innsikt/sykehusenes-hovedoppgaver-/pasientopplaring/id528642",
            seen: "government page, undated copy",
        },
    ],
    ..READ
};

/// Opplæring, etterutdanning og videreutdanning.
///
/// The link to health pedagogy is this register's reading; the section speaks of training in general.
pub static SPHL_3_10: Source = Source {
    id: "sphl-3-10",
    section: "§ 3-10",
    address: "https://lovdata.no/lov/1999-07-02-61/§3-10",
    bound: SPECIALIST_SERVICES,
    levels: &[CareLevel::Specialist],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Om informasjon.
///
/// Amended by Act 20 June 2025 no 67, in force 1 June 2026 (terminology: beslutningskompetanse).
pub static SPHL_3_11: Source = Source {
    id: "sphl-3-11",
    section: "§ 3-11",
    address: "https://lovdata.no/lov/1999-07-02-61/§3-11",
    bound: HOSPITALS,
    levels: &[CareLevel::Specialist],
    modality: Modality::Duty,
    target: Target::Description,
    ..READ
};

/// Om medvirkning.
///
/// NEW: added by Act 19 June 2026 no 42, in force 1 July 2026. Circulars and the 2015 guideline do not mention it yet.
pub static SPHL_3_11A: Source = Source {
    id: "sphl-3-11a",
    section: "§ 3-11 a",
    address: "https://lovdata.no/lov/1999-07-02-61/§3-11a",
    bound: HOSPITALS,
    levels: &[CareLevel::Specialist],
    circles: &[Circle::Patients, Circle::Users],
    modality: Modality::Duty,
    target: Target::Offer,
    validity: Validity::from(Day::on(2026, 7, 1)),
    ..READ
};

/// Politiattest.
pub static SPHL_3_17: Source = Source {
    id: "sphl-3-17",
    section: "§ 3-17",
    address: "https://lovdata.no/lov/1999-07-02-61/§3-17",
    bound: HOSPITALS,
    levels: &[CareLevel::Specialist],
    circles: &[Circle::Children, Circle::PersonsWithIntellectualDisability],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Taushetsplikt.
pub static SPHL_6_1: Source = Source {
    id: "sphl-6-1",
    section: "§ 6-1",
    address: "https://lovdata.no/lov/1999-07-02-61/§6-1",
    bound: SPECIALIST_SERVICES,
    levels: &[CareLevel::Specialist],
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ
};

/// Veiledningsplikt overfor den kommunale helse- og omsorgstjenesten.
pub static SPHL_6_3: Source = Source {
    id: "sphl-6-3",
    section: "§ 6-3",
    address: "https://lovdata.no/lov/1999-07-02-61/§6-3",
    bound: parties(&[Party::HealthTrust, Party::Hospital, Party::HealthPersonnel], Voluntary::UnderContract),
    levels: &[CareLevel::Specialist, CareLevel::Joint],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};
