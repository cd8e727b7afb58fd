//! Pasientreiser: kurs og opplæring.

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::bodies::HEALTH_TRUSTS;
use crate::source::{Modality, Source, Verification, Work, WorkKind, provision};

static WORK: Work = Work { id: "pasientreiser", kind: WorkKind::Guideline, identifier: "", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://www.pasientreiser.no/pasientreiseordningen/nasjonal-veileder-regelverk/temaer/kurs-og-opplaring/",
        seen: "stored copy, undated",
    }],
);

/// kurs og opplæring.
pub static PASREISE_KURS: Source = Source {
    id: "pasreise-kurs",
    address: "https://www.pasientreiser.no/pasientreiseordningen/nasjonal-veileder-regelverk/temaer/kurs-og-opplaring/",
    bound: HEALTH_TRUSTS,
    levels: &[CareLevel::Specialist],
    modality: Modality::Advice,
    target: Target::Description,
    ..READ
};
