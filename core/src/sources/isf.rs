//! Innsatsstyrt finansiering (ISF).

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::{
    Confidence, Modality, Party, Source, SourceStatus, Verification, Voluntary, Work, WorkKind, parties, provision,
};

static WORK: Work = Work { id: "isf", kind: WorkKind::ProfessionalAdvice, identifier: "", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification { address: "http://mestringforalle.no/innsatsstyrt-finasiering-isf/", seen: "older stored copy" }],
);

/// ISF-regelverket (årlig).
///
/// A funding rule, not a quality rule: never use it to mark an offer as unlawful.
pub static ISF_KRITERIER: Source = Source {
    id: "isf-kriterier",
    address: "http://mestringforalle.no/innsatsstyrt-finasiering-isf/",
    bound: parties(&[Party::HealthTrust, Party::Hospital], Voluntary::NotBound),
    levels: &[CareLevel::Specialist],
    modality: Modality::Advice,
    target: Target::Description,
    status: SourceStatus::Ageing,
    confidence: Confidence::Unverified,
    ..READ
};
