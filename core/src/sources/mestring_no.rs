//! Pages of the national competence service for learning and mastery, mestring.no.

use crate::source::{Confidence, Modality, Source, SourceStatus, Work, WorkKind, page};

static HOWTO: Work = Work::page("lm-howto", WorkKind::ProfessionalAdvice);
static GROUP: Work = Work::page("lm-group", WorkKind::ProfessionalAdvice);
static RECRUIT: Work = Work::page("lm-recruit", WorkKind::ProfessionalAdvice);
static PEDAGOGY: Work = Work::page("lm-ped", WorkKind::ProfessionalAdvice);
static EVALUATION: Work = Work::page("lm-eval", WorkKind::ProfessionalAdvice);
static ACTIVITY: Work = Work::page("lm-activity", WorkKind::ProfessionalAdvice);
static SLIDES: Work = Work::page("lm-slides-2015", WorkKind::ProfessionalAdvice);
static NORD_TRONDELAG: Work = Work::page("lm-nord-trondelag", WorkKind::Practice);
static LM_START_WORK: Work = Work::page("lm-start", WorkKind::ProfessionalAdvice);
static LM_ORG_WORK: Work = Work::page("lm-org", WorkKind::ProfessionalAdvice);
static LM_WHAT_WORK: Work = Work::page("lm-what", WorkKind::ProfessionalAdvice);
static LM_MANDATE_WORK: Work = Work::page("lm-mandate", WorkKind::ProfessionalAdvice);
static LM_MASTERY_WORK: Work = Work::page("lm-mastery", WorkKind::ProfessionalAdvice);
static LM_MASTERY_OLD_WORK: Work = Work::page("lm-mastery-old", WorkKind::ProfessionalAdvice);
static LM_HL_WORK: Work = Work::page("lm-hl", WorkKind::ProfessionalAdvice);
static LM_ROLES_WORK: Work = Work::page("lm-roles", WorkKind::ProfessionalAdvice);
static LM_DIAGIND_WORK: Work = Work::page("lm-diagind", WorkKind::ProfessionalAdvice);
static LM_DIGITAL_WORK: Work = Work::page("lm-digital", WorkKind::ProfessionalAdvice);
static LM_DIG_EXP_WORK: Work = Work::page("lm-dig-exp", WorkKind::Practice);
static LM_DIG_LEADER_WORK: Work = Work::page("lm-dig-leader", WorkKind::ProfessionalAdvice);
static LM_EVAL_BANK_WORK: Work = Work::page("lm-eval-bank", WorkKind::ProfessionalAdvice);
static LM_EVAL_FORMS_WORK: Work = Work::page("lm-eval-forms", WorkKind::ProfessionalAdvice);
static LM_EVAL_NEWS_WORK: Work = Work::page("lm-eval-news", WorkKind::ProfessionalAdvice);
static LM_INSTR_WORK: Work = Work::page("lm-instr", WorkKind::ProfessionalAdvice);
static LM_HLQ_WORK: Work = Work::page("lm-hlq", WorkKind::ProfessionalAdvice);
static LM_EVID_WORK: Work = Work::page("lm-evid", WorkKind::ProfessionalAdvice);
static LM_EVID_ADULT_WORK: Work = Work::page("lm-evid-adult", WorkKind::ProfessionalAdvice);
static LM_EVID_CHILD_WORK: Work = Work::page("lm-evid-child", WorkKind::ProfessionalAdvice);
static LM_COMMON_WORK: Work = Work::page("lm-common", WorkKind::ProfessionalAdvice);
static LM_GUIDANCE_WORK: Work = Work::page("lm-guidance", WorkKind::ProfessionalAdvice);
static LM_PED_ANNEX_WORK: Work = Work::page("lm-ped-annex", WorkKind::ProfessionalAdvice);
static LM_PED_AREAS_WORK: Work = Work::page("lm-ped-areas", WorkKind::ProfessionalAdvice);
static LM_PED_HANDBOOK_WORK: Work = Work::page("lm-ped-handbook", WorkKind::ProfessionalAdvice);
static LM_PED_NEED_WORK: Work = Work::page("lm-ped-need", WorkKind::ProfessionalAdvice);
static LM_NORD_NORGE_WORK: Work = Work::page("lm-nord-norge", WorkKind::Practice);
static LM_NLSH_COURSE_WORK: Work = Work::page("lm-nlsh-course", WorkKind::Practice);
static LM_REPORT_2016_WORK: Work = Work::page("lm-report-2016", WorkKind::ProfessionalAdvice);
static LM_LEAFLET_2014_WORK: Work = Work::page("lm-leaflet-2014", WorkKind::ProfessionalAdvice);
static LM_REPORT_2013_WORK: Work = Work::page("lm-report-2013", WorkKind::ProfessionalAdvice);
static LM_CONCEPTS_WORK: Work = Work::page("lm-concepts", WorkKind::ProfessionalAdvice);
static LM_MUNICIPAL_WORK: Work = Work::page("lm-municipal", WorkKind::ProfessionalAdvice);

/// How to establish an offer.
pub static LM_HOWTO: Source =
    page(&HOWTO, "https://mestring.no/hvordan-etablere-laerings-og-mestringstilbud/", Modality::Recommendation);

/// Offers in groups: the didactic relation model and the Standard method.
pub static LM_GROUP: Source =
    page(&GROUP, "https://mestring.no/helsepedagogikk/etablere-tilbud-gruppe/", Modality::Recommendation);

/// Recruiting user representatives.
pub static LM_RECRUIT: Source =
    page(&RECRUIT, "https://mestring.no/helsepedagogikk/brukermedvirkning/rekruttering/", Modality::Recommendation);

/// Health pedagogy.
pub static LM_PED: Source = page(&PEDAGOGY, "https://mestring.no/helsepedagogikk/", Modality::Recommendation);

/// Course evaluation.
pub static LM_EVAL: Source = page(
    &EVALUATION,
    "https://mestring.no/laerings-og-mestringsaktivitet/evaluering-av-aktivitet/kursevaluering/",
    Modality::Recommendation,
);

/// What learning and mastery activity is (updated 1 February 2023).
pub static LM_ACTIVITY: Source =
    page(&ACTIVITY, "https://mestring.no/laerings-og-mestringsaktivitet/", Modality::Recommendation);

/// A slide deck on quality work and research, about 2015. It has no address.
pub static LM_SLIDES_2015: Source = Source {
    status: SourceStatus::Ageing,
    confidence: Confidence::Partly,
    ..page(&SLIDES, "", Modality::Recommendation)
};

/// How municipalities in Nord-Trøndelag did it: a template with the fields of an invitation.
pub static LM_NORD_TRONDELAG: Source = page(
    &NORD_TRONDELAG,
    "https://mestring.no/oppbygging-av-helsepedagogisk-kompetanse-i-kommuner-i-nord-trondelag/",
    Modality::Recommendation,
);

/// What to think of before starting (2014).
pub static LM_START: Source = Source {
    status: SourceStatus::Ageing,
    ..page(&LM_START_WORK, "https://mestring.no/viktig-tenke-pa-nar-du-skal-gang/", Modality::Recommendation)
};

/// Organising activity.
pub static LM_ORG: Source =
    page(&LM_ORG_WORK, "https://mestring.no/laerings-og-mestringsaktivitet/organisering/", Modality::Recommendation);

/// What learning and mastery is.
pub static LM_WHAT: Source =
    page(&LM_WHAT_WORK, "https://mestring.no/hva-er-laering-og-mestring/", Modality::Recommendation);

/// Main task and mandate.
pub static LM_MANDATE: Source =
    page(&LM_MANDATE_WORK, "https://mestring.no/om-oss/hovedoppgave-og-mandat/", Modality::Recommendation);

/// Mastery: the term.
pub static LM_MASTERY: Source = page(
    &LM_MASTERY_WORK,
    "https://mestring.no/hva-er-laering-og-mestring/sentrale-begreper/mestring/",
    Modality::Recommendation,
);

/// Mastery: an older page.
pub static LM_MASTERY_OLD: Source = Source {
    status: SourceStatus::Ageing,
    confidence: Confidence::Partly,
    ..page(
        &LM_MASTERY_OLD_WORK,
        "http://mestring.no/laerings-og-mestringstjenester/laering-og-mestring/mestring/",
        Modality::Recommendation,
    )
};

/// Health literacy: the term.
pub static LM_HL: Source = page(
    &LM_HL_WORK,
    "https://mestring.no/hva-er-laering-og-mestring/sentrale-begreper/helsekompetanse/",
    Modality::Recommendation,
);

/// Roles in user participation.
pub static LM_ROLES: Source =
    page(&LM_ROLES_WORK, "https://mestring.no/helsepedagogikk/brukermedvirkning/roller/", Modality::Recommendation);

/// A survey of offers across diagnoses.
pub static LM_DIAGIND: Source = page(
    &LM_DIAGIND_WORK,
    "https://mestring.no/eksisterende-diagnoseuavhengige-laerings-og-mestringstilbud/",
    Modality::Recommendation,
);

/// On digital offers, April 2020.
pub static LM_DIGITAL: Source = Source {
    status: SourceStatus::Ageing,
    ..page(&LM_DIGITAL_WORK, "https://mestring.no/?p=21535", Modality::Recommendation)
};

/// Experience with digital courses, Stavanger.
pub static LM_DIG_EXP: Source =
    page(&LM_DIG_EXP_WORK, "https://mestring.no/erfaringer-med-a-arrangere-digitale-kurs/", Modality::Recommendation);

/// Leading groups online, a podcast.
pub static LM_DIG_LEADER: Source =
    page(&LM_DIG_LEADER_WORK, "https://mestring.no/gruppelederrollen-i-digitale-tilbud/", Modality::Recommendation);

/// A bank of questions for course evaluation.
pub static LM_EVAL_BANK: Source = page(
    &LM_EVAL_BANK_WORK,
    "https://mestring.no/laerings-og-mestringsaktivitet/evaluering-av-aktivitet/kursevaluering/sporsmalsbank-for-kursevaluering/",
    Modality::Recommendation,
);

/// A call for evaluation forms, 2018.
pub static LM_EVAL_FORMS: Source = Source {
    status: SourceStatus::Ageing,
    ..page(&LM_EVAL_FORMS_WORK, "https://mestring.no/evauleringsskjemaer-onskes-tilsendt/", Modality::Recommendation)
};

/// New pages on evaluation.
pub static LM_EVAL_NEWS: Source =
    page(&LM_EVAL_NEWS_WORK, "https://mestring.no/nye-nettsider-om-evaluering-av-aktivitet/", Modality::Recommendation);

/// Standardised questionnaires.
pub static LM_INSTR: Source =
    page(&LM_INSTR_WORK, "https://mestring.no/forskning/standardiserte-sporreskjemaer/", Modality::Recommendation);

/// A questionnaire on health literacy.
pub static LM_HLQ: Source = page(
    &LM_HLQ_WORK,
    "https://mestring.no/forskning/standardiserte-sporreskjemaer/health-literacy-questionnaire-hlq/",
    Modality::Recommendation,
);

/// The research, summed up; on note 1/2023.
pub static LM_EVID: Source =
    page(&LM_EVID_WORK, "https://mestring.no/forskningsgrunnlag-oppsummert/", Modality::Recommendation);

/// What research finds for adults.
pub static LM_EVID_ADULT: Source = page(
    &LM_EVID_ADULT_WORK,
    "https://mestring.no/laerings-mestringstilbud-nyttig-effektfullt/",
    Modality::Recommendation,
);

/// What research finds for children and young people.
pub static LM_EVID_CHILD: Source =
    page(&LM_EVID_CHILD_WORK, "https://mestring.no/godt-utbytte-for-barn-og-unge/", Modality::Recommendation);

/// Towards a common understanding; on note 3/2022.
pub static LM_COMMON: Source =
    page(&LM_COMMON_WORK, "https://mestring.no/pa-vei-mot-en-felles-forstaelse/", Modality::Recommendation);

/// The guidance, collected; on note 2/2023.
pub static LM_GUIDANCE: Source =
    page(&LM_GUIDANCE_WORK, "https://mestring.no/foringer-samlet-og-tydeliggjort/", Modality::Recommendation);

/// Annex to the handbook of health pedagogy; only its list of contents was seen.
pub static LM_PED_ANNEX: Source = Source {
    confidence: Confidence::Partly,
    ..page(
        &LM_PED_ANNEX_WORK,
        "https://dokumen.tips/documents/hndbok-i-helsepedagogikk-nk-lmh-grad-benytte-visuelle-hjelpemidler-et-viktig.html",
        Modality::Recommendation,
    )
};

/// Areas of health-pedagogic competence.
pub static LM_PED_AREAS: Source = page(
    &LM_PED_AREAS_WORK,
    "https://mestring.no/forskning/forskningsprosjekter/helsepedagogiske-kompetanseomrader/",
    Modality::Recommendation,
);

/// The handbook of health pedagogy.
pub static LM_PED_HANDBOOK: Source = page(
    &LM_PED_HANDBOOK_WORK,
    "https://mestring.no/handbok-i-helsepedagogikk-klar-til-bruk/",
    Modality::Recommendation,
);

/// Why health-pedagogic competence is needed.
pub static LM_PED_NEED: Source =
    page(&LM_PED_NEED_WORK, "https://mestring.no/helsepedagogisk-kompetanse-er-nodvendig/", Modality::Recommendation);

/// A practice example from Northern Norway.
pub static LM_NORD_NORGE: Source = page(
    &LM_NORD_NORGE_WORK,
    "https://mestring.no/praksiseksempel-systematisk-arbeid-med-helsepedagogisk-kompetanse-i-nord-norge/",
    Modality::Recommendation,
);

/// A course for user representatives.
pub static LM_NLSH_COURSE: Source = page(
    &LM_NLSH_COURSE_WORK,
    "https://mestring.no/forste-brukerkurs-ved-nordlandssykehuset/",
    Modality::Recommendation,
);

/// Annual report 2016.
pub static LM_REPORT_2016: Source = Source {
    status: SourceStatus::Ageing,
    confidence: Confidence::Partly,
    ..page(
        &LM_REPORT_2016_WORK,
        "https://forskningsprosjekter.ihelse.net/senter/rapport/NK-OUS-2/2016",
        Modality::Recommendation,
    )
};

/// A leaflet from the strategy period 2014–2018. It has no address.
pub static LM_LEAFLET_2014: Source = Source {
    status: SourceStatus::Ageing,
    confidence: Confidence::Partly,
    ..page(&LM_LEAFLET_2014_WORK, "", Modality::Recommendation)
};

/// Annual report 2013: the service gets the name it has now.
pub static LM_REPORT_2013: Source = Source {
    status: SourceStatus::Ageing,
    ..page(
        &LM_REPORT_2013_WORK,
        "https://forskningsprosjekter.ihelse.net/senter/rapport/NK-OUS-2/2013",
        Modality::Recommendation,
    )
};

/// Central concepts and theories.
pub static LM_CONCEPTS: Source = page(
    &LM_CONCEPTS_WORK,
    "https://mestring.no/hva-er-laering-og-mestring/sentrale-begreper/",
    Modality::Recommendation,
);

/// The services of municipalities, all over the country.
pub static LM_MUNICIPAL: Source = page(
    &LM_MUNICIPAL_WORK,
    "https://mestring.no/nasjonal-oversikt-over-laerings-og-mestringstjenester-i-kommunene/",
    Modality::Recommendation,
);
