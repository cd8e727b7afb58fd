//! The Standard method and its phases.

use crate::concept::{Concept, ConceptTheme, concept};
use crate::sources::mestring_no::{
    LM_EVAL, LM_EVAL_FORMS, LM_EVID_ADULT, LM_GROUP, LM_HOWTO, LM_SLIDES_2015, LM_START,
};
use crate::sources::practice::RKPPO_DIG_AFTER;
use crate::sources::programmes::HELT_SJEF;

/// *Standard metode*.
pub(super) static STANDARD_METHOD: Concept =
    Concept { sources: &[&LM_GROUP, &LM_START, &LM_SLIDES_2015], ..concept("standard-method", ConceptTheme::Method) };

/// *Planlegging*.
pub(super) static PHASE_PLANNING: Concept = Concept {
    broader: &[&STANDARD_METHOD],
    sources: &[&LM_GROUP, &LM_HOWTO],
    ..concept("phase-planning", ConceptTheme::Method)
};

/// *Forankring i ledelsen*.
pub(super) static ANCHORING: Concept =
    Concept { sources: &[&LM_START, &HELT_SJEF], ..concept("anchoring", ConceptTheme::Method) };

/// *Gjennomføring*.
pub(super) static PHASE_IMPLEMENTATION: Concept = Concept {
    broader: &[&STANDARD_METHOD],
    sources: &[&LM_GROUP, &LM_EVAL],
    ..concept("phase-implementation", ConceptTheme::Method)
};

/// *Evaluering*.
pub(super) static PHASE_EVALUATION: Concept = Concept {
    broader: &[&STANDARD_METHOD],
    sources: &[&LM_GROUP, &RKPPO_DIG_AFTER],
    ..concept("phase-evaluation", ConceptTheme::Method)
};

/// *Kursevaluering*.
pub(super) static COURSE_EVALUATION: Concept = Concept {
    broader: &[&PHASE_EVALUATION],
    see_also: &[&PARTICIPANT_BENEFIT],
    sources: &[&LM_EVAL, &LM_EVAL_FORMS],
    ..concept("course-evaluation", ConceptTheme::Method)
};

/// *Deltakerutbytte*.
pub(super) static PARTICIPANT_BENEFIT: Concept = Concept {
    broader: &[&PHASE_EVALUATION],
    sources: &[&LM_EVAL_FORMS, &LM_EVID_ADULT],
    ..concept("participant-benefit", ConceptTheme::Method)
};
