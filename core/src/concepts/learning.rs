//! Learning and mastery: the words everything else rests on.

use super::method::PARTICIPANT_BENEFIT;
use super::participation::USER_PARTICIPATION;
use super::pedagogy::{HEALTH_PEDAGOGY, MASTERY_SUPPORT, TEACH_BACK};
use crate::concept::{Concept, ConceptTheme, concept};
use crate::source::Confidence;
use crate::sources::competence::{HDIR_HL, HELSENORGE, KBROEN};
use crate::sources::general::GENERAL;
use crate::sources::mestring_no::{
    LM_CONCEPTS, LM_HL, LM_INSTR, LM_MASTERY, LM_MASTERY_OLD, LM_PED_ANNEX, LM_REPORT_2013, LM_REPORT_2016,
    LM_SLIDES_2015,
};
use crate::sources::programmes::UMM;

/// *Læring*.
pub(super) static LEARNING: Concept = Concept {
    see_also: &[&TEACHING, &MASTERY, &HEALTH_LITERACY, &LEARNING_OUTCOME],
    sources: &[&LM_SLIDES_2015],
    confidence: Confidence::Partly,
    ..concept("learning", ConceptTheme::LearningAndMastery)
};

/// *Undervisning*.
pub(super) static TEACHING: Concept = Concept {
    see_also: &[&HEALTH_PEDAGOGY],
    sources: &[&LM_SLIDES_2015],
    confidence: Confidence::Partly,
    ..concept("teaching", ConceptTheme::LearningAndMastery)
};

/// *Læringsutbytte*.
pub(super) static LEARNING_OUTCOME: Concept = Concept {
    see_also: &[&PARTICIPANT_BENEFIT],
    sources: &[&GENERAL],
    confidence: Confidence::Unverified,
    ..concept("learning-outcome", ConceptTheme::LearningAndMastery)
};

/// *Mestring*.
pub(super) static MASTERY: Concept = Concept {
    see_also: &[&SALUTOGENESIS, &QUALITY_OF_LIFE, &SENSE_OF_COHERENCE, &EMPOWERMENT, &HEALTH_LITERACY],
    sources: &[&LM_MASTERY, &LM_SLIDES_2015, &LM_MASTERY_OLD],
    ..concept("mastery", ConceptTheme::LearningAndMastery)
};

/// *Mestringsforventning*.
pub(super) static SELF_EFFICACY: Concept = Concept {
    broader: &[&MASTERY],
    sources: &[&LM_MASTERY, &LM_INSTR],
    ..concept("self-efficacy", ConceptTheme::LearningAndMastery)
};

/// *Salutogenese*.
pub(super) static SALUTOGENESIS: Concept = Concept {
    see_also: &[&MASTERY_SUPPORT],
    sources: &[&LM_MASTERY_OLD, &LM_PED_ANNEX],
    ..concept("salutogenesis", ConceptTheme::LearningAndMastery)
};

/// *Opplevelse av sammenheng*.
pub(super) static SENSE_OF_COHERENCE: Concept = Concept {
    broader: &[&SALUTOGENESIS],
    sources: &[&LM_MASTERY_OLD, &LM_INSTR],
    ..concept("sense-of-coherence", ConceptTheme::LearningAndMastery)
};

/// *Empowerment*.
pub(super) static EMPOWERMENT: Concept = Concept {
    see_also: &[&USER_PARTICIPATION],
    sources: &[&LM_CONCEPTS, &UMM],
    confidence: Confidence::Unverified,
    ..concept("empowerment", ConceptTheme::LearningAndMastery)
};

/// *Livskvalitet*.
pub(super) static QUALITY_OF_LIFE: Concept = Concept {
    see_also: &[&HEALTH_LITERACY],
    sources: &[&KBROEN, &HELSENORGE],
    ..concept("quality-of-life", ConceptTheme::LearningAndMastery)
};

/// *Helsekompetanse*.
pub(super) static HEALTH_LITERACY: Concept = Concept {
    see_also: &[&TEACH_BACK],
    sources: &[&LM_HL, &HDIR_HL],
    ..concept("health-literacy", ConceptTheme::LearningAndMastery)
};

/// *Systemrettet helsekompetanse*.
pub(super) static SYSTEMIC_HEALTH_LITERACY: Concept = Concept {
    broader: &[&HEALTH_LITERACY],
    sources: &[&HDIR_HL],
    ..concept("systemic-health-literacy", ConceptTheme::LearningAndMastery)
};

/// *Langvarige helseutfordringer*.
pub(super) static LONG_TERM_CHALLENGE: Concept = Concept {
    sources: &[&LM_REPORT_2016, &LM_REPORT_2013],
    ..concept("long-term-challenge", ConceptTheme::LearningAndMastery)
};
