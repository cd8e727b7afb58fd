//! What helps and what hinders user participation.
//!
//! That little is known of what participation does to the services themselves hinders nothing; it is told as a limit of the
//! evidence.

use super::Factor;
use super::FactorEffect::{Helps, Hinders};
use crate::sources::mestring_no::LM_RECRUIT;
use crate::sources::organisations::ERFSENTRUM2;
use crate::sources::programmes::HELT_SJEF;
use crate::sources::research::{MIGRANT_PART, SAGEN2023};

/// All factors: what helps first.
pub static FACTORS: &[Factor] = &[
    Factor {
        id: "training-with-money",
        effect: Helps,
        sources: &[&SAGEN2023],
        criteria: &["participation-training", "representative-training"],
    },
    Factor { id: "clear-roles", effect: Helps, sources: &[&SAGEN2023], criteria: &["representative-terms"] },
    Factor { id: "broad-representation", effect: Helps, sources: &[&SAGEN2023], criteria: &["two-representatives"] },
    Factor {
        id: "support-and-early-start",
        effect: Helps,
        sources: &[&HELT_SJEF],
        criteria: &["management-support", "affected-involved-early"],
    },
    Factor { id: "time-and-interpreter", effect: Helps, sources: &[&MIGRANT_PART], criteria: &[] },
    Factor {
        id: "uneven-power",
        effect: Hinders,
        sources: &[&SAGEN2023],
        criteria: &["user-representative-planning", "representative-welcomed"],
    },
    Factor {
        id: "unclear-frames",
        effect: Hinders,
        sources: &[&ERFSENTRUM2],
        criteria: &["representative-terms", "representative-welcomed"],
    },
    Factor { id: "unsure-staff", effect: Hinders, sources: &[&ERFSENTRUM2], criteria: &["participation-training"] },
    Factor {
        id: "few-representatives",
        effect: Hinders,
        sources: &[&LM_RECRUIT],
        criteria: &["representative-recruited"],
    },
];
