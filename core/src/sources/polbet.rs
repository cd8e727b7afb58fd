//! Forskrift om betaling fra pasienter for poliklinisk helsehjelp i spesialisthelsetjenesten.

use crate::criterion::Target;
use crate::model::identity::CareLevel;
use crate::source::bodies::HOSPITALS;
use crate::source::{Circle, Confidence, Modality, Source, Verification, Work, WorkKind, provision};

static WORK: Work =
    Work { id: "polbet", kind: WorkKind::Regulation, identifier: "FOR-2016-12-20-1848", official_in_nynorsk: true };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/forskrifter/forskrift-om-betaling-fr%C3%A5-pasientar-for-poliklinisk-helsehjelp-i-spesialisthelsetenesta.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Egenandel ved gruppeopplæring.
///
/// Does not bind private specialists with an operating agreement (§ 2); stays, day stays too, at private
/// rehabilitation institutions under agreement follow FOR-2005-12-20-1629 with a fee per day.
///
/// Older pages still describe several fees.
pub static POLBET_4_GRUPPE: Source = Source {
    id: "polbet-4-gruppe",
    section: "§ 4 (femte ledd)",
    address: "https://lovdata.no/forskrift/2016-12-20-1848/§4",
    bound: HOSPITALS,
    levels: &[CareLevel::Specialist],
    circles: &[Circle::Patients],
    modality: Modality::Duty,
    target: Target::Offer,
    verified: &[
        Verification {
            address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/forskrifter/forskrift-om-betaling-fr%C3%A5-pasientar-for-poliklinisk-helsehjelp-i-spesialisthelsetenesta.md",
            seen: "consolidated copy retrieved 2026-07-28",
        },
        Verification {
            address: "https://www.helse-bergen.no/behandlinger/rettar-ved-pasient--og-parorandeopplaring-i-grupper/",
            seen: "stored copy",
        },
        Verification { address: "https://www.unn.no/rettigheter/egenandeler-og-frikort", seen: "14.03.2023" },
    ],
    ..READ
};

/// Egenandel bare for henviste pasienter.
///
/// Does not bind private specialists with an operating agreement (§ 2); stays, day stays too, at private
/// rehabilitation institutions under agreement follow FOR-2005-12-20-1629 with a fee per day.
///
/// Rate from 1 Jan 2026; update each year. FOR-2026-07-03-1510 changed other parts (§§ 5 and 8) from 1 Aug 2026.
pub static POLBET_4_HENVIST: Source = Source {
    id: "polbet-4-henvist",
    section: "§ 4 (første og andre ledd)",
    address: "https://lovdata.no/forskrift/2016-12-20-1848/§4",
    bound: HOSPITALS,
    levels: &[CareLevel::Specialist],
    circles: &[Circle::Patients],
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ
};

/// Egenandel ved video, telefon og nettbasert program.
///
/// Does not bind private specialists with an operating agreement (§ 2); stays, day stays too, at private
/// rehabilitation institutions under agreement follow FOR-2005-12-20-1629 with a fee per day.
pub static POLBET_4_NETT: Source = Source {
    id: "polbet-4-nett",
    section: "§ 4 (sjette ledd)",
    address: "https://lovdata.no/forskrift/2016-12-20-1848/§4",
    bound: HOSPITALS,
    levels: &[CareLevel::Specialist],
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ
};

/// Fritak for egenandel.
///
/// Does not bind private specialists with an operating agreement (§ 2); stays, day stays too, at private
/// rehabilitation institutions under agreement follow FOR-2005-12-20-1629 with a fee per day.
///
/// FOR-2026-07-03-1510 changed §§ 5 and 8 from 1 Aug 2026; the new wording was not read. The same regulation raised
/// the free age for patient travel (§ 24) from 16 to 18 that day (both texts read) and changed the under-16 sentence
/// in FOR-2005-12-20-1629, so the free age is probably 18 from 1 Aug 2026.
pub static POLBET_5: Source = Source {
    id: "polbet-5",
    section: "§ 5 (også § 6)",
    address: "https://lovdata.no/forskrift/2016-12-20-1848/§5",
    bound: HOSPITALS,
    levels: &[CareLevel::Specialist],
    circles: &[Circle::Patients, Circle::Children],
    modality: Modality::Duty,
    target: Target::Offer,
    confidence: Confidence::Partly,
    ..READ
};

/// Gebyr ved uteblivelse.
///
/// Does not bind private specialists with an operating agreement (§ 2); stays, day stays too, at private
/// rehabilitation institutions under agreement follow FOR-2005-12-20-1629 with a fee per day.
///
/// Rates from 1 Jan 2026.
pub static POLBET_7: Source = Source {
    id: "polbet-7",
    section: "§ 7",
    address: "https://lovdata.no/forskrift/2016-12-20-1848/§7",
    bound: HOSPITALS,
    levels: &[CareLevel::Specialist],
    circles: &[Circle::Patients],
    modality: Modality::Duty,
    target: Target::Offer,
    ..READ
};
