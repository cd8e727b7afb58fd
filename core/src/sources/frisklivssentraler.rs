//! Veileder for kommunale frisklivssentraler (IS-1896), og siden om dokumentasjon.

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::bodies::MUNICIPAL_SERVICES;
use crate::source::{Confidence, Modality, Party, Source, Verification, Voluntary, Work, WorkKind, parties, provision};

static IS1896_WORK: Work =
    Work { id: "is1896", kind: WorkKind::Guideline, identifier: "IS-1896", official_in_nynorsk: false };

const READ_IS1896: Source = provision(
    &IS1896_WORK,
    &[Verification {
        address: "https://www.helsebiblioteket.no/innhold/nasjonale-veiledere/frisklivssentraler",
        seen: "last update 28.02.2022",
    }],
);

/// hele veilederen.
///
/// Published 2011, revised Oct 2016. Non-statutory status is general knowledge; chapters were not read in full.
pub static HDIR_IS1896: Source = Source {
    id: "hdir-is1896",
    address: "https://www.helsebiblioteket.no/innhold/nasjonale-veiledere/frisklivssentraler",
    bound: MUNICIPAL_SERVICES,
    levels: &[CareLevel::Municipal],
    modality: Modality::Recommendation,
    target: Target::Organisation,
    confidence: Confidence::Partly,
    ..READ_IS1896
};

static FRISKLIV_JOURNAL_WORK: Work =
    Work { id: "friskliv-journal", kind: WorkKind::Guideline, identifier: "", official_in_nynorsk: false };

const READ_FRISKLIV_JOURNAL: Source = provision(
    &FRISKLIV_JOURNAL_WORK,
    &[Verification {
        address: "https://helsedirektoratet.no/folkehelse/frisklivssentraler/dokumentasjon-journalforing-og-statistikk",
        seen: "stored copy",
    }],
);

/// dokumentasjon.
pub static HDIR_IS1896_JOURNAL: Source = Source {
    id: "hdir-is1896-journal",
    address: "https://helsedirektoratet.no/folkehelse/frisklivssentraler/dokumentasjon-journalforing-og-statistikk",
    bound: MUNICIPAL_SERVICES,
    levels: &[CareLevel::Municipal],
    modality: Modality::Recommendation,
    target: Target::Individual,
    ..READ_FRISKLIV_JOURNAL
};

/// The basic offer: made so that people can take part regardless of diagnosis (*skal*).
pub static HDIR_FRISKLIV: Source = Source {
    id: "hdir-friskliv",
    section: "3.6",
    address: "https://helsedirektoratet.no/veiledere/kommunale-frisklivssentraler-etablering-organisering-og-tilbud/tilbudet-ved-frisklivssentralen/basistilbudet-ved-frisklivssentralen",
    bound: parties(&[Party::Municipality, Party::PrivateMunicipalUnderContract], Voluntary::NotBound),
    levels: &[CareLevel::Municipal],
    modality: Modality::Recommendation,
    target: Target::Offer,
    verified: &[Verification {
        address: "https://helsedirektoratet.no/veiledere/kommunale-frisklivssentraler-etablering-organisering-og-tilbud/tilbudet-ved-frisklivssentralen/basistilbudet-ved-frisklivssentralen",
        seen: "stored copy; its «skal» on diagnoses was read November 2026",
    }],
    ..READ_IS1896
};
