//! Pages that show how services do it.

use crate::source::{Modality, Source, Work, WorkKind, page};

static HELSE_MR: Work = Work::page("hmr-rep", WorkKind::Practice);
static FOUSAM_PAGE: Work = Work::page("fousam", WorkKind::Practice);
static HELSE_MIDT: Work = Work::page("hmn-digital", WorkKind::Practice);
static RKPPO: Work = Work::page("rkppo-dig-after", WorkKind::ProfessionalAdvice);
static HELSE_FORDE: Work = Work::page("forde", WorkKind::Practice);
static AAFJORD: Work = Work::page("kid-afjord", WorkKind::Practice);
static HELSENORGE_PAGE: Work = Work::page("helsenorge-lm", WorkKind::Practice);
static UNN_PAGE: Work = Work::page("unn-ppo", WorkKind::Practice);

/// Helse Møre og Romsdal on being a user representative.
pub static HMR_REP: Source = page(
    &HELSE_MR,
    "https://www.helse-mr.no/avdelinger/stabsavdelinger/samhandlingsavdelinga/lering-og-meistringssenteret/samarbeid/invitasjon-til-brukarrepresentantar/",
    Modality::Recommendation,
);

/// FOUSAM on user participation.
pub static FOUSAM: Source = page(&FOUSAM_PAGE, "https://fousam.no/brukermedvirkning/", Modality::Recommendation);

/// Helse Midt-Norge on patient education over the internet (2022).
pub static HMN_DIGITAL: Source = page(
    &HELSE_MIDT,
    "https://www.helse-midt.no/nyheter/2022/onsker-du-a-tilby-pasient-og-parorendeopplering-digitalt/",
    Modality::Recommendation,
);

/// RK PPO on what to do after a digital course.
pub static RKPPO_DIG_AFTER: Source = page(
    &RKPPO,
    "https://rkppo.no/ressursside-opplaering-til-pasienter-og-parorende-via-digitale-losninger/etter-kurset/",
    Modality::Recommendation,
);

/// Helse Førde's calendar of courses.
pub static FORDE: Source = page(&HELSE_FORDE, "https://helse-forde.no/arrangementer", Modality::Recommendation);

/// Åfjord municipality on its course.
pub static KID_AFJORD: Source = page(
    &AAFJORD,
    "https://www.afjord.kommune.no/nyheter/tilbyr-nye-kurs-i-mestring-av-depresjon-kid.12955.aspx",
    Modality::Recommendation,
);

/// Helsenorge on learning and mastery in municipalities.
pub static HELSENORGE_LM: Source = page(
    &HELSENORGE_PAGE,
    "https://www.helsenorge.no/se/hjelpetilbud-i-kommunene/laring-og-mestring/",
    Modality::Recommendation,
);

/// The University Hospital of North Norway on patient education.
pub static UNN_PPO: Source =
    page(&UNN_PAGE, "https://unn.no/behandlinger/pasient-og-parorendeopplering-", Modality::Recommendation);
