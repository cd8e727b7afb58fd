//! Pasientreiser: kurs og opplæring.

use crate::criterion::Target;
use crate::source::{
    Bound, Confidence, Modality, Party, Source, SourceStatus, Validity, Verification, Voluntary, Work, WorkKind,
};

static WORK: Work = Work { id: "pasientreiser", kind: WorkKind::Guideline, identifier: "", official_in_nynorsk: false };

/// Kurs og opplæring.
pub static PASREISE_KURS: Source = Source {
    id: "pasreise-kurs",
    work: &WORK,
    section: "",
    address: "https://www.pasientreiser.no/pasientreiseordningen/nasjonal-veileder-regelverk/temaer/kurs-og-opplaring/",
    bound: Bound::Parties {
        parties: &[Party::HealthTrust, Party::RegionalHealthAuthority],
        voluntary: Voluntary::NotBound,
        level: None,
    },
    modality: Modality::Advice,
    target: Target::Description,
    status: SourceStatus::InForce,
    validity: Validity::ALWAYS,
    confidence: Confidence::Verified,
    verified: &[Verification {
        address: "https://www.pasientreiser.no/pasientreiseordningen/nasjonal-veileder-regelverk/temaer/kurs-og-opplaring/",
        seen: "stored copy, undated",
    }],
};
