//! What professionals in the field commonly hold, and no source was read for.

use crate::source::{Confidence, Modality, Source, Work, WorkKind, page};

static GENERAL_WORK: Work = Work::page("general", WorkKind::ProfessionalAdvice);

/// General professional knowledge. It can be a proposal and nothing stronger.
pub static GENERAL: Source = Source { confidence: Confidence::Unverified, ..page(&GENERAL_WORK, "", Modality::Advice) };
