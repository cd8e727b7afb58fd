//! Forskrift om krav til spesialisthelsetjenester, godkjenning av nasjonale tjenester i spesialisthelsetjenesten og bruk av betegnelsen universitetssykehus.

use crate::criterion::Target;
use crate::source::{Modality, Party, Source, Verification, Voluntary, Work, WorkKind, parties, provision};

static WORK: Work =
    Work { id: "natkomp", kind: WorkKind::Regulation, identifier: "FOR-2010-12-17-1706", official_in_nynorsk: false };

const READ: Source = provision(
    &WORK,
    &[Verification {
        address: "https://github.com/bartoszkobylinski/lovverk/blob/HEAD/forskrifter/forskrift-om-krav-til-spesialisthelsetjenester-betegnelsen-universitetssykehus-m-m.md",
        seen: "consolidated copy retrieved 2026-07-28",
    }],
);

/// Oppgaver for nasjonale kompetansetjenester.
///
/// Retitled 2019 (older pages use the former title). Reporting forms with letters a–h list eight and leave out annual
/// reporting; the present text uses dashes. Whether a given service still has status was not verified; § 4-1 allows
/// phasing out.
pub static NATKOMP_4_6: Source = Source {
    id: "natkomp-4-6",
    section: "§ 4-6",
    address: "https://lovdata.no/forskrift/2010-12-17-1706/§4-6",
    bound: parties(&[Party::NationalCompetenceService], Voluntary::NotBound),
    modality: Modality::Duty,
    target: Target::Organisation,
    ..READ
};
