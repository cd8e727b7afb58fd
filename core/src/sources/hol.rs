//! Lov om kommunale helse- og omsorgstjenester m.m. (helse- og omsorgstjenesteloven).

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::bodies::{MUNICIPAL_SERVICES, MUNICIPALITY};
use crate::source::{
    Circle, Day, Modality, Party, Source, Validity, Verification, Voluntary, Work, WorkKind, parties, provision,
};

static WORK: Work =
    Work { id: "hol", kind: WorkKind::Act, identifier: "LOV-2011-06-24-30", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/helse-og-omsorgstjenesteloven-hol.md",
        seen: "consolidated copy retrieved 2026-06-13",
    }],
);

// Some sections were read in a later copy.
const READ_IN_JULY: Source = Source {
    verified: &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/helse-og-omsorgstjenesteloven-hol.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
    ..READ
};

/// Lovens formål.
pub static HOL_1_1: Source = Source {
    id: "hol-1-1",
    section: "§ 1-1",
    address: "https://lovdata.no/lov/2011-06-24-30/§1-1",
    bound: MUNICIPAL_SERVICES,
    levels: &[CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Kommunens overordnede ansvar for helse- og omsorgstjenester.
pub static HOL_3_1: Source = Source {
    id: "hol-3-1",
    section: "§ 3-1",
    address: "https://lovdata.no/lov/2011-06-24-30/§3-1",
    bound: MUNICIPAL_SERVICES,
    levels: &[CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Kommunens ansvar for helse- og omsorgstjenester (samlepost).
///
/// Umbrella entry; see hol-3-2-1, hol-3-2-5 and hol-3-2-6b.
pub static HOL_3_2: Source = Source {
    id: "hol-3-2",
    section: "§ 3-2",
    address: "https://lovdata.no/lov/2011-06-24-30/§3-2",
    bound: MUNICIPALITY,
    levels: &[CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Kommunens ansvar: helsefremmende og forebyggende tjenester.
pub static HOL_3_2_1: Source = Source {
    id: "hol-3-2-1",
    section: "§ 3-2 (første ledd nr. 1)",
    address: "https://lovdata.no/lov/2011-06-24-30/§3-2",
    bound: MUNICIPALITY,
    levels: &[CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Kommunens ansvar: sosial, psykososial og medisinsk habilitering og rehabilitering.
pub static HOL_3_2_5: Source = Source {
    id: "hol-3-2-5",
    section: "§ 3-2 (første ledd nr. 5)",
    address: "https://lovdata.no/lov/2011-06-24-30/§3-2",
    bound: MUNICIPALITY,
    levels: &[CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Kommunens ansvar: personlig assistanse, herunder praktisk bistand og opplæring.
///
/// Interpretation. If the service is granted as such, pbrl § 2-7 (individual decision) and FOR-2011-12-16-1349 §§ 8–9
/// (fee rules) follow.
pub static HOL_3_2_6B: Source = Source {
    id: "hol-3-2-6b",
    section: "§ 3-2 (første ledd nr. 6 bokstav b)",
    address: "https://lovdata.no/lov/2011-06-24-30/§3-2",
    bound: MUNICIPALITY,
    levels: &[CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Individual,
    ..READ
};

/// Helsefremmende og forebyggende arbeid.
pub static HOL_3_3: Source = Source {
    id: "hol-3-3",
    section: "§ 3-3",
    address: "https://lovdata.no/lov/2011-06-24-30/§3-3",
    bound: MUNICIPAL_SERVICES,
    levels: &[CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Kommunens plikt til samhandling og samarbeid.
///
/// Strengthened 1 Aug 2022.
pub static HOL_3_4: Source = Source {
    id: "hol-3-4",
    section: "§ 3-4",
    address: "https://lovdata.no/lov/2011-06-24-30/§3-4",
    bound: MUNICIPAL_SERVICES,
    levels: &[CareLevel::Municipal, CareLevel::Joint],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Kommunens ansvar overfor pårørende.
///
/// In this form since 1 Oct 2017. Does not cover all relatives. That the training is free follows from hol-11-2 read
/// with the fee regulations and from guidance, not from this section alone.
pub static HOL_3_6: Source = Source {
    id: "hol-3-6",
    section: "§ 3-6",
    address: "https://lovdata.no/lov/2011-06-24-30/§3-6",
    bound: MUNICIPALITY,
    levels: &[CareLevel::Municipal],
    circles: &[Circle::CarersHeavyBurden],
    modality: Modality::Duty,
    target: Target::Offer,
    validity: Validity::from(Day::on(2017, 10, 1)),
    verified: &[
        Verification {
            address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/helse-og-omsorgstjenesteloven-hol.md",
            seen: "consolidated copy retrieved 2026-07-28",
        },
        Verification {
            address: "https://www.regjeringen.no/no/dokumenter/prop.-49-l-20162017/id2526898/",
            seen: "2017 proposition page",
        },
    ],
    ..READ
};

/// Pasienters og brukeres innflytelse.
///
/// Section numbering checked; Sámi element included.
pub static HOL_3_10: Source = Source {
    id: "hol-3-10",
    section: "§ 3-10",
    address: "https://lovdata.no/lov/2011-06-24-30/§3-10",
    bound: MUNICIPAL_SERVICES,
    levels: &[CareLevel::Municipal, CareLevel::Joint],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ_IN_JULY
};

/// Forsvarlighet.
pub static HOL_4_1: Source = Source {
    id: "hol-4-1",
    section: "§ 4-1",
    address: "https://lovdata.no/lov/2011-06-24-30/§4-1",
    bound: MUNICIPAL_SERVICES,
    levels: &[CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ_IN_JULY
};

/// Kvalitetsforbedring og pasient- og brukersikkerhet.
pub static HOL_4_2: Source = Source {
    id: "hol-4-2",
    section: "§ 4-2",
    address: "https://lovdata.no/lov/2011-06-24-30/§4-2",
    bound: MUNICIPAL_SERVICES,
    levels: &[CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ_IN_JULY
};

/// Om informasjon.
pub static HOL_4_2A: Source = Source {
    id: "hol-4-2a",
    section: "§ 4-2 a",
    address: "https://lovdata.no/lov/2011-06-24-30/§4-2a",
    bound: MUNICIPAL_SERVICES,
    levels: &[CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Description,
    ..READ_IN_JULY
};

/// Om medvirkning.
///
/// NEW: added by Act 19 June 2026 no 42, in force 1 July 2026.
pub static HOL_4_2B: Source = Source {
    id: "hol-4-2b",
    section: "§ 4-2 b",
    address: "https://lovdata.no/lov/2011-06-24-30/§4-2b",
    bound: MUNICIPAL_SERVICES,
    levels: &[CareLevel::Municipal],
    circles: &[Circle::Patients, Circle::Users],
    modality: Modality::Duty,
    target: Target::Offer,
    validity: Validity::from(Day::on(2026, 7, 1)),
    ..READ_IN_JULY
};

/// Krav om politiattest ved ansettelse mv.
pub static HOL_5_4: Source = Source {
    id: "hol-5-4",
    section: "§ 5-4",
    address: "https://lovdata.no/lov/2011-06-24-30/§5-4",
    bound: MUNICIPAL_SERVICES,
    levels: &[CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ_IN_JULY
};

/// Plikt til å inngå samarbeidsavtale.
///
/// Related: § 6-5 asks the parties to review the agreement every year.
pub static HOL_6_1: Source = Source {
    id: "hol-6-1",
    section: "§ 6-1",
    address: "https://lovdata.no/lov/2011-06-24-30/§6-1",
    bound: parties(&[Party::Municipality, Party::RegionalHealthAuthority, Party::HealthTrust], Voluntary::NotBound),
    levels: &[CareLevel::Municipal, CareLevel::Joint],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Krav til avtalens innhold.
///
/// The only act found that names the offer type explicitly. The list of minimum points was extended from 1 Aug 2022
/// (children with complex needs).
pub static HOL_6_2: Source = Source {
    id: "hol-6-2",
    section: "§ 6-2 (første ledd nr. 2 og siste ledd)",
    address: "https://lovdata.no/lov/2011-06-24-30/§6-2",
    bound: parties(&[Party::Municipality, Party::RegionalHealthAuthority, Party::HealthTrust], Voluntary::NotBound),
    levels: &[CareLevel::Joint],
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ
};

/// Endring og oppsigelse av samarbeidsavtalen.
pub static HOL_6_5: Source = Source {
    id: "hol-6-5",
    section: "§ 6-5",
    address: "https://lovdata.no/lov/2011-06-24-30/§6-5",
    bound: parties(&[Party::Municipality, Party::RegionalHealthAuthority, Party::HealthTrust], Voluntary::NotBound),
    levels: &[CareLevel::Joint],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Individuell plan.
///
/// § 7-2 b (temporary exemption power, Ukraine) lapsed 1 July 2026; Act 12 June 2026 no 22 allows it to be brought
/// back by decision until 1 July 2028. Status after July 2026 not checked.
pub static HOL_7_1: Source = Source {
    id: "hol-7-1",
    section: "§ 7-1",
    address: "https://lovdata.no/lov/2011-06-24-30/§7-1",
    bound: MUNICIPALITY,
    levels: &[CareLevel::Specialist, CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Individual,
    ..READ
};

/// Barnekoordinator.
///
/// In force 1 Aug 2022; duty runs until the child turns 18.
pub static HOL_7_2A: Source = Source {
    id: "hol-7-2a",
    section: "§ 7-2 a",
    address: "https://lovdata.no/lov/2011-06-24-30/§7-2a",
    bound: MUNICIPALITY,
    levels: &[CareLevel::Specialist, CareLevel::Municipal],
    circles: &[Circle::ParentsOfChild, Circle::Children],
    modality: Modality::Duty,
    target: Target::Individual,
    validity: Validity::from(Day::on(2022, 8, 1)),
    ..READ
};

/// Koordinator og koordinerende enhet.
///
/// See hol-7-1 on the temporary exemption power.
pub static HOL_7_2: Source = Source {
    id: "hol-7-2",
    section: "§ 7-2 (også § 7-3)",
    address: "https://lovdata.no/lov/2011-06-24-30/§7-2",
    bound: MUNICIPALITY,
    levels: &[CareLevel::Specialist, CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Videre- og etterutdanning.
///
/// The link to health pedagogy is this register's reading.
pub static HOL_8_2: Source = Source {
    id: "hol-8-2",
    section: "§ 8-2",
    address: "https://lovdata.no/lov/2011-06-24-30/§8-2",
    bound: parties(
        &[Party::Municipality, Party::PrivateMunicipalUnderContract, Party::HealthPersonnel],
        Voluntary::UnderContract,
    ),
    levels: &[CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};

/// Vederlag for helse- og omsorgstjenester.
pub static HOL_11_2: Source = Source {
    id: "hol-11-2",
    section: "§ 11-2",
    address: "https://lovdata.no/lov/2011-06-24-30/§11-2",
    bound: MUNICIPAL_SERVICES,
    levels: &[CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ_IN_JULY
};

/// Taushetsplikt.
pub static HOL_12_1: Source = Source {
    id: "hol-12-1",
    section: "§ 12-1",
    address: "https://lovdata.no/lov/2011-06-24-30/§12-1",
    bound: MUNICIPAL_SERVICES,
    levels: &[CareLevel::Municipal],
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ_IN_JULY
};
