//! Norm for informasjonssikkerhet og personvern i helse- og omsorgssektoren (Normen).

use crate::criterion::Target;
use crate::source::{Confidence, Modality, Party, Source, Verification, Voluntary, Work, WorkKind, parties, provision};

static NORMEN_WORK: Work =
    Work { id: "normen", kind: WorkKind::IndustryNorm, identifier: "", official_in_nynorsk: false };

const READ_NORMEN: Source = provision(
    &NORMEN_WORK,
    &[Verification {
        address: "https://ehelse.no/normen/normen-for-informasjonssikkerhet-og-personvern-i-helse-og-omsorgstjenesten",
        seen: "stored copy",
    }],
);

/// hele normen.
///
/// Contract binding through the health network: general knowledge.
pub static NORMEN: Source = Source {
    id: "normen",
    address: "https://ehelse.no/normen/normen-for-informasjonssikkerhet-og-personvern-i-helse-og-omsorgstjenesten",
    bound: parties(
        &[
            Party::HealthTrust,
            Party::Hospital,
            Party::Municipality,
            Party::PrivateMunicipalUnderContract,
            Party::PrivateSpecialistUnderContract,
            Party::PrivateSector,
        ],
        Voluntary::UnderContract,
    ),
    modality: Modality::Recommendation,
    target: Target::Organisation,
    confidence: Confidence::Partly,
    ..READ_NORMEN
};

static NORMEN_54_WORK: Work =
    Work { id: "normen-54", kind: WorkKind::IndustryNorm, identifier: "", official_in_nynorsk: false };

const READ_NORMEN_54: Source = provision(
    &NORMEN_54_WORK,
    &[
        Verification {
            address: "https://helsedirektoratet.no/normen/videokonsultasjon-faktaark-54/videokonsultasjon/normens-krav-til-informasjonssikkerhet-ved-videokonsultasjon-med-pasient-bruker",
            seen: "stored copy",
        },
        Verification {
            address: "https://helsedirektoratet.no/normen/bruk-av-video-lyd-og-bilde/sentrale-krav-i-normen",
            seen: "stored copy",
        },
        Verification {
            address: "https://www.ehelse.no/aktuelt/minimumskrav-til-generelle-losninger-for-videosamtale",
            seen: "pandemic-era page",
        },
    ],
);

/// krav ved video.
///
/// Point on visible participants comes from a pandemic-era page; re-check.
pub static NORMEN_54: Source = Source {
    id: "normen-54",
    address: "https://helsedirektoratet.no/normen/videokonsultasjon-faktaark-54/videokonsultasjon/normens-krav-til-informasjonssikkerhet-ved-videokonsultasjon-med-pasient-bruker",
    bound: parties(
        &[Party::HealthTrust, Party::Hospital, Party::Municipality, Party::PrivateMunicipalUnderContract],
        Voluntary::UnderContract,
    ),
    modality: Modality::Recommendation,
    target: Target::Offer,
    ..READ_NORMEN_54
};
