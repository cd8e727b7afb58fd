//! Whether what is cited is in force already.
//!
//! Two acts were enacted and not in force when the register was gone through; they may have come into force since, so a
//! person looks. So too where a provision is cited before the day it came into force.

use crate::assess::{Evidence, Truth};
use crate::citation::Citation;
use crate::criteria::shared::citations::{CITES_SOMETHING, REFERENCES, any_cites};
use crate::criteria::shared::code::code;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::model::people::Phase;
use crate::source::{Day, Source, SourceStatus};
use crate::sources::bl25::BL25_1_2;
use crate::sources::fvl25::FVL25_14;
use crate::sources::hol::HOL_4_2B;
use crate::sources::sphl::SPHL_3_11A;

/// Those that are not in force, or have come into force lately.
static NEW: &[&Source] = &[&FVL25_14, &BL25_1_2, &SPHL_3_11A, &HOL_4_2B];

const CITES_WHAT_COMES: Rule = code(
    |evidence| {
        let day = evidence.day();
        any_cites(evidence, &|citation| NEW.iter().any(|source| is_to_come(citation, source, day)))
    },
    REFERENCES,
);

fn is_to_come(citation: &Citation, source: &Source, day: Day) -> bool {
    match source.status {
        // Nothing of the act is in force.
        SourceStatus::NotInForce => citation.work.id == source.work.id,
        _ => citation.is_of(source) && source.validity.from.is_some_and(|from| day < from),
    }
}

fn speaks(evidence: &mut Evidence<'_, '_>, source: &Source) -> Truth {
    let day = evidence.day();
    any_cites(evidence, &|citation| is_to_come(citation, source, day))
}

macro_rules! to_come {
    ($source:path) => {
        Basis::advice(&$source).cited().when(code(|evidence| speaks(evidence, &$source), REFERENCES))
    };
}

pub(crate) static CRITERION: Criterion = Criterion {
    id: "legal-basis-in-force",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: CITES_SOMETHING,
    bases: &[to_come!(FVL25_14), to_come!(BL25_1_2), to_come!(SPHL_3_11A), to_come!(HOL_4_2B)],
    check: Check::review_when(CITES_WHAT_COMES),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
