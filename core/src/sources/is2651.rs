//! Rehabilitering, habilitering, individuell plan og koordinator: Helsedirektoratets veileder.

use crate::criterion::Target;
use crate::source::{
    Bound, Confidence, Modality, Party, Source, SourceStatus, Validity, Verification, Voluntary, Work, WorkKind,
};

static WORK: Work = Work { id: "is2651", kind: WorkKind::Guideline, identifier: "IS-2651", official_in_nynorsk: false };

/// Om læring og mestring.
pub static HDIR_IS2651_6_1: Source = Source {
    id: "hdir-is2651-6-1",
    work: &WORK,
    section: "6.1 Om læring og mestring",
    address: "https://www.helsedirektoratet.no/veiledere/rehabilitering-habilitering-individuell-plan-og-koordinator/laering-og-mestring-i-helse-og-omsorgstjenesten/om-laering-og-mestring-i-helse-og-omsorgstjenesten",
    bound: Bound::Parties {
        parties: &[
            Party::RegionalHealthAuthority,
            Party::HealthTrust,
            Party::Hospital,
            Party::Municipality,
            Party::PrivateMunicipalUnderContract,
            Party::PrivateSpecialistUnderContract,
        ],
        voluntary: Voluntary::NotBound,
        level: None,
    },
    modality: Modality::Recommendation,
    target: Target::Offer,
    status: SourceStatus::Ageing,
    validity: Validity::ALWAYS,
    confidence: Confidence::Verified,
    verified: &[Verification {
        address: "https://www.helsedirektoratet.no/veiledere/rehabilitering-habilitering-individuell-plan-og-koordinator/laering-og-mestring-i-helse-og-omsorgstjenesten/om-laering-og-mestring-i-helse-og-omsorgstjenesten",
        seen: "stored copy",
    }],
};

/// Brukermedvirkning og samarbeid.
pub static HDIR_IS2651_6_2: Source = Source {
    id: "hdir-is2651-6-2",
    work: &WORK,
    section: "6.2 Brukermedvirkning og samarbeid",
    address: "https://www.helsedirektoratet.no/veiledere/rehabilitering-habilitering-individuell-plan-og-koordinator/laering-og-mestring-i-helse-og-omsorgstjenesten/brukermedvirkning-og-samarbeid-om-laerings-og-mestringstilbud",
    bound: Bound::Parties {
        parties: &[
            Party::RegionalHealthAuthority,
            Party::HealthTrust,
            Party::Hospital,
            Party::Municipality,
            Party::PrivateMunicipalUnderContract,
            Party::PrivateSpecialistUnderContract,
        ],
        voluntary: Voluntary::NotBound,
        level: None,
    },
    modality: Modality::Recommendation,
    target: Target::Offer,
    status: SourceStatus::Ageing,
    validity: Validity::ALWAYS,
    confidence: Confidence::Verified,
    verified: &[Verification {
        address: "https://www.helsedirektoratet.no/veiledere/rehabilitering-habilitering-individuell-plan-og-koordinator/laering-og-mestring-i-helse-og-omsorgstjenesten/brukermedvirkning-og-samarbeid-om-laerings-og-mestringstilbud",
        seen: "stored copy",
    }],
};
