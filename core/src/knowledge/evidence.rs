//! What research and evaluations have found.
//!
//! A finding points to few criteria: those it truly says something about, and not all it could be used to argue for. What
//! it costs and saves, for one, is about no criterion.

use super::EvidenceKind::{
    EvidenceRating, LocalEvaluation, ResearchSummary, ScopingReview, SingleStudy, SystematicReview,
};
use super::KnowledgeTopic::{
    Benefit, ChildrenAndYoungPeople, DigitalOffers, HealthEconomics, HealthLiteracy, HealthPedagogy, Measuring,
    Relatives, SharingExperience, UserParticipation,
};
use super::{Evidence, EvidenceKind};
use crate::source::{Confidence, Source};
use crate::sources::mestring_no::{LM_DIG_EXP, LM_EVID, LM_EVID_ADULT, LM_EVID_CHILD, LM_PED_NEED};
use crate::sources::programmes::SIBS_UNGSINN;
use crate::sources::research::{
    FYSIO_DIG, OLSSON2020, SAGEN2023, STENBERG2016, STENBERG2018, STENBERG2019, VAGAN2016, WAHL2016,
};

/// A text that was read.
const fn read(id: &'static str, kind: EvidenceKind, sources: &'static [&'static Source]) -> Evidence {
    Evidence { id, sources, kind, about: &[], criteria: &[], confidence: Confidence::Verified }
}

/// All evidence: benefit first, then user participation, those who hold offers, how they are held, and how they are
/// measured.
pub static EVIDENCE: &[Evidence] = &[
    Evidence {
        about: &[Benefit, SharingExperience],
        criteria: &[
            "sharing-time",
            "promises",
            "evaluation-domains",
            "claim-certainty",
            "claims-sourced",
            "effect-words",
        ],
        ..read("stenberg2016", ScopingReview, &[&STENBERG2016])
    },
    Evidence {
        about: &[Benefit, SharingExperience, UserParticipation],
        criteria: &["evaluation-domains"],
        ..read("lm-evid-adult", ResearchSummary, &[&LM_EVID_ADULT])
    },
    Evidence {
        about: &[Benefit, ChildrenAndYoungPeople, SharingExperience, HealthEconomics],
        criteria: &["sharing-time", "promises"],
        ..read("stenberg2019", ScopingReview, &[&STENBERG2019, &LM_EVID_CHILD])
    },
    Evidence { about: &[HealthEconomics], ..read("stenberg2018", ScopingReview, &[&STENBERG2018]) },
    Evidence {
        about: &[Benefit, HealthLiteracy],
        criteria: &["claims-sourced", "effect-words"],
        ..read("lm-evid", ResearchSummary, &[&LM_EVID])
    },
    Evidence {
        about: &[UserParticipation],
        criteria: &[
            "user-representative-planning",
            "user-representative-running",
            "user-representative-evaluation",
            "representatives-heard",
        ],
        ..read("olsson2020", ScopingReview, &[&OLSSON2020])
    },
    Evidence {
        about: &[UserParticipation],
        criteria: &[
            "user-representative-planning",
            "user-representative-running",
            "user-representative-evaluation",
            "representative-terms",
            "representative-training",
            "participation-training",
        ],
        ..read("sagen2023", ScopingReview, &[&SAGEN2023])
    },
    Evidence {
        about: &[HealthPedagogy],
        criteria: &["leader-training", "competence-areas", "how-people-are-met"],
        ..read("vagan2016", SystematicReview, &[&VAGAN2016])
    },
    Evidence {
        about: &[HealthPedagogy, HealthLiteracy],
        criteria: &["leader-training", "competence-areas"],
        ..read("lm-ped-need", ResearchSummary, &[&LM_PED_NEED])
    },
    Evidence {
        about: &[DigitalOffers, SharingExperience],
        criteria: &["screen-alternative", "made-for-screen", "impact-assessment"],
        ..read("fysio-dig", SingleStudy, &[&FYSIO_DIG])
    },
    Evidence {
        about: &[DigitalOffers],
        criteria: &["online-evaluation"],
        ..read("lm-dig-exp", LocalEvaluation, &[&LM_DIG_EXP])
    },
    Evidence {
        about: &[Measuring],
        criteria: &["recognised-instrument"],
        ..read("wahl2016", SingleStudy, &[&WAHL2016])
    },
    Evidence {
        about: &[ChildrenAndYoungPeople, Relatives],
        criteria: &["sibs-form"],
        ..read("sibs-ungsinn", EvidenceRating, &[&SIBS_UNGSINN])
    },
];
