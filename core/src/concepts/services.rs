//! How services hang together, and their quality.

use crate::concept::{Concept, ConceptTheme, concept};
use crate::source::Confidence;
use crate::sources::general::GENERAL;
use crate::sources::is2651::{HDIR_IS2651_6_2, HDIR_IS2651_6_3};
use crate::sources::mestring_no::{LM_ACTIVITY, LM_ORG, LM_REPORT_2016, LM_SLIDES_2015, LM_START};
use crate::sources::nk_lmh::NKLMH_REGISTRERING;
use crate::sources::practice::{FORDE, HELSENORGE_LM, UNN_PPO};

/// *Helhetlig forløp*.
pub(super) static COHERENT_PATHWAY: Concept = Concept {
    see_also: &[&COORDINATING_UNIT, &REFERRAL],
    sources: &[&LM_ACTIVITY, &LM_START, &HDIR_IS2651_6_2],
    ..concept("coherent-pathway", ConceptTheme::Services)
};

/// *Koordinerende enhet*.
pub(super) static COORDINATING_UNIT: Concept = Concept {
    sources: &[&HDIR_IS2651_6_2, &HDIR_IS2651_6_3, &LM_ORG],
    ..concept("coordinating-unit", ConceptTheme::Services)
};

/// *Henvisning*.
pub(super) static REFERRAL: Concept =
    Concept { sources: &[&HELSENORGE_LM, &FORDE, &UNN_PPO], ..concept("referral", ConceptTheme::Services) };

/// *Kvalitetssystem*.
pub(super) static QUALITY_SYSTEM: Concept = Concept {
    sources: &[&LM_SLIDES_2015, &LM_REPORT_2016],
    confidence: Confidence::Partly,
    ..concept("quality-system", ConceptTheme::Services)
};

/// *Kvalitetsindikator*.
pub(super) static QUALITY_INDICATOR: Concept = Concept {
    broader: &[&QUALITY_SYSTEM],
    sources: &[&LM_SLIDES_2015, &GENERAL],
    confidence: Confidence::Partly,
    ..concept("quality-indicator", ConceptTheme::Services)
};

/// *Dokumentasjonssystem*.
pub(super) static DOCUMENTATION_SYSTEM: Concept = Concept {
    broader: &[&QUALITY_SYSTEM],
    sources: &[&LM_SLIDES_2015, &LM_REPORT_2016],
    confidence: Confidence::Partly,
    ..concept("documentation-system", ConceptTheme::Services)
};

/// *Registrering av aktivitet*.
pub(super) static ACTIVITY_REGISTRATION: Concept = Concept {
    broader: &[&DOCUMENTATION_SYSTEM],
    sources: &[&NKLMH_REGISTRERING],
    ..concept("activity-registration", ConceptTheme::Services)
};
