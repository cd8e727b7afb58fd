//! What NAV and the scheme for patient travel cover.

use super::code::code;
use crate::assess::{Evidence, Truth, field, flag};
use crate::criterion::Reads;
use crate::criterion::Rule::{self, All, Any, Fact, Not, Part};
use crate::criterion::Test::{self, NotSaidToBe, SaidToBe};
use crate::facts;

/// The description tells of training allowance from NAV: it says that people can apply, or cites the section.
pub(in crate::criteria) const TELLS_OF_TRAINING_ALLOWANCE: Rule =
    code(tells_of_training_allowance, Reads::Facts(&[facts::BENEFITS_TRAINING_ALLOWANCE]));

fn tells_of_training_allowance(evidence: &mut Evidence<'_, '_>) -> Truth {
    let mut tells = false;
    evidence.values(facts::BENEFITS_TRAINING_ALLOWANCE, &mut |_, allowance| {
        tells |= flag(allowance, "claimed").unwrap_or_else(|| field(allowance, "section").is_some());
    });
    tells.into()
}

/// Those who cover journeys outside the scheme.
const OTHERS_COVER: &[&str] = &["organiser", "municipality", "volunteers", "other-public"];

/// Said to be covered by the scheme, or not said by whom.
pub(in crate::criteria) const BY_THE_SCHEME_OR_UNSAID: Rule = Any(&[
    Part(facts::BENEFITS_TRAVEL, "by", NotSaidToBe(OTHERS_COVER)),
    Not(&Part(facts::BENEFITS_TRAVEL, "by", NotSaidToBe(&["patient-travel"]))),
]);

const IN_THE_ROOM: Test = SaidToBe(&["in-person", "hybrid"]);
const NOBODY_STAYS_AT_HOME: Test = NotSaidToBe(&["digital", "self-paced", "phone", "chat", "app", "at-home"]);

/// Some meet in the room, or nothing else is said.
pub(in crate::criteria) const PEOPLE_TRAVEL: Rule = Any(&[
    Fact(facts::DELIVERY_MODES, IN_THE_ROOM),
    Fact(facts::RUNS_MODES, IN_THE_ROOM),
    All(&[Fact(facts::DELIVERY_MODES, NOBODY_STAYS_AT_HOME), Fact(facts::RUNS_MODES, NOBODY_STAYS_AT_HOME)]),
]);
