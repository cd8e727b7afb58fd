//! Strategier og planer. De er politiske dokumenter, ikke lov.

use crate::criterion::Target;
use crate::source::bodies::PUBLIC_BODIES;
use crate::source::{
    Confidence, Day, HEALTH_AND_CARE, Modality, Source, SourceStatus, Validity, Verification, Work, WorkKind, provision,
};

static HELSEKOMPETANSE_WORK: Work =
    Work { id: "strat-helsekompetanse", kind: WorkKind::Strategy, identifier: "", official_in_nynorsk: false };

const READ_HELSEKOMPETANSE: Source = provision(
    &HELSEKOMPETANSE_WORK,
    &[Verification {
        address: "https://www.helsedirektoratet.no/tema/helsekompetanse/strategi-for-a-oke-helsekompetansen-i-befolkningen-20192023",
        seen: "stored copy",
    }],
);

/// hele dokumentet.
///
/// Period ended 2023; a successor was not looked for.
pub static STRAT_HELSEKOMPETANSE: Source = Source {
    id: "strat-helsekompetanse",
    address: "https://www.helsedirektoratet.no/tema/helsekompetanse/strategi-for-a-oke-helsekompetansen-i-befolkningen-20192023",
    bound: PUBLIC_BODIES,
    levels: HEALTH_AND_CARE,
    modality: Modality::Advice,
    target: Target::Description,
    status: SourceStatus::Expired,
    validity: Validity::between(Day::on(2019, 1, 1), Day::on(2023, 12, 31)),
    ..READ_HELSEKOMPETANSE
};

static NHSP_WORK: Work = Work {
    id: "strat-nhsp",
    kind: WorkKind::Strategy,
    identifier: "Meld. St. 9 (2023–2024)",
    official_in_nynorsk: false,
};

const READ_NHSP: Source = provision(
    &NHSP_WORK,
    &[Verification {
        address: "https://www.regjeringen.no/no/tema/helse-og-omsorg/innsikt/nasjonal-helse-og-samhandlingsplan/id3027015/",
        seen: "2024-03-01",
    }],
);

/// hele dokumentet.
///
/// Political document; runs to 2027. Existence and date verified; content not gone through. Predecessor: Meld. St. 7
/// (2019–2020).
pub static STRAT_NHSP: Source = Source {
    id: "strat-nhsp",
    address: "https://www.regjeringen.no/no/tema/helse-og-omsorg/innsikt/nasjonal-helse-og-samhandlingsplan/id3027015/",
    bound: PUBLIC_BODIES,
    levels: HEALTH_AND_CARE,
    modality: Modality::Advice,
    target: Target::Description,
    validity: Validity::between(Day::on(2024, 1, 1), Day::on(2027, 12, 31)),
    confidence: Confidence::Partly,
    ..READ_NHSP
};

static OPPTRAPPING_WORK: Work =
    Work { id: "strat-opptrapping", kind: WorkKind::Strategy, identifier: "", official_in_nynorsk: false };

const READ_OPPTRAPPING: Source = provision(
    &OPPTRAPPING_WORK,
    &[Verification {
        address: "https://www.helsedirektoratet.no/rapporter/omsorg-2020-arsrapport-2019/utviklingsarbeid-utenom-omsorg-2020/opptrappingsplan-for-habilitering-og-rehabilitering",
        seen: "report page for 2019",
    }],
);

/// hele dokumentet.
///
/// Ended 2019. Existence and period verified; content from general knowledge.
pub static STRAT_OPPTRAPPING: Source = Source {
    id: "strat-opptrapping",
    address: "https://www.helsedirektoratet.no/rapporter/omsorg-2020-arsrapport-2019/utviklingsarbeid-utenom-omsorg-2020/opptrappingsplan-for-habilitering-og-rehabilitering",
    bound: PUBLIC_BODIES,
    levels: HEALTH_AND_CARE,
    modality: Modality::Advice,
    target: Target::Description,
    status: SourceStatus::Expired,
    validity: Validity::between(Day::on(2017, 1, 1), Day::on(2019, 12, 31)),
    confidence: Confidence::Partly,
    ..READ_OPPTRAPPING
};

static PARORENDE_WORK: Work =
    Work { id: "strat-parorende", kind: WorkKind::Strategy, identifier: "", official_in_nynorsk: false };

const READ_PARORENDE: Source = provision(
    &PARORENDE_WORK,
    &[Verification { address: "https://mestring.no/parorendestrategi-og-handlingsplan-lansert/", seen: "stored copy" }],
);

/// hele dokumentet.
///
/// Period ended 2025; a successor was not looked for.
pub static STRAT_PARORENDE: Source = Source {
    id: "strat-parorende",
    address: "https://mestring.no/parorendestrategi-og-handlingsplan-lansert/",
    bound: PUBLIC_BODIES,
    levels: HEALTH_AND_CARE,
    modality: Modality::Advice,
    target: Target::Description,
    status: SourceStatus::Expired,
    validity: Validity::between(Day::on(2021, 1, 1), Day::on(2025, 12, 31)),
    ..READ_PARORENDE
};
