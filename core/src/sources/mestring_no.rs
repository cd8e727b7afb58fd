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
