//! Lov om helsepersonell m.v. (helsepersonelloven).

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::bodies::PERSONNEL;
use crate::source::{
    Circle, Confidence, Day, Modality, Party, Source, Validity, Verification, Voluntary, Work, WorkKind, parties,
    provision,
};

static WORK: Work =
    Work { id: "hpl", kind: WorkKind::Act, identifier: "LOV-1999-07-02-64", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/helsepersonelloven-hpl.md",
        seen: "consolidated copy retrieved 2026-07-03",
    }],
);

/// Forsvarlighet.
///
/// Follows the person, so it also applies in a voluntary organisation when health care is given.
pub static HPL_4: Source = Source {
    id: "hpl-4",
    section: "§ 4",
    address: "https://lovdata.no/lov/1999-07-02-64/§4",
    bound: PERSONNEL,
    modality: Modality::Duty,
    target: Target::Offer,
    verified: &[
        Verification {
            address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/helsepersonelloven-hpl.md",
            seen: "consolidated copy retrieved 2026-07-03",
        },
        Verification {
            address: "https://www.helsebiblioteket.no/innhold/rundskriv/helsepersonelloven-med-kommentarer",
            seen: "catalogue page; circular older than the 2026 changes",
        },
    ],
    ..READ
};

/// Informasjon og medvirkning.
///
/// Amended by Act 19 June 2026 no 42, in force 1 July 2026 (heading now includes medvirkning).
pub static HPL_10: Source = Source {
    id: "hpl-10",
    section: "§ 10",
    address: "https://lovdata.no/lov/1999-07-02-64/§10",
    bound: PERSONNEL,
    circles: &[Circle::Patients, Circle::Users],
    modality: Modality::Duty,
    target: Target::Offer,
    validity: Validity::from(Day::on(2026, 7, 1)),
    ..READ
};

/// Barn som pårørende.
///
/// Siblings since 2018.
pub static HPL_10A: Source = Source {
    id: "hpl-10a",
    section: "§ 10 a",
    address: "https://lovdata.no/lov/1999-07-02-64/§10a",
    bound: PERSONNEL,
    circles: &[Circle::MinorsAsRelatives, Circle::PatientsWithMinorChildren],
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ
};

/// Barn som etterlatte.
///
/// In force 1 Jan 2018.
pub static HPL_10B: Source = Source {
    id: "hpl-10b",
    section: "§ 10 b",
    address: "https://lovdata.no/lov/1999-07-02-64/§10b",
    bound: PERSONNEL,
    circles: &[Circle::BereavedMinors],
    modality: Modality::Duty,
    target: Target::Offer,
    validity: Validity::from(Day::on(2018, 1, 1)),
    ..READ
};

/// Markedsføring.
///
/// Whether a public body's course page is 'marketing' is open; the standard is safe to follow.
pub static HPL_13: Source = Source {
    id: "hpl-13",
    section: "§ 13",
    address: "https://lovdata.no/lov/1999-07-02-64/§13",
    bound: PERSONNEL,
    modality: Modality::Duty,
    target: Target::Description,
    ..READ
};

/// Krav om politiattest.
pub static HPL_20A: Source = Source {
    id: "hpl-20a",
    section: "§ 20 a",
    address: "https://lovdata.no/lov/1999-07-02-64/§20a",
    bound: parties(&[Party::HealthPersonnel, Party::HealthTrust, Party::Hospital], Voluntary::UnderContract),
    levels: &[CareLevel::Specialist],
    circles: &[Circle::Children, Circle::PersonsWithIntellectualDisability],
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ
};

/// Taushetsplikt.
///
/// Chapter 5 rewritten by Act 23 Jan 2026 no 1, in force 1 July 2026: § 21 now also holds the former § 21 a; §§ 21 a,
/// 25 a, 25 b, 45 and 45 a repealed; § 29 a–f renumbered. Old references need updating.
pub static HPL_21: Source = Source {
    id: "hpl-21",
    section: "§ 21 (også §§ 22, 23 og 25)",
    address: "https://lovdata.no/lov/1999-07-02-64/§21",
    bound: PERSONNEL,
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ
};

/// Plikt til å føre journal.
pub static HPL_39: Source = Source {
    id: "hpl-39",
    section: "§ 39",
    address: "https://lovdata.no/lov/1999-07-02-64/§39",
    bound: PERSONNEL,
    circles: &[Circle::Patients],
    modality: Modality::Duty,
    target: Target::Individual,
    verified: &[
        Verification {
            address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/helsepersonelloven-hpl.md",
            seen: "consolidated copy retrieved 2026-07-03",
        },
        Verification {
            address: "https://mestring.no/laerings-og-mestringsaktivitet/registrering-av-aktivitet/",
            seen: "stored copy, undated",
        },
        Verification {
            address: "https://helsedirektoratet.no/folkehelse/frisklivssentraler/dokumentasjon-journalforing-og-statistikk",
            seen: "stored copy",
        },
    ],
    ..READ
};

/// Krav til journalens innhold mv.
///
/// The second sentence is this register's reading. Statute text verified; application to groups is not.
pub static HPL_40: Source = Source {
    id: "hpl-40",
    section: "§ 40",
    address: "https://lovdata.no/lov/1999-07-02-64/§40",
    bound: PERSONNEL,
    circles: &[Circle::Patients],
    modality: Modality::Duty,
    target: Target::Individual,
    confidence: Confidence::Partly,
    ..READ
};
