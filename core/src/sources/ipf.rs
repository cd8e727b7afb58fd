//! Forskrift om individuell plan ved ytelse av velferdstjenester.

use crate::criterion::Target;
use crate::source::{
    Day, HEALTH_AND_CARE, Modality, Party, Source, Validity, Verification, Voluntary, Work, WorkKind, parties,
    provision,
};

static WORK: Work =
    Work { id: "ipf", kind: WorkKind::Regulation, identifier: "FOR-2022-06-22-1110", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/forskrifter/forskrift-om-individuell-plan-ved-ytelse-av-velferdstjenester.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Medvirkning i individuell plan.
///
/// In force 1 Aug 2022.
pub static IPF_4: Source = Source {
    id: "ipf-4",
    section: "§ 4 (også §§ 3, 5, 8 og 9)",
    address: "https://lovdata.no/forskrift/2022-06-22-1110/§4",
    bound: parties(&[Party::Municipality, Party::HealthTrust], Voluntary::UnderContract),
    levels: HEALTH_AND_CARE,
    modality: Modality::Right,
    target: Target::Individual,
    validity: Validity::from(Day::on(2022, 8, 1)),
    ..READ
};
