//! Lov om folketrygd (folketrygdloven).

use crate::criterion::Target;
use crate::source::{
    Bound, Confidence, Day, Modality, Party, Source, SourceStatus, Validity, Verification, Voluntary, Work, WorkKind,
};

static WORK: Work =
    Work { id: "ftrl", kind: WorkKind::Act, identifier: "LOV-1997-02-28-19", official_in_nynorsk: false };

/// Opplæringspenger. Moved here from § 9-13 on 1 October 2017.
pub static FTRL_9_14: Source = Source {
    id: "ftrl-9-14",
    work: &WORK,
    section: "§ 9-14 (også §§ 9-15 og 9-16)",
    address: "https://lovdata.no/lov/1997-02-28-19/§9-14",
    bound: Bound::Parties { parties: &[Party::Nav], voluntary: Voluntary::NotBound, level: None },
    modality: Modality::Right,
    target: Target::Description,
    status: SourceStatus::InForce,
    validity: Validity::from(Day::on(2017, 10, 1)),
    confidence: Confidence::Verified,
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
};
