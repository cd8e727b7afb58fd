//! Pages that show how services do it.

use crate::source::{Confidence, Modality, Source, SourceStatus, Work, WorkKind, page};

static HELSE_MR: Work = Work::page("hmr-rep", WorkKind::Practice);
static FOUSAM_PAGE: Work = Work::page("fousam", WorkKind::Practice);
static HELSE_MIDT: Work = Work::page("hmn-digital", WorkKind::Practice);
static RKPPO: Work = Work::page("rkppo-dig-after", WorkKind::ProfessionalAdvice);
static HELSE_FORDE: Work = Work::page("forde", WorkKind::Practice);
static AAFJORD: Work = Work::page("kid-afjord", WorkKind::Practice);
static HELSENORGE_PAGE: Work = Work::page("helsenorge-lm", WorkKind::Practice);
static UNN_PAGE: Work = Work::page("unn-ppo", WorkKind::Practice);
static HMR_DIGITAL_WORK: Work = Work::page("hmr-digital", WorkKind::Practice);
static HMR_JOIN_WORK: Work = Work::page("hmr-join", WorkKind::Practice);
static HVIKT_VIDEO_WORK: Work = Work::page("hvikt-video", WorkKind::Practice);
static HBERGEN_FEE_WORK: Work = Work::page("hbergen-fee", WorkKind::Practice);
static NLSH_REP_WORK: Work = Work::page("nlsh-rep", WorkKind::Practice);
static NLSH_PED_WORK: Work = Work::page("nlsh-ped", WorkKind::Practice);
static REP_ELEARNING_WORK: Work = Work::page("rep-elearning", WorkKind::Practice);
static LMS_NORD_WORK: Work = Work::page("lms-nord", WorkKind::Practice);
static DIGIHJELPEN_WORK: Work = Work::page("digihjelpen", WorkKind::Practice);

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

/// Offering patient education over the internet, 2022.
pub static HMR_DIGITAL: Source = page(
    &HMR_DIGITAL_WORK,
    "https://www.helse-mr.no/avdelinger/stabsavdelinger/samhandlingsavdelinga/lering-og-meistringssenteret/nyheiter/onsker-du-a-tilby-pasient-og-parorandeopplering-digitalt/",
    Modality::Recommendation,
);

/// Reaching more people with digital courses, 2021.
pub static HMR_JOIN: Source = page(
    &HMR_JOIN_WORK,
    "https://www.helse-mr.no/om-oss/nyheiter/nyheiter-2021/nytt-verktoy-nar-ut-til-fleire-med-digitale-pasientkurs/",
    Modality::Recommendation,
);

/// Instructions for video consultations.
pub static HVIKT_VIDEO: Source = page(
    &HVIKT_VIDEO_WORK,
    "https://helse-vest-ikt.no/aktuelt/videokonsultasjon-med-behandler-via-helsenorgeno",
    Modality::Recommendation,
);

/// Fees for user representatives, 2025.
pub static HBERGEN_FEE: Source = page(
    &HBERGEN_FEE_WORK,
    "https://www.helse-bergen.no/neuro-sysmed2/Brukarmedverknad/honorar-til-brukarmedverkarar",
    Modality::Recommendation,
);

/// Form for appointing user representatives.
pub static NLSH_REP: Source =
    page(&NLSH_REP_WORK, "https://redcap.helsenord.no/redcap/surveys/?s=JCYA87KTFADWCP9R", Modality::Recommendation);

/// Basic course in health pedagogy.
pub static NLSH_PED: Source = page(
    &NLSH_PED_WORK,
    "https://nordlandssykehuset.no/arrangementer/grunnkurs-i-helsepedagogikk",
    Modality::Recommendation,
);

/// E-learning for user representatives.
pub static REP_ELEARNING: Source = page(
    &REP_ELEARNING_WORK,
    "https://www.lovisenbergsykehus.no/digital-grunnopplering-for-brukerrepresentanter-pa-systemniva/",
    Modality::Recommendation,
);

/// Learning and mastery centre.
pub static LMS_NORD: Source = page(
    &LMS_NORD_WORK,
    "https://fellesinnhold.fnsp.nhn.no/nb/artikler-med-fellesinnhold/helse-nord/lerings-og-mestringssenter/",
    Modality::Recommendation,
);

/// Help with basic digital skills.
pub static DIGIHJELPEN: Source = Source {
    status: SourceStatus::Ageing,
    confidence: Confidence::Partly,
    ..page(
        &DIGIHJELPEN_WORK,
        "http://docplayer.me/104641665-Digihjelpen-et-kommunalt-veiledningstilbud-i-grunnleggende-digital-kompetanse-rapport-2018.html",
        Modality::Recommendation,
    )
};
