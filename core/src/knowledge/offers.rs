//! Offers with names of their own.

use super::KnowledgeTopic::{ChildrenAndYoungPeople, MentalHealth, Relatives};
use super::NamedOffer;
use crate::source::{Confidence, Source};
use crate::sources::general::GENERAL;
use crate::sources::mestring_no::LM_LEAFLET_2014;
use crate::sources::practice::KID_AFJORD;
use crate::sources::programmes::{
    BAPP, BAPP_STJ, ELDER_MIGR, HELT_SJEF, HELT_SJEF_CALL, KID_GJERDRUM, KID_STRYN, MESTRINGSTREFF,
    MESTRINGSTREFF_PILOT, MESTRINGSTREFF_SH, SIBS, SIBS_UNGSINN, SMIL_DK, SMIL_NET, SMIL_SKAUN, SMIL_SSHF,
    STARTHJELP_FONTENE, STARTHJELP_FYS, STARTHJELP_NET, STARTHJELP_PS, UMM,
};

/// An offer whose pages were read.
const fn read(id: &'static str, sources: &'static [&'static Source]) -> NamedOffer {
    NamedOffer { id, sources, about: &[], criterion: None, confidence: Confidence::Verified }
}

/// All named offers.
pub static NAMED_OFFERS: &[NamedOffer] = &[
    NamedOffer {
        about: &[Relatives],
        criterion: Some("starthjelp-form"),
        ..read("starthjelp", &[&STARTHJELP_PS, &STARTHJELP_FYS, &STARTHJELP_NET, &STARTHJELP_FONTENE])
    },
    NamedOffer {
        about: &[ChildrenAndYoungPeople, Relatives],
        criterion: Some("smil-form"),
        ..read("smil", &[&SMIL_NET, &SMIL_SSHF, &SMIL_SKAUN, &SMIL_DK])
    },
    NamedOffer {
        criterion: Some("mestringstreff-form"),
        ..read("mestringstreff", &[&MESTRINGSTREFF, &MESTRINGSTREFF_SH, &MESTRINGSTREFF_PILOT])
    },
    NamedOffer {
        about: &[ChildrenAndYoungPeople],
        criterion: Some("helt-sjef-form"),
        ..read("helt-sjef", &[&HELT_SJEF_CALL, &UMM, &HELT_SJEF])
    },
    NamedOffer { about: &[ChildrenAndYoungPeople, Relatives], ..read("bapp", &[&BAPP, &BAPP_STJ]) },
    NamedOffer { about: &[MentalHealth], ..read("older-migrants", &[&ELDER_MIGR, &LM_LEAFLET_2014]) },
    NamedOffer {
        about: &[ChildrenAndYoungPeople, Relatives],
        criterion: Some("sibs-form"),
        ..read("sibs", &[&SIBS, &SIBS_UNGSINN])
    },
    NamedOffer {
        about: &[MentalHealth],
        criterion: Some("kid-form"),
        ..read("kid", &[&KID_GJERDRUM, &KID_AFJORD, &KID_STRYN])
    },
    // No page tells of it as one programme. It is here so that whoever asks is told that.
    NamedOffer { confidence: Confidence::Unverified, ..read("laer-a-leve-med", &[&GENERAL]) },
];
