//! Notat og råd fra Nasjonal kompetansetjeneste for læring og mestring innen helse (NK LMH).

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::{
    Confidence, HEALTH_AND_CARE, Modality, Party, Source, SourceStatus, Verification, Voluntary, Work, WorkKind,
    parties, provision,
};

static NKLMH_2_2023_WORK: Work =
    Work { id: "nklmh-2-2023", kind: WorkKind::ProfessionalAdvice, identifier: "", official_in_nynorsk: false };

const READ_NKLMH_2_2023: Source = provision(
    &NKLMH_2_2023_WORK,
    &[Verification {
        address: "https://mestring.no/om-oss/vare-prosjekter/grunnlagsdokumenter-og-kunnskapsbaserte-anbefalinger/",
        seen: "2024-03-08",
    }],
);

/// hele notatet.
pub static NKLMH_2_2023: Source = Source {
    id: "nklmh-2-2023",
    address: "https://mestring.no/om-oss/vare-prosjekter/grunnlagsdokumenter-og-kunnskapsbaserte-anbefalinger/",
    bound: parties(&[Party::RegionalHealthAuthority, Party::HealthTrust, Party::Municipality], Voluntary::NotBound),
    levels: HEALTH_AND_CARE,
    modality: Modality::Advice,
    target: Target::Description,
    status: SourceStatus::Ageing,
    confidence: Confidence::Partly,
    ..READ_NKLMH_2_2023
};

static NKLMH_REGISTRERING_WORK: Work =
    Work { id: "nklmh-registrering", kind: WorkKind::ProfessionalAdvice, identifier: "", official_in_nynorsk: false };

const READ_NKLMH_REGISTRERING: Source = provision(
    &NKLMH_REGISTRERING_WORK,
    &[Verification {
        address: "https://mestring.no/laerings-og-mestringsaktivitet/registrering-av-aktivitet/",
        seen: "stored copy, undated",
    }],
);

/// registrering.
///
/// Advice from a competence service, not an authority's rule.
pub static NKLMH_REGISTRERING: Source = Source {
    id: "nklmh-registrering",
    address: "https://mestring.no/laerings-og-mestringsaktivitet/registrering-av-aktivitet/",
    bound: parties(&[Party::HealthTrust, Party::Hospital], Voluntary::NotBound),
    levels: &[CareLevel::Specialist],
    modality: Modality::Advice,
    target: Target::Individual,
    ..READ_NKLMH_REGISTRERING
};
