//! Health pedagogy.

use super::method::STANDARD_METHOD;
use crate::concept::{Concept, ConceptTheme, concept};
use crate::sources::competence::{HSO_COMM, RKPPO_TEACHBACK};
use crate::sources::is2651::HDIR_IS2651_6_1;
use crate::sources::mestring_no::{LM_GROUP, LM_PED, LM_PED_AREAS};
use crate::sources::research::VAGAN2016;

/// *Helsepedagogikk*.
pub(super) static HEALTH_PEDAGOGY: Concept =
    Concept { sources: &[&LM_PED, &HDIR_IS2651_6_1], ..concept("health-pedagogy", ConceptTheme::Pedagogy) };

/// *Helsepedagogisk kompetanse*.
pub(super) static HEALTH_PEDAGOGIC_COMPETENCE: Concept = Concept {
    broader: &[&HEALTH_PEDAGOGY],
    sources: &[&VAGAN2016, &LM_PED_AREAS],
    ..concept("health-pedagogic-competence", ConceptTheme::Pedagogy)
};

/// *Helsefremmende mestringsstøtte*.
pub(super) static MASTERY_SUPPORT: Concept = Concept {
    broader: &[&HEALTH_PEDAGOGY],
    sources: &[&HDIR_IS2651_6_1],
    ..concept("mastery-support", ConceptTheme::Pedagogy)
};

/// *Teach Back*.
pub(super) static TEACH_BACK: Concept =
    Concept { sources: &[&RKPPO_TEACHBACK, &HSO_COMM], ..concept("teach-back", ConceptTheme::Pedagogy) };

/// *Didaktisk relasjonsmodell*.
pub(super) static DIDACTIC_MODEL: Concept = Concept {
    see_also: &[&STANDARD_METHOD],
    sources: &[&LM_GROUP],
    ..concept("didactic-model", ConceptTheme::Pedagogy)
};
