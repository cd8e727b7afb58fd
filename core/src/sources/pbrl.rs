//! Lov om pasient- og brukerrettigheter (pasient- og brukerrettighetsloven).

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::bodies::{HEALTH_TRUSTS, MUNICIPALITY, SERVICES_AND_PERSONNEL, SPECIALIST_SERVICES};
use crate::source::{
    Circle, Confidence, Day, HEALTH_AND_CARE, Modality, Party, Source, Validity, Verification, Voluntary, Work,
    WorkKind, parties, provision,
};

static WORK: Work =
    Work { id: "pbrl", kind: WorkKind::Act, identifier: "LOV-1999-07-02-63", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/pasient-og-brukerrettighetsloven-pbrl.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

// Some sections were read with what the directorate says of them.
const READ_WITH_CIRCULAR: Source = Source {
    verified: &[
        Verification {
            address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/pasient-og-brukerrettighetsloven-pbrl.md",
            seen: "consolidated copy retrieved 2026-07-28",
        },
        Verification {
            address: "https://helsedirektoratet.no/rundskriv/pasient-og-brukerrettighetsloven-med-kommentarer/rett-til-medvirkning-og-informasjon",
            seen: "directorate circular, stored copy (older than the 2026 changes)",
        },
    ],
    ..READ
};

/// Rett til vurdering ved henvisning til spesialisthelsetjenesten.
///
/// New placement from 1 June 2024 (Act 28 April 2023 no 9); older texts point to § 2-2.
pub static PBRL_2_2A: Source = Source {
    id: "pbrl-2-2a",
    section: "§ 2-2 a",
    address: "https://lovdata.no/lov/1999-07-02-63/§2-2a",
    bound: SPECIALIST_SERVICES,
    levels: &[CareLevel::Specialist],
    modality: Modality::Right,
    target: Target::Individual,
    validity: Validity::from(Day::on(2024, 6, 1)),
    ..READ
};

/// Rett til valg av behandlingssted.
///
/// Free treatment choice rules changed 1 Jan 2023. Statute text verified; application to courses is not.
pub static PBRL_2_4: Source = Source {
    id: "pbrl-2-4",
    section: "§ 2-4",
    address: "https://lovdata.no/lov/1999-07-02-63/§2-4",
    bound: SPECIALIST_SERVICES,
    levels: &[CareLevel::Specialist],
    modality: Modality::Right,
    target: Target::Individual,
    confidence: Confidence::Partly,
    ..READ
};

/// Rett til individuell plan, koordinator og barnekoordinator.
///
/// § 2-5 d is a temporary exemption power (see hol-7-1).
pub static PBRL_2_5: Source = Source {
    id: "pbrl-2-5",
    section: "§ 2-5 (også § 2-5 b og § 2-5 c)",
    address: "https://lovdata.no/lov/1999-07-02-63/§2-5",
    bound: parties(&[Party::Municipality, Party::HealthTrust], Voluntary::UnderContract),
    levels: &[CareLevel::Specialist, CareLevel::Municipal],
    modality: Modality::Right,
    target: Target::Individual,
    ..READ
};

/// Rett til dekning av pasientreiser.
pub static PBRL_2_6: Source = Source {
    id: "pbrl-2-6",
    section: "§ 2-6",
    address: "https://lovdata.no/lov/1999-07-02-63/§2-6",
    bound: HEALTH_TRUSTS,
    levels: &[CareLevel::Specialist],
    modality: Modality::Right,
    target: Target::Description,
    ..READ
};

/// Forvaltningslovens anvendelse.
pub static PBRL_2_7: Source = Source {
    id: "pbrl-2-7",
    section: "§ 2-7",
    address: "https://lovdata.no/lov/1999-07-02-63/§2-7",
    bound: MUNICIPALITY,
    levels: &[CareLevel::Municipal],
    circles: &[Circle::CarersHeavyBurden, Circle::UsersOfPersonalAssistance],
    modality: Modality::Duty,
    target: Target::Individual,
    ..READ
};

/// Tiltak ved særlig tyngende omsorgsoppgaver.
pub static PBRL_2_8: Source = Source {
    id: "pbrl-2-8",
    section: "§ 2-8",
    address: "https://lovdata.no/lov/1999-07-02-63/§2-8",
    bound: parties(&[Party::Municipality], Voluntary::NotBound),
    levels: &[CareLevel::Municipal],
    circles: &[Circle::CarersHeavyBurden],
    modality: Modality::Right,
    target: Target::Individual,
    ..READ
};

/// Pasientens og brukerens rett til medvirkning.
///
/// Amended 1 June 2026 (beslutningskompetanse) and 1 July 2026 (Act 19 June 2026 no 42).
pub static PBRL_3_1: Source = Source {
    id: "pbrl-3-1",
    section: "§ 3-1",
    address: "https://lovdata.no/lov/1999-07-02-63/§3-1",
    bound: parties(
        &[
            Party::Municipality,
            Party::HealthTrust,
            Party::Hospital,
            Party::PrivateMunicipalUnderContract,
            Party::PrivateSpecialistUnderContract,
        ],
        Voluntary::UnderContract,
    ),
    circles: &[Circle::Patients, Circle::Users, Circle::Children],
    levels: HEALTH_AND_CARE,
    modality: Modality::Right,
    target: Target::Offer,
    ..READ_WITH_CIRCULAR
};

/// Pasientens og brukerens rett til informasjon.
pub static PBRL_3_2: Source = Source {
    id: "pbrl-3-2",
    section: "§ 3-2",
    address: "https://lovdata.no/lov/1999-07-02-63/§3-2",
    bound: SERVICES_AND_PERSONNEL,
    circles: &[Circle::Patients, Circle::Users],
    levels: HEALTH_AND_CARE,
    modality: Modality::Right,
    target: Target::Offer,
    ..READ_WITH_CIRCULAR
};

/// Informasjon til pasientens nærmeste pårørende.
pub static PBRL_3_3: Source = Source {
    id: "pbrl-3-3",
    section: "§ 3-3",
    address: "https://lovdata.no/lov/1999-07-02-63/§3-3",
    bound: SERVICES_AND_PERSONNEL,
    circles: &[Circle::Relatives],
    levels: HEALTH_AND_CARE,
    modality: Modality::Right,
    target: Target::Individual,
    ..READ_WITH_CIRCULAR
};

/// Informasjon når pasienten er mindreårig.
///
/// Amended in force 1 Jan 2026.
pub static PBRL_3_4: Source = Source {
    id: "pbrl-3-4",
    section: "§ 3-4",
    address: "https://lovdata.no/lov/1999-07-02-63/§3-4",
    bound: SERVICES_AND_PERSONNEL,
    circles: &[Circle::Children],
    levels: HEALTH_AND_CARE,
    modality: Modality::Right,
    target: Target::Individual,
    ..READ
};

/// Informasjonens form.
pub static PBRL_3_5: Source = Source {
    id: "pbrl-3-5",
    section: "§ 3-5",
    address: "https://lovdata.no/lov/1999-07-02-63/§3-5",
    bound: SERVICES_AND_PERSONNEL,
    levels: HEALTH_AND_CARE,
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ_WITH_CIRCULAR
};

/// Rett til vern mot spredning av opplysninger.
pub static PBRL_3_6: Source = Source {
    id: "pbrl-3-6",
    section: "§ 3-6",
    address: "https://lovdata.no/lov/1999-07-02-63/§3-6",
    bound: SERVICES_AND_PERSONNEL,
    levels: HEALTH_AND_CARE,
    modality: Modality::Right,
    target: Target::Offer,
    ..READ
};

/// Hovedregel om samtykke.
pub static PBRL_4_1: Source = Source {
    id: "pbrl-4-1",
    section: "§ 4-1 (også § 4-2)",
    address: "https://lovdata.no/lov/1999-07-02-63/§4-1",
    bound: SERVICES_AND_PERSONNEL,
    levels: HEALTH_AND_CARE,
    modality: Modality::Right,
    target: Target::Individual,
    ..READ
};

/// Hvem som har beslutningskompetanse; samtykke på vegne av barn.
///
/// Term changed from samtykkekompetanse to beslutningskompetanse 1 June 2026 (Act 20 June 2025 no 67).
pub static PBRL_4_3: Source = Source {
    id: "pbrl-4-3",
    section: "§ 4-3 (og § 4-4)",
    address: "https://lovdata.no/lov/1999-07-02-63/§4-3",
    bound: SERVICES_AND_PERSONNEL,
    circles: &[Circle::Children],
    levels: HEALTH_AND_CARE,
    modality: Modality::Right,
    target: Target::Individual,
    ..READ
};

/// Barns rett til undervisning og aktivitet i helseinstitusjon.
///
/// § 6-4 amended in force 1 July 2026.
pub static PBRL_6_4: Source = Source {
    id: "pbrl-6-4",
    section: "§ 6-4 (også § 6-3)",
    address: "https://lovdata.no/lov/1999-07-02-63/§6-4",
    bound: SPECIALIST_SERVICES,
    levels: &[CareLevel::Specialist],
    circles: &[Circle::Children],
    modality: Modality::Right,
    target: Target::Description,
    ..READ
};

/// Klage.
pub static PBRL_7_2: Source = Source {
    id: "pbrl-7-2",
    section: "§ 7-2",
    address: "https://lovdata.no/lov/1999-07-02-63/§7-2",
    bound: parties(&[Party::Municipality, Party::HealthTrust, Party::Hospital], Voluntary::UnderContract),
    levels: HEALTH_AND_CARE,
    modality: Modality::Right,
    target: Target::Individual,
    ..READ
};
