//! Personvernforordningen (forordning (EU) 2016/679), gjort til norsk lov i personopplysningsloven § 1.

use crate::criterion::Target;
use crate::source::{Confidence, Modality, Source, Verification, Work, WorkKind, provision};

static WORK: Work = Work {
    id: "gdpr",
    kind: WorkKind::Act,
    identifier: "LOV-2018-06-15-38 / (EU) 2016/679",
    official_in_nynorsk: false,
};

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/personopplysningsloven.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Behandling av særlige kategorier personopplysninger.
///
/// Binds every controller, voluntary organisations too.
pub static GDPR_9: Source = Source {
    id: "gdpr-9",
    section: "artikkel 9 nr. 2 bokstav h og nr. 3",
    address: "https://lovdata.no/lov/2018-06-15-38",
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ
};

/// Informasjon til den registrerte.
///
/// Binds every controller.
pub static GDPR_13: Source = Source {
    id: "gdpr-13",
    section: "artikkel 12 og 13",
    address: "https://lovdata.no/lov/2018-06-15-38",
    modality: Modality::Duty,
    target: Target::Description,
    ..READ
};

/// Felles behandlingsansvar, databehandler, sikkerhet og konsekvensvurdering.
///
/// Art 26 read; arts 28, 32 and 35 from general knowledge.
pub static GDPR_26: Source = Source {
    id: "gdpr-26",
    section: "artikkel 26 (og 28, 32, 35)",
    address: "https://lovdata.no/lov/2018-06-15-38",
    modality: Modality::Duty,
    target: Target::Offer,
    confidence: Confidence::Partly,
    ..READ
};
