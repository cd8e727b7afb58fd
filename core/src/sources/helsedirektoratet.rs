//! Veiledere fra Helsedirektoratet.

use crate::criterion::Target;
use crate::source::bodies::READERS_OF_GUIDELINES;
use crate::source::{
    Circle, Confidence, HEALTH_AND_CARE, Modality, Party, Source, Verification, Voluntary, Work, WorkKind, parties,
    provision,
};

static IS2587_WORK: Work =
    Work { id: "is2587", kind: WorkKind::Guideline, identifier: "IS-2587", official_in_nynorsk: false };

const READ_IS2587: Source = provision(
    &IS2587_WORK,
    &[
        Verification {
            address: "https://www.helsedirektoratet.no/veiledere/parorendeveileder/om-veilederen",
            seen: "last update 05.02.2024 (library catalogue)",
        },
        Verification {
            address: "https://iveland.kommune.no/tjenester/helse-og-omsorg/parorendestotte-og-avlastning/parorendestotte/",
            seen: "stored copy",
        },
    ],
);

/// hele veilederen.
///
/// Details on fee and 14 days seen only through a municipal page; the legal anchor is hol § 3-6 and pbrl § 2-7.
pub static HDIR_IS2587: Source = Source {
    id: "hdir-is2587",
    address: "https://www.helsedirektoratet.no/veiledere/parorendeveileder/om-veilederen",
    bound: READERS_OF_GUIDELINES,
    circles: &[Circle::Relatives, Circle::CarersHeavyBurden, Circle::MinorsAsRelatives],
    levels: HEALTH_AND_CARE,
    modality: Modality::Recommendation,
    target: Target::Offer,
    confidence: Confidence::Partly,
    ..READ_IS2587
};

static NORM_WORK: Work =
    Work { id: "hdir-norm", kind: WorkKind::Guideline, identifier: "", official_in_nynorsk: false };

const READ_NORM: Source = provision(
    &NORM_WORK,
    &[Verification {
        address: "https://www.helsedirektoratet.no/produkter/om-helsedirektoratets-normerende-produkter",
        seen: "2024 version",
    }],
);

/// styrkegrader.
///
/// That strong recommendations should be deviated from only with a reason is the usual reading; the pages seen do not
/// make it a statutory duty to record the reason. Mandate to issue such products: sphl § 7-3 and hol § 12-5 (both
/// seen in the consolidated acts).
pub static HDIR_NORM: Source = Source {
    id: "hdir-norm",
    address: "https://www.helsedirektoratet.no/produkter/om-helsedirektoratets-normerende-produkter",
    bound: READERS_OF_GUIDELINES,
    levels: HEALTH_AND_CARE,
    modality: Modality::Advice,
    target: Target::Description,
    ..READ_NORM
};

static SAMMENSATTE_WORK: Work =
    Work { id: "hdir-sammensatte", kind: WorkKind::Guideline, identifier: "", official_in_nynorsk: false };

const READ_SAMMENSATTE: Source = provision(
    &SAMMENSATTE_WORK,
    &[Verification {
        address: "https://www.nkbuf.no/ny-veileder-for-oppfoelging-av-personer-med-store-og-sammensatte-behov.6064238-372513.html",
        seen: "23.11.2017 (publication date)",
    }],
);

/// hele veilederen.
///
/// Guide address not opened; content is partly general knowledge.
pub static HDIR_SAMMENSATTE: Source = Source {
    id: "hdir-sammensatte",
    address: "https://www.helsedirektoratet.no/veiledere/oppfolging-av-personer-med-store-og-sammensatte-behov",
    bound: parties(&[Party::Municipality, Party::HealthTrust], Voluntary::UnderContract),
    levels: HEALTH_AND_CARE,
    modality: Modality::Recommendation,
    target: Target::Individual,
    confidence: Confidence::Partly,
    ..READ_SAMMENSATTE
};

static TOLK_WORK: Work =
    Work { id: "hdir-tolk", kind: WorkKind::Guideline, identifier: "", official_in_nynorsk: false };

const READ_TOLK: Source = provision(
    &TOLK_WORK,
    &[
        Verification {
            address: "https://www.helsebiblioteket.no/innhold/nasjonale-veiledere/tolk",
            seen: "05.01.2026",
        },
        Verification {
            address: "https://www.statsforvalteren.no/nn/vestland/helse-omsorg-og-sosialtenester/helsetenester/ny-rettleiar-om-tolketenester-i-helse--og-omsorgstenesta",
            seen: "26.01.2026",
        },
    ],
);

/// hele veilederen.
pub static HDIR_TOLK: Source = Source {
    id: "hdir-tolk",
    address: "https://www.helsebiblioteket.no/innhold/nasjonale-veiledere/tolk",
    bound: parties(
        &[Party::AnyPublicBody, Party::HealthTrust, Party::Municipality, Party::PrivateMunicipalUnderContract],
        Voluntary::UnderContract,
    ),
    circles: &[Circle::NonNorwegianSpeakers, Circle::Deaf, Circle::Deafblind, Circle::SamiSpeakers],
    levels: HEALTH_AND_CARE,
    modality: Modality::Recommendation,
    target: Target::Offer,
    ..READ_TOLK
};
