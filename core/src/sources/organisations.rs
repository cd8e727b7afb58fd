//! Pages of organisations of users, peers and municipalities, and of centres that work with them.

use crate::source::{Modality, Source, Work, WorkKind, page};

static ERFSENTRUM_WORK: Work = Work::page("erfsentrum", WorkKind::ProfessionalAdvice);
static ERFSENTRUM2_WORK: Work = Work::page("erfsentrum2", WorkKind::Research);
static KBT_LEVELS_WORK: Work = Work::page("kbt-levels", WorkKind::ProfessionalAdvice);
static NAPHA_LEVELS_WORK: Work = Work::page("napha-levels", WorkKind::ProfessionalAdvice);
static KS_LEVELS_WORK: Work = Work::page("ks-levels", WorkKind::ProfessionalAdvice);
static PEER_DIAB_WORK: Work = Work::page("peer-diab", WorkKind::Practice);
static PEER_NFU_WORK: Work = Work::page("peer-nfu", WorkKind::Practice);
static PEER_RULES_WORK: Work = Work::page("peer-rules", WorkKind::Practice);
static PEER_NFU_PERSON_WORK: Work = Work::page("peer-nfu-person", WorkKind::Practice);

/// Roles around user participation.
pub static ERFSENTRUM: Source =
    page(&ERFSENTRUM_WORK, "https://erfaringssentrum.no/roller-rundt-brukermedvirkning/", Modality::Recommendation);

/// Experience consultants at Norwegian workplaces.
pub static ERFSENTRUM2: Source = page(
    &ERFSENTRUM2_WORK,
    "https://erfaringssentrum.no/erfaringskonsulenter-pa-norske-arbeidsplasser-de-blir-mott-med-skepsis-og-utrygghet",
    Modality::Recommendation,
);

/// Methods and arenas of user participation.
pub static KBT_LEVELS: Source = page(
    &KBT_LEVELS_WORK,
    "https://kbtkompetanse.no/metoder-og-arenaer-for-brukermedvirkning/",
    Modality::Recommendation,
);

/// User participation when services are shaped.
pub static NAPHA_LEVELS: Source = page(
    &NAPHA_LEVELS_WORK,
    "https://www.napha.no/content/25017/brukermedvirkning-nar-tjenester-utformes",
    Modality::Recommendation,
);

/// Three levels of user participation, 2019.
pub static KS_LEVELS: Source =
    page(&KS_LEVELS_WORK, "https://ks.no/link/82363e8f39344826b8766fc8ffe0dc9f.aspx", Modality::Recommendation);

/// Grants for peer support.
pub static PEER_DIAB: Source = page(
    &PEER_DIAB_WORK,
    "https://www.diabetes.no/mer/for-tillitsvalgte/inntekter/likepersonsmidler/",
    Modality::Recommendation,
);

/// What peer support is.
pub static PEER_NFU: Source = page(
    &PEER_NFU_WORK,
    "https://www.nfunorge.org/Organisasjonsarbeid/Likepersonsarbeid/hva-er-likeperson-arbeid/",
    Modality::Recommendation,
);

/// Rules for reporting peer support.
pub static PEER_RULES: Source =
    page(&PEER_RULES_WORK, "https://likeperson.no/regler-for-rapportering/", Modality::Recommendation);

/// What a peer supporter is.
pub static PEER_NFU_PERSON: Source = page(
    &PEER_NFU_PERSON_WORK,
    "https://www.nfunorge.org/organisasjonsarbeid/likepersonsarbeid/hva-er-en-likeperson/",
    Modality::Recommendation,
);
