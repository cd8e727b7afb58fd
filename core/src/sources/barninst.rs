//! Forskrift om barns opphold i helseinstitusjon.

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::bodies::HOSPITALS;
use crate::source::{Circle, Modality, Source, Verification, Work, WorkKind, provision};

static WORK: Work =
    Work { id: "barninst", kind: WorkKind::Regulation, identifier: "FOR-2000-12-01-1217", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/forskrifter/forskrift-om-barns-opphold-i-helseinstitusjon.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Foreldres informasjon og opplæring når barn er i institusjon.
///
/// Amended 21 Nov 2025. § 11 still cites the old opplæringspenger section.
pub static BARNINST_10: Source = Source {
    id: "barninst-10",
    section: "§§ 5, 6 og 10 (også §§ 15 og 16)",
    address: "https://lovdata.no/forskrift/2000-12-01-1217/§5",
    bound: HOSPITALS,
    levels: &[CareLevel::Specialist],
    circles: &[Circle::ParentsOfChild, Circle::Children],
    modality: Modality::Right,
    target: Target::Offer,
    ..READ
};
