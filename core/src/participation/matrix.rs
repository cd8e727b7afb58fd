//! Who takes part in which phase.
//!
//! The rows of user representatives and participants are those of the national competence service, with its question marks.
//! It has no row for professionals; everything else it says presumes that they take part in all three phases.

use super::{Actor, Asked, Cell, Said};
use crate::assess::{Evidence, Truth};
use crate::criteria::shared::phases::{evaluation, implementation, planning};
use crate::criterion::{Rule, Test};
use crate::fact::FactId;
use crate::facts;
use crate::model::people::Phase;

/// One actor in one phase: what is asked, and which facts tell.
pub(super) struct Square {
    actor: Actor,
    phase: Phase,
    asked: Asked,
    /// Says that they take part.
    yes: Rule,
    /// Says that they do not.
    no: Rule,
    /// Where it is said most plainly.
    home: FactId,
}

const fn square(actor: Actor, phase: Phase, asked: Asked, yes: Rule, no: Rule, home: FactId) -> Square {
    Square { actor, phase, asked, yes, no, home }
}

pub(super) static CELLS: &[Square] = &[
    square(
        Actor::UserRepresentative,
        Phase::Planning,
        Asked::Expected,
        planning::REPRESENTATIVES,
        planning::NO_REPRESENTATIVES,
        facts::PARTICIPATION_PLANNING_USER_REPRESENTATIVES,
    ),
    square(
        Actor::UserRepresentative,
        Phase::Implementation,
        Asked::Expected,
        implementation::REPRESENTATIVES,
        implementation::NO_REPRESENTATIVES,
        facts::PARTICIPATION_IMPLEMENTATION_USER_REPRESENTATIVES,
    ),
    square(
        Actor::UserRepresentative,
        Phase::Evaluation,
        Asked::Expected,
        evaluation::REPRESENTATIVES,
        evaluation::NO_REPRESENTATIVES,
        facts::PARTICIPATION_EVALUATION_USER_REPRESENTATIVES,
    ),
    square(
        Actor::Professional,
        Phase::Planning,
        Asked::Expected,
        planning::PROFESSIONALS,
        planning::NO_PROFESSIONALS,
        facts::PARTICIPATION_PLANNING_PROFESSIONALS,
    ),
    square(
        Actor::Professional,
        Phase::Implementation,
        Asked::Expected,
        implementation::PROFESSIONALS,
        implementation::NO_PROFESSIONALS,
        facts::PARTICIPATION_IMPLEMENTATION_PROFESSIONALS,
    ),
    square(
        Actor::Professional,
        Phase::Evaluation,
        Asked::Expected,
        evaluation::PROFESSIONALS,
        evaluation::NO_PROFESSIONALS,
        facts::PARTICIPATION_EVALUATION_PROFESSIONALS,
    ),
    square(
        Actor::Participant,
        Phase::Planning,
        Asked::Open,
        planning::PARTICIPANTS,
        planning::NO_PARTICIPANTS,
        facts::PARTICIPATION_PLANNING_PARTICIPANTS,
    ),
    square(
        Actor::Participant,
        Phase::Implementation,
        Asked::Open,
        implementation::PARTICIPANTS,
        implementation::NO_PARTICIPANTS,
        facts::PARTICIPATION_IMPLEMENTATION_PARTICIPANTS,
    ),
    square(
        Actor::Participant,
        Phase::Evaluation,
        Asked::Expected,
        evaluation::PARTICIPANTS,
        evaluation::NO_PARTICIPANTS,
        facts::PARTICIPATION_EVALUATION_PARTICIPANTS,
    ),
];

/// The criterion that tells whether anybody is asked who takes part in a phase.
pub(super) const fn criterion_of(phase: Phase) -> &'static str {
    match phase {
        Phase::Planning => "user-representative-planning",
        Phase::Implementation => "user-representative-running",
        Phase::Evaluation => "user-representative-evaluation",
    }
}

impl Square {
    /// What an offer says here.
    pub(super) fn filled(&self, evidence: &mut Evidence<'_, '_>) -> Cell {
        let mut says = |rule: &Rule| {
            evidence.clear();
            (evidence.ask(rule) == Truth::True).then(|| evidence.decided())
        };
        let (said, at) = if let Some(at) = says(&self.yes) {
            (Said::Yes, at)
        } else if says(&self.no).is_some() {
            // What is not there elsewhere decided too; what was said stands here.
            evidence.clear();
            _ = evidence.ask(&Rule::Fact(self.home, Test::Stated));
            (Said::No, evidence.decided())
        } else {
            evidence.clear();
            _ = evidence.ask(&Rule::Fact(self.home, Test::Stated));
            (Said::NotSaid, evidence.decided())
        };
        Cell { actor: self.actor, phase: self.phase, said, asked: self.asked, at }
    }
}
