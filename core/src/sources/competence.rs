//! Competence centres, health authorities and the national health library.

use crate::source::{Confidence, Modality, Source, Work, WorkKind, page};

static RKPPO_WORK: Work = Work::page("rkppo", WorkKind::ProfessionalAdvice);
static RKPPO_TEACHBACK_WORK: Work = Work::page("rkppo-teachback", WorkKind::ProfessionalAdvice);
static RKPPO_LIS_WORK: Work = Work::page("rkppo-lis", WorkKind::ProfessionalAdvice);
static HSO_COMM_WORK: Work = Work::page("hso-comm", WorkKind::ProfessionalAdvice);
static HBIB_REP_WORK: Work = Work::page("hbib-rep", WorkKind::ProfessionalAdvice);
static HDIR_HL_WORK: Work = Work::page("hdir-hl", WorkKind::ProfessionalAdvice);
static HELSENORGE_WORK: Work = Work::page("helsenorge", WorkKind::Practice);
static HMN_GUIDE_WORK: Work = Work::page("hmn-guide", WorkKind::ProfessionalAdvice);
static KBROEN_WORK: Work = Work::page("kbroen", WorkKind::ProfessionalAdvice);
static RKPPO_LEAD_WORK: Work = Work::page("rkppo-lead", WorkKind::ProfessionalAdvice);

/// Education of patients and relatives.
pub static RKPPO: Source = page(
    &RKPPO_WORK,
    "https://rkppo.no/pasient-og-parorendeopplaering/pasient-og-parorendeopplaering/",
    Modality::Recommendation,
);

/// Teach-back.
pub static RKPPO_TEACHBACK: Source = page(
    &RKPPO_TEACHBACK_WORK,
    "https://rkppo.no/helsekommunikasjon/helsekommunikasjon-og-helsepersonells-kompetanse/teach-back/",
    Modality::Recommendation,
);

/// Health communication and the competence of health personnel.
pub static RKPPO_LIS: Source = page(
    &RKPPO_LIS_WORK,
    "https://rkppo.no/helsekommunikasjon/helsekommunikasjon-og-helsepersonells-kompetanse/",
    Modality::Recommendation,
);

/// Adapted health communication.
pub static HSO_COMM: Source = page(
    &HSO_COMM_WORK,
    "https://www.helse-sorost.no/nn/regional-utviklingsplan-2040/helsekompetanse-og-involvering/Delstrategi_helsekompetanse/tilpasset-helsekominikasjon",
    Modality::Recommendation,
);

/// Appointing user representatives.
pub static HBIB_REP: Source = page(
    &HBIB_REP_WORK,
    "https://www.helsebiblioteket.no/kvalitetsforbedring/brukermedvirkning/brukerrepresentanter",
    Modality::Recommendation,
);

/// Health literacy: knowledge and measures.
pub static HDIR_HL: Source = page(
    &HDIR_HL_WORK,
    "https://www.helsedirektoratet.no/tema/helsekompetanse/helsekompetanse",
    Modality::Recommendation,
);

/// Learning and mastery offers: what they are.
pub static HELSENORGE: Source =
    page(&HELSENORGE_WORK, "https://www.helsenorge.no/helsehjelp/laring-og-mestring/", Modality::Recommendation);

/// Guide to the education of patients and relatives in groups, version 1.4; only its opening was seen.
pub static HMN_GUIDE: Source = Source {
    confidence: Confidence::Partly,
    ..page(
        &HMN_GUIDE_WORK,
        "https://data.helse-midt.no/eqspublic/regional-prosedyrebank/docs/doc_1022/index.html",
        Modality::Recommendation,
    )
};

/// Learning and mastery offers in municipalities.
pub static KBROEN: Source = page(
    &KBROEN_WORK,
    "https://www.kompetansebroen.no/article/laerings-og-mestringstilbud-i-kommunen",
    Modality::Recommendation,
);

/// The part of the management.
pub static RKPPO_LEAD: Source =
    page(&RKPPO_LEAD_WORK, "https://rkppo.no/forankring-og-ledelse/", Modality::Recommendation);
