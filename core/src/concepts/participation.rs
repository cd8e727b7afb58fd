//! User participation, and the knowledge it brings.

use super::method::STANDARD_METHOD;
use super::pedagogy::HEALTH_PEDAGOGIC_COMPETENCE;
use crate::concept::{Concept, ConceptTheme, concept};
use crate::source::Confidence;
use crate::sources::frisklivssentraler::HDIR_IS1896;
use crate::sources::is2651::HDIR_IS2651_6_2;
use crate::sources::mestring_no::{LM_ACTIVITY, LM_GROUP, LM_HOWTO, LM_PED_HANDBOOK, LM_RECRUIT, LM_SLIDES_2015};
use crate::sources::nk_lmh::NKLMH_2_2023;
use crate::sources::organisations::{KBT_LEVELS, KS_LEVELS, NAPHA_LEVELS};
use crate::sources::practice::HMR_REP;

/// *Brukermedvirkning*.
pub(super) static USER_PARTICIPATION: Concept = Concept {
    see_also: &[&EQUAL_COLLABORATION],
    sources: &[&HDIR_IS2651_6_2, &KS_LEVELS, &LM_SLIDES_2015, &KBT_LEVELS, &NAPHA_LEVELS],
    ..concept("user-participation", ConceptTheme::Participation)
};

/// *Individnivå*.
pub(super) static LEVEL_INDIVIDUAL: Concept = Concept {
    broader: &[&USER_PARTICIPATION],
    sources: &[&LM_SLIDES_2015, &KS_LEVELS],
    ..concept("level-individual", ConceptTheme::Participation)
};

/// *Tjenestenivå*.
pub(super) static LEVEL_SERVICE: Concept = Concept {
    broader: &[&USER_PARTICIPATION],
    sources: &[&KS_LEVELS, &NAPHA_LEVELS, &LM_SLIDES_2015],
    ..concept("level-service", ConceptTheme::Participation)
};

/// *Systemnivå*.
pub(super) static LEVEL_SYSTEM: Concept = Concept {
    broader: &[&USER_PARTICIPATION],
    sources: &[&KS_LEVELS],
    ..concept("level-system", ConceptTheme::Participation)
};

/// *Politisk nivå*.
pub(super) static LEVEL_POLITICAL: Concept = Concept {
    broader: &[&USER_PARTICIPATION],
    sources: &[&KBT_LEVELS, &KS_LEVELS],
    ..concept("level-political", ConceptTheme::Participation)
};

/// *Sidestilt samarbeid*.
pub(super) static EQUAL_COLLABORATION: Concept = Concept {
    see_also: &[&STANDARD_METHOD, &COMPOSITE_KNOWLEDGE],
    sources: &[&LM_HOWTO, &LM_GROUP, &LM_ACTIVITY],
    ..concept("equal-collaboration", ConceptTheme::Participation)
};

/// *Brukerkunnskap*.
pub(super) static USER_KNOWLEDGE: Concept = Concept {
    see_also: &[&PROFESSIONAL_COMPETENCE, &COMPOSITE_KNOWLEDGE],
    sources: &[&LM_SLIDES_2015, &LM_RECRUIT],
    ..concept("user-knowledge", ConceptTheme::Participation)
};

/// *Fagkompetanse*.
pub(super) static PROFESSIONAL_COMPETENCE: Concept = Concept {
    see_also: &[&HEALTH_PEDAGOGIC_COMPETENCE],
    sources: &[&LM_SLIDES_2015],
    confidence: Confidence::Partly,
    ..concept("professional-competence", ConceptTheme::Participation)
};

/// *Sammensatt kunnskapsgrunnlag*.
pub(super) static COMPOSITE_KNOWLEDGE: Concept = Concept {
    see_also: &[&EVIDENCE_INFORMED],
    sources: &[&LM_SLIDES_2015],
    confidence: Confidence::Partly,
    ..concept("composite-knowledge", ConceptTheme::Participation)
};

/// *Kunnskapsbasert praksis*.
pub(super) static EVIDENCE_INFORMED: Concept = Concept {
    sources: &[&NKLMH_2_2023, &HDIR_IS1896, &LM_PED_HANDBOOK],
    ..concept("evidence-informed", ConceptTheme::Participation)
};

/// *Brukerinnlegg*.
pub(super) static USER_STORY: Concept =
    Concept { sources: &[&HMR_REP], ..concept("user-story", ConceptTheme::Participation) };
