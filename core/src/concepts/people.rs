//! People and roles.

use super::participation::{USER_PARTICIPATION, USER_STORY};
use crate::concept::{Concept, ConceptTheme, concept};
use crate::source::Confidence;
use crate::sources::competence::RKPPO_LEAD;
use crate::sources::general::GENERAL;
use crate::sources::helsedirektoratet::HDIR_IS2587;
use crate::sources::is2651::HDIR_IS2651_6_2;
use crate::sources::mestring_no::{
    LM_DIG_LEADER, LM_DIGITAL, LM_LEAFLET_2014, LM_RECRUIT, LM_REPORT_2016, LM_ROLES, LM_SLIDES_2015, LM_WHAT,
};
use crate::sources::organisations::{ERFSENTRUM, ERFSENTRUM2, KBT_LEVELS, PEER_DIAB, PEER_NFU_PERSON};
use crate::sources::practice::{HMR_REP, NLSH_REP, RKPPO_DIG_AFTER};
use crate::sources::programmes::{SIBS, SMIL_NET, UMM_TIPS};

/// *Deltaker*.
pub(super) static PARTICIPANT: Concept = Concept {
    see_also: &[&PATIENT, &USER, &NEXT_OF_KIN, &USER_REPRESENTATIVE],
    sources: &[&LM_SLIDES_2015],
    confidence: Confidence::Partly,
    ..concept("participant", ConceptTheme::People)
};

/// *Pasient*.
pub(super) static PATIENT: Concept = Concept {
    see_also: &[&USER],
    sources: &[&GENERAL],
    confidence: Confidence::Unverified,
    ..concept("patient", ConceptTheme::People)
};

/// *Bruker*.
pub(super) static USER: Concept =
    Concept { sources: &[&GENERAL], confidence: Confidence::Unverified, ..concept("user", ConceptTheme::People) };

/// *Pårørende*.
pub(super) static NEXT_OF_KIN: Concept = Concept {
    see_also: &[&SIGNIFICANT_OTHER],
    sources: &[&HDIR_IS2587],
    ..concept("next-of-kin", ConceptTheme::People)
};

/// *Barn som pårørende*.
pub(super) static YOUNG_CARER: Concept = Concept {
    broader: &[&NEXT_OF_KIN],
    sources: &[&RKPPO_LEAD, &HDIR_IS2587, &SMIL_NET],
    ..concept("young-carer", ConceptTheme::People)
};

/// *Søsken som pårørende*.
pub(super) static SIBLING_CARER: Concept =
    Concept { broader: &[&NEXT_OF_KIN], sources: &[&SIBS], ..concept("sibling-carer", ConceptTheme::People) };

/// *Nærstående*.
pub(super) static SIGNIFICANT_OTHER: Concept = Concept {
    sources: &[&LM_LEAFLET_2014, &LM_WHAT],
    confidence: Confidence::Partly,
    ..concept("significant-other", ConceptTheme::People)
};

/// *Brukerrepresentant*.
pub(super) static USER_REPRESENTATIVE: Concept = Concept {
    see_also: &[&EXPERIENCE_CONSULTANT, &PEER, &PROFESSIONAL, &USER_PARTICIPATION, &USER_STORY],
    sources: &[&LM_RECRUIT, &HMR_REP, &NLSH_REP, &ERFSENTRUM, &ERFSENTRUM2],
    ..concept("user-representative", ConceptTheme::People)
};

/// *Erfaringskonsulent*.
pub(super) static EXPERIENCE_CONSULTANT: Concept = Concept {
    see_also: &[&PEER, &CO_RESEARCHER],
    sources: &[&ERFSENTRUM, &ERFSENTRUM2, &LM_REPORT_2016],
    ..concept("experience-consultant", ConceptTheme::People)
};

/// *Likeperson*.
pub(super) static PEER: Concept =
    Concept { sources: &[&PEER_NFU_PERSON, &PEER_DIAB, &ERFSENTRUM], ..concept("peer", ConceptTheme::People) };

/// *Medforsker*.
pub(super) static CO_RESEARCHER: Concept = Concept {
    sources: &[&LM_LEAFLET_2014, &KBT_LEVELS],
    confidence: Confidence::Partly,
    ..concept("co-researcher", ConceptTheme::People)
};

/// *Fagperson*.
pub(super) static PROFESSIONAL: Concept =
    Concept { sources: &[&LM_SLIDES_2015, &LM_ROLES], ..concept("professional", ConceptTheme::People) };

/// *Gruppeleder*.
pub(super) static GROUP_LEADER: Concept = Concept {
    see_also: &[&TECHNICAL_HOST],
    sources: &[&UMM_TIPS, &LM_DIG_LEADER],
    ..concept("group-leader", ConceptTheme::People)
};

/// *Teknisk vert*.
pub(super) static TECHNICAL_HOST: Concept = Concept {
    sources: &[&LM_DIGITAL, &RKPPO_DIG_AFTER],
    confidence: Confidence::Unverified,
    ..concept("technical-host", ConceptTheme::People)
};

/// *Brukerorganisasjon*.
pub(super) static USER_ORGANISATION: Concept = Concept {
    see_also: &[&VOLUNTARY_SECTOR],
    sources: &[&LM_RECRUIT, &HDIR_IS2651_6_2],
    ..concept("user-organisation", ConceptTheme::People)
};

/// *Frivillig sektor*.
pub(super) static VOLUNTARY_SECTOR: Concept =
    Concept { sources: &[&LM_WHAT, &HDIR_IS2651_6_2], ..concept("voluntary-sector", ConceptTheme::People) };
