//! Lov om folketrygd (folketrygdloven).

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::{
    Circle, Day, Modality, Party, Source, Validity, Verification, Voluntary, Work, WorkKind, parties, provision,
};

static WORK: Work =
    Work { id: "ftrl", kind: WorkKind::Act, identifier: "LOV-1997-02-28-19", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/folketrygdloven-ftrl.md",
        seen: "consolidated copy retrieved mid-2026 (stored version, June/July)",
    }],
);

/// Sykepenger under behandling.
pub static FTRL_8_4: Source = Source {
    id: "ftrl-8-4",
    section: "§ 8-4 (også §§ 8-11 og 8-13)",
    address: "https://lovdata.no/lov/1997-02-28-19/§8-4",
    bound: parties(&[Party::Nav], Voluntary::NotBound),
    levels: &[CareLevel::Specialist],
    circles: &[Circle::Patients],
    modality: Modality::Right,
    target: Target::Description,
    ..READ
};

/// Opplæringspenger.
///
/// RENUMBERED: moved from § 9-13 on 1 Oct 2017 (§ 9-13 now holds another benefit). FOR-2000-12-01-1217 § 11 and many
/// public pages still cite 9-13. Details on share of week and weekends are from older NAV circulars (not verified as
/// current).
pub static FTRL_9_14: Source = Source {
    id: "ftrl-9-14",
    section: "§ 9-14 (også §§ 9-15 og 9-16)",
    address: "https://lovdata.no/lov/1997-02-28-19/§9-14",
    bound: parties(&[Party::Nav], Voluntary::NotBound),
    levels: &[CareLevel::Specialist],
    circles: &[Circle::ParentsOfChild],
    modality: Modality::Right,
    target: Target::Description,
    validity: Validity::from(Day::on(2017, 10, 1)),
    verified: &[
        Verification {
            address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/lover/folketrygdloven-ftrl.md",
            seen: "consolidated copy retrieved mid-2026 (stored version, June/July)",
        },
        Verification {
            address: "https://www.nav.no/no/nav-og-samfunn/samarbeid/leger-og-andre-behandlere/pleiepenger-og-andre-kap.9-ytelser/opplaeringspenger-legens-rolle",
            seen: "stored copy, undated",
        },
    ],
    ..READ
};
