//! Whether the register knows what is cited.
//!
//! The register holds what learning and mastery offers usually rest on, and not every act. What it does not know can be right; a
//! person looks whether it is written so that it can be found. The regulation asks for an overview of the rules.

use crate::citation::{Citation, Reading};
use crate::criteria::shared::citations::{CITES_SOMETHING, REFERENCES};
use crate::criteria::shared::code::{code, note_all};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::model::people::Phase;
use crate::sources::lkf::LKF_6;

const CITES_THE_UNKNOWN: Rule = code(
    |evidence| {
        let is_unknown =
            |reading: &Reading| reading.citations.is_empty() || !reading.citations.iter().all(Citation::is_known);
        let references = evidence.references();
        let unknown = references.iter().filter(|(_, reading)| is_unknown(reading));
        note_all(evidence, unknown.map(|(place, _)| place.clone()))
    },
    REFERENCES,
);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "legal-basis-known",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: CITES_SOMETHING,
    bases: &[Basis::advice(&LKF_6).of_claim().inferred()],
    check: Check::review_when(CITES_THE_UNKNOWN),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
