//! Learning and mastery work, and the kinds of offers.

use super::people::{GROUP_LEADER, PEER, TECHNICAL_HOST, USER_ORGANISATION};
use super::services::{ACTIVITY_REGISTRATION, REFERRAL};
use crate::concept::{Concept, ConceptTheme, concept};
use crate::source::Confidence;
use crate::sources::competence::{KBROEN, RKPPO, RKPPO_LEAD};
use crate::sources::frisklivssentraler::{HDIR_FRISKLIV, HDIR_IS1896};
use crate::sources::is2651::{HDIR_IS2651_6_1, HDIR_IS2651_6_3, HDIR_IS2651_6_4};
use crate::sources::mestring_no::{
    LM_ACTIVITY, LM_DIAGIND, LM_DIGITAL, LM_EVAL, LM_LEAFLET_2014, LM_MUNICIPAL, LM_ORG, LM_REPORT_2013, LM_WHAT,
};
use crate::sources::nk_lmh::NKLMH_REGISTRERING;
use crate::sources::organisations::{PEER_DIAB, PEER_NFU, PEER_RULES};
use crate::sources::practice::{HELSENORGE_LM, HMN_DIGITAL, HMR_DIGITAL, LMS_NORD};
use crate::sources::programmes::{MESTRINGSTREFF, MESTRINGSTREFF_PILOT, MESTRINGSTREFF_SH};

/// *Læring og mestring i helse- og omsorgstjenesten*.
pub(super) static LM_FIELD: Concept =
    Concept { sources: &[&LM_WHAT, &KBROEN], ..concept("lm-field", ConceptTheme::Offers) };

/// *Lærings- og mestringsvirksomhet*.
pub(super) static LM_ACTIVITY_FIELD: Concept = Concept {
    broader: &[&LM_FIELD],
    see_also: &[&PATIENT_EDUCATION_LEGAL],
    sources: &[&LM_WHAT, &LM_LEAFLET_2014, &LM_ORG],
    ..concept("lm-activity-field", ConceptTheme::Offers)
};

/// *Lærings- og mestringstjeneste*.
pub(super) static LM_SERVICE: Concept = Concept {
    broader: &[&LM_ACTIVITY_FIELD],
    see_also: &[&LM_OFFER],
    sources: &[&LM_MUNICIPAL],
    ..concept("lm-service", ConceptTheme::Offers)
};

/// *Lærings- og mestringssenter*.
pub(super) static LM_CENTRE: Concept = Concept {
    broader: &[&LM_SERVICE],
    sources: &[&LM_ORG, &LMS_NORD, &LM_REPORT_2013],
    ..concept("lm-centre", ConceptTheme::Offers)
};

/// *Lærings- og mestringstilbud*.
pub(super) static LM_OFFER: Concept = Concept {
    broader: &[&LM_ACTIVITY_FIELD],
    see_also: &[&INTEGRATED_LEARNING],
    sources: &[&LM_WHAT, &KBROEN, &HDIR_IS2651_6_1, &LM_MUNICIPAL, &HELSENORGE_LM],
    ..concept("lm-offer", ConceptTheme::Offers)
};

/// *Lærings- og mestringsaktivitet*.
pub(super) static LM_SINGLE_ACTIVITY: Concept = Concept {
    broader: &[&LM_ACTIVITY_FIELD],
    sources: &[&LM_ACTIVITY, &NKLMH_REGISTRERING],
    ..concept("lm-single-activity", ConceptTheme::Offers)
};

/// *Samling*.
pub(super) static SESSION: Concept = Concept {
    broader: &[&LM_SINGLE_ACTIVITY],
    see_also: &[&GROUP_OFFER],
    sources: &[&MESTRINGSTREFF, &LM_DIAGIND],
    ..concept("session", ConceptTheme::Offers)
};

/// *Integrert læringselement*.
pub(super) static INTEGRATED_LEARNING: Concept = Concept {
    broader: &[&LM_SINGLE_ACTIVITY],
    see_also: &[&INDIVIDUAL_EDUCATION],
    sources: &[&LM_ACTIVITY],
    confidence: Confidence::Partly,
    ..concept("integrated-learning", ConceptTheme::Offers)
};

/// *Individuell pasient- og pårørendelæring*.
pub(super) static INDIVIDUAL_EDUCATION: Concept = Concept {
    broader: &[&LM_OFFER],
    see_also: &[&PATIENT_EDUCATION_LEGAL],
    sources: &[&LM_ACTIVITY, &LM_WHAT, &HDIR_IS2651_6_4],
    ..concept("individual-education", ConceptTheme::Offers)
};

/// *Gruppetilbud*.
pub(super) static GROUP_OFFER: Concept = Concept {
    broader: &[&LM_OFFER],
    see_also: &[&GROUP_LEADER],
    sources: &[&LM_ACTIVITY, &HDIR_IS2651_6_3, &LMS_NORD],
    ..concept("group-offer", ConceptTheme::Offers)
};

/// *Kurs*.
pub(super) static COURSE: Concept = Concept {
    broader: &[&GROUP_OFFER],
    sources: &[&HELSENORGE_LM, &LM_EVAL],
    ..concept("course", ConceptTheme::Offers)
};

/// *Støtte til endring av levevaner*.
pub(super) static LIFESTYLE_SUPPORT: Concept = Concept {
    broader: &[&LM_OFFER],
    see_also: &[&HEALTHY_LIFE_CENTRE],
    sources: &[&LM_ACTIVITY, &HDIR_FRISKLIV],
    ..concept("lifestyle-support", ConceptTheme::Offers)
};

/// *Frisklivssentral*.
pub(super) static HEALTHY_LIFE_CENTRE: Concept = Concept {
    see_also: &[&DIAGNOSIS_INDEPENDENT],
    sources: &[&HDIR_FRISKLIV, &HDIR_IS1896, &HDIR_IS2651_6_3],
    ..concept("healthy-life-centre", ConceptTheme::Offers)
};

/// *Likepersonsarbeid*.
pub(super) static PEER_SUPPORT: Concept = Concept {
    broader: &[&LM_OFFER],
    see_also: &[&PEER, &USER_ORGANISATION],
    sources: &[&PEER_NFU, &PEER_DIAB, &HDIR_IS2651_6_1],
    ..concept("peer-support", ConceptTheme::Offers)
};

/// *Likepersongruppe*.
pub(super) static PEER_GROUP: Concept = Concept {
    broader: &[&GROUP_OFFER, &PEER_SUPPORT],
    see_also: &[&SELF_HELP_GROUP],
    sources: &[&PEER_RULES, &LM_ACTIVITY],
    ..concept("peer-group", ConceptTheme::Offers)
};

/// *Selvorganisert selvhjelpsgruppe*.
pub(super) static SELF_HELP_GROUP: Concept =
    Concept { sources: &[&MESTRINGSTREFF_SH], ..concept("self-help-group", ConceptTheme::Offers) };

/// *Diagnosespesifikt tilbud*.
pub(super) static DIAGNOSIS_SPECIFIC: Concept = Concept {
    broader: &[&LM_OFFER],
    sources: &[&LMS_NORD, &HDIR_IS2651_6_4],
    ..concept("diagnosis-specific", ConceptTheme::Offers)
};

/// *Diagnoseuavhengig tilbud*.
pub(super) static DIAGNOSIS_INDEPENDENT: Concept = Concept {
    broader: &[&LM_OFFER],
    sources: &[&LM_DIAGIND, &HDIR_IS2651_6_3, &MESTRINGSTREFF_PILOT],
    ..concept("diagnosis-independent", ConceptTheme::Offers)
};

/// *Digitalt lærings- og mestringstilbud*.
pub(super) static DIGITAL_OFFER: Concept = Concept {
    broader: &[&LM_OFFER],
    see_also: &[&TECHNICAL_HOST],
    sources: &[&LM_DIGITAL, &HMN_DIGITAL],
    ..concept("digital-offer", ConceptTheme::Offers)
};

/// *Hybridtilbud*.
pub(super) static HYBRID_OFFER: Concept =
    Concept { broader: &[&DIGITAL_OFFER], sources: &[&HMR_DIGITAL], ..concept("hybrid-offer", ConceptTheme::Offers) };

/// *Lavterskeltilbud*.
pub(super) static LOW_THRESHOLD: Concept = Concept {
    broader: &[&LM_OFFER],
    see_also: &[&ACTIVITY_REGISTRATION, &REFERRAL],
    sources: &[&NKLMH_REGISTRERING],
    ..concept("low-threshold", ConceptTheme::Offers)
};

/// *Pasient- og pårørendeopplæring*.
pub(super) static PATIENT_EDUCATION_LEGAL: Concept = Concept {
    sources: &[&RKPPO, &RKPPO_LEAD, &HDIR_IS2651_6_1, &LM_WHAT],
    ..concept("patient-education-legal", ConceptTheme::Offers)
};
