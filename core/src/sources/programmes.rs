//! Pages about programmes with names of their own.

use crate::source::{Confidence, Modality, Source, SourceStatus, Work, WorkKind, page};

static STARTHJELP_PS_WORK: Work = Work::page("starthjelp-ps", WorkKind::Practice);
static STARTHJELP_FYS_WORK: Work = Work::page("starthjelp-fys", WorkKind::Practice);
static STARTHJELP_NET_WORK: Work = Work::page("starthjelp-net", WorkKind::Practice);
static STARTHJELP_FONTENE_WORK: Work = Work::page("starthjelp-fontene", WorkKind::Practice);
static SMIL_NET_WORK: Work = Work::page("smil-net", WorkKind::Practice);
static SMIL_SSHF_WORK: Work = Work::page("smil-sshf", WorkKind::Practice);
static SMIL_SKAUN_WORK: Work = Work::page("smil-skaun", WorkKind::Practice);
static SMIL_DK_WORK: Work = Work::page("smil-dk", WorkKind::Practice);
static MESTRINGSTREFF_WORK: Work = Work::page("mestringstreff", WorkKind::Practice);
static MESTRINGSTREFF_PILOT_WORK: Work = Work::page("mestringstreff-pilot", WorkKind::Practice);
static MESTRINGSTREFF_SH_WORK: Work = Work::page("mestringstreff-sh", WorkKind::Practice);
static HELT_SJEF_WORK: Work = Work::page("helt-sjef", WorkKind::Practice);
static HELT_SJEF_CALL_WORK: Work = Work::page("helt-sjef-call", WorkKind::Practice);
static UMM_WORK: Work = Work::page("umm", WorkKind::Practice);
static UMM_TIPS_WORK: Work = Work::page("umm-tips", WorkKind::ProfessionalAdvice);
static SIBS_WORK: Work = Work::page("sibs", WorkKind::Practice);
static SIBS_UNGSINN_WORK: Work = Work::page("sibs-ungsinn", WorkKind::Research);
static KID_GJERDRUM_WORK: Work = Work::page("kid-gjerdrum", WorkKind::Practice);
static KID_STRYN_WORK: Work = Work::page("kid-stryn", WorkKind::Practice);
static ELDER_MIGR_WORK: Work = Work::page("elder-migr", WorkKind::Practice);
static BAPP_WORK: Work = Work::page("bapp", WorkKind::Practice);
static BAPP_STJ_WORK: Work = Work::page("bapp-stj", WorkKind::Practice);

/// Support for parents; Starthjelp.
pub static STARTHJELP_PS: Source = page(
    &STARTHJELP_PS_WORK,
    "https://www.parorendesenteret.no/aktuelt/mestringsst%C3%B8tte-til-foreldre",
    Modality::Recommendation,
);

/// Starthjelp, by physiotherapists.
pub static STARTHJELP_FYS: Source = page(
    &STARTHJELP_FYS_WORK,
    "https://www.barneogungdomsfysioterapi.no/barneogungdomsfysioterapi-familiesentrerte-tjenester/med-starthjelp-inn-i-en-ny-og-ukjent-hverdag/152079",
    Modality::Recommendation,
);

/// The Starthjelp network.
pub static STARTHJELP_NET: Source = page(
    &STARTHJELP_NET_WORK,
    "https://mestring.no/nettverk-laerings-og-mestringstilbudet-starthjelp/",
    Modality::Recommendation,
);

/// When children have an impairment.
pub static STARTHJELP_FONTENE: Source = Source {
    status: SourceStatus::Ageing,
    confidence: Confidence::Partly,
    ..page(
        &STARTHJELP_FONTENE_WORK,
        "http://fontene.no/fagartikler/nar-barna-har-nedsatt-funksjonsevne-6.47.345218.92c8f70a56",
        Modality::Recommendation,
    )
};

/// The SMIL network.
pub static SMIL_NET: Source =
    page(&SMIL_NET_WORK, "https://mestring.no/nettverk/smil-nettverk/", Modality::Recommendation);

/// SMIL for young relatives.
pub static SMIL_SSHF: Source = page(
    &SMIL_SSHF_WORK,
    "https://www.sshf.no/behandlinger/barn-og-unge-i-familien/smil---mestring-for-unge-parorende",
    Modality::Recommendation,
);

/// A SMIL group.
pub static SMIL_SKAUN: Source = Source {
    confidence: Confidence::Partly,
    ..page(&SMIL_SKAUN_WORK, "http://www.skaun.kommune.no/smil-gruppe.532167.no.html", Modality::Recommendation)
};

/// SMIL in Denmark.
pub static SMIL_DK: Source =
    page(&SMIL_DK_WORK, "https://vidensportal.dk/temaer/born-som-parorende/indsatser/smil", Modality::Recommendation);

/// The handbook of Mestringstreff.
pub static MESTRINGSTREFF: Source =
    page(&MESTRINGSTREFF_WORK, "https://mestring.no/handbok-mestringstreff-klar/", Modality::Recommendation);

/// Courses across diagnoses, tried in 14 municipalities.
pub static MESTRINGSTREFF_PILOT: Source = Source {
    status: SourceStatus::Ageing,
    confidence: Confidence::Partly,
    ..page(
        &MESTRINGSTREFF_PILOT_WORK,
        "http://www.selvhjelp.no/no/Om_oss/Nyheter/Diagnoseuavhengige+mestringskurs+pr%C3%B8ves+ut+i+14+kommuner.b7C_wtbO56.ips",
        Modality::Recommendation,
    )
};

/// A new handbook of Mestringstreff.
pub static MESTRINGSTREFF_SH: Source = Source {
    status: SourceStatus::Ageing,
    confidence: Confidence::Partly,
    ..page(
        &MESTRINGSTREFF_SH_WORK,
        "http://www.selvhjelp.no/no/Distriktskontorer/More_og_Romsdal_Nord-_og_Sor-Trondelag/Ny+h%C3%A5ndbok+om+Mestringstreff%3A+Hvordan+starte+Mestringstreff+i+din+kommune%3F.b7C_wtfI5e.ips",
        Modality::Recommendation,
    )
};

/// How to establish Helt sjef!.
pub static HELT_SJEF: Source = page(
    &HELT_SJEF_WORK,
    "https://mestring.no/umm/laerings-og-mestringstilbud/hvordan-etablere-laerings-og-mestringstilbudene-helt-sjef/",
    Modality::Recommendation,
);

/// A call for funds, 2015.
pub static HELT_SJEF_CALL: Source = Source {
    status: SourceStatus::Ageing,
    ..page(
        &HELT_SJEF_CALL_WORK,
        "https://mestring.no/sok-midler-for-a-starte-tilbud-for-unge-som-har-langvarige-helseutfordringer/",
        Modality::Recommendation,
    )
};

/// Young participation and mastery: the project.
pub static UMM: Source = page(&UMM_WORK, "https://mestring.no/umm/om-prosjektet/", Modality::Recommendation);

/// Practical tips for learning in groups.
pub static UMM_TIPS: Source = page(
    &UMM_TIPS_WORK,
    "https://mestring.no/umm/kompetanseheving/laering-i-grupper/praktiske-tips/",
    Modality::Recommendation,
);

/// The intervention for siblings.
pub static SIBS: Source = page(&SIBS_WORK, "https://sibs.no/om-intervensjonen/", Modality::Recommendation);

/// The evidence for SIBS.
pub static SIBS_UNGSINN: Source = page(
    &SIBS_UNGSINN_WORK,
    "https://ungsinn.no/post_aktuelt/stotte-til-sosken-av-barn-med-kroniske-tilstander/",
    Modality::Recommendation,
);

/// A course in coping with depression.
pub static KID_GJERDRUM: Source = page(
    &KID_GJERDRUM_WORK,
    "https://www.gjerdrum.kommune.no/publisert-innhold/helse-og-oppvekst/frisklivssentralen/kurs-i-depresjonsmestring/",
    Modality::Recommendation,
);

/// A course in coping with depression.
pub static KID_STRYN: Source = page(
    &KID_STRYN_WORK,
    "https://www.fjordingen.no/nyhende/i/WqWvmL/held-kurs-i-meistring-av-depresjon",
    Modality::Recommendation,
);

/// An offer for older immigrants in Oslo.
pub static ELDER_MIGR: Source = page(
    &ELDER_MIGR_WORK,
    "https://mestring.no/laerings-mestringstilbud-eldre-innvandrere-oslo-kommune/",
    Modality::Recommendation,
);

/// Groups for children of parents with addiction or mental illness.
pub static BAPP: Source = page(&BAPP_WORK, "https://www.ntnu.no/rkbu/bapp", Modality::Recommendation);

/// BAPP in Stjørdal.
pub static BAPP_STJ: Source =
    page(&BAPP_STJ_WORK, "https://s-n.no/de-hjelper-barn-som-har-det-vanskelig-hjemme/", Modality::Recommendation);
