//! Personvernforordningen (forordning (EU) 2016/679), gjort til norsk lov i personopplysningsloven § 1.

use crate::criterion::Target;
use crate::source::{Bound, Confidence, Modality, Source, SourceStatus, Validity, Verification, Work, WorkKind};

static WORK: Work = Work {
    id: "gdpr",
    kind: WorkKind::Act,
    identifier: "LOV-2018-06-15-38 / (EU) 2016/679",
    official_in_nynorsk: false,
};

/// Informasjon til den registrerte.
pub static GDPR_13: Source = Source {
    id: "gdpr-13",
    work: &WORK,
    section: "artikkel 12 og 13",
    address: "https://lovdata.no/lov/2018-06-15-38",
    bound: Bound::Everyone,
    modality: Modality::Duty,
    target: Target::Description,
    status: SourceStatus::InForce,
    validity: Validity::ALWAYS,
    confidence: Confidence::Verified,
    verified: &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/personopplysningsloven.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
};
