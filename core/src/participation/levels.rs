//! The levels of participation.
//!
//! Sources count them differently: two with the service level in brackets behind the system level, three, or four. Here there
//! are four, and both ways of writing are understood.

use crate::criteria::shared::phases::{evaluation, implementation, planning};
use crate::criterion::Rule::{self, Any, Fact};
use crate::criterion::Test::{Is, Stated, Yes};
use crate::facts;
use crate::model::participation::ParticipationLevel;

/// What shows that users take part on a level. Beside the level itself: a person's own goals, and representatives who take part
/// in making the offer. Councils, boards and politics are shown by nothing else.
pub(super) static LEVELS: &[(ParticipationLevel, Rule)] = &[
    (
        ParticipationLevel::Individual,
        Any(&[
            Fact(facts::PARTICIPATION_LEVELS, Is(&["individual"])),
            Fact(facts::PARTICIPATION_INDIVIDUAL, Stated),
            Fact(facts::PARTICIPATION_OWN_GOALS, Yes),
        ]),
    ),
    (
        ParticipationLevel::Service,
        Any(&[
            Fact(facts::PARTICIPATION_LEVELS, Is(&["service"])),
            planning::REPRESENTATIVES,
            implementation::REPRESENTATIVES,
            evaluation::REPRESENTATIVES,
        ]),
    ),
    (ParticipationLevel::System, Fact(facts::PARTICIPATION_LEVELS, Is(&["system"]))),
    (ParticipationLevel::Political, Fact(facts::PARTICIPATION_LEVELS, Is(&["political"]))),
];

/// What people call the levels. The first word of a term in brackets is the wider one, and the brackets tell which is meant.
const TERMS: &[(&str, ParticipationLevel)] = &[
    ("individnivå", ParticipationLevel::Individual),
    ("individual level", ParticipationLevel::Individual),
    ("tjenestenivå", ParticipationLevel::Service),
    ("tenestenivå", ParticipationLevel::Service),
    ("service level", ParticipationLevel::Service),
    ("systemnivå (tjenestenivå)", ParticipationLevel::Service),
    ("systemnivå (tenestenivå)", ParticipationLevel::Service),
    ("systemnivå", ParticipationLevel::System),
    ("system level", ParticipationLevel::System),
    ("politisk nivå", ParticipationLevel::Political),
    ("political level", ParticipationLevel::Political),
];

/// The level that people call this: `systemnivå (tenestenivå)` is the level of the service. The reader takes only the words of
/// the model, and tells which of them is meant.
///
/// ```
/// use mestring::model::participation::ParticipationLevel;
/// use mestring::participation::level_named;
///
/// assert_eq!(level_named("Systemnivå (tenestenivå)"), Some(ParticipationLevel::Service));
/// assert_eq!(level_named("systemnivå"), Some(ParticipationLevel::System));
/// assert_eq!(level_named("samfunnsnivå"), None);
/// ```
pub fn level_named(term: &str) -> Option<ParticipationLevel> {
    let term = term.trim().to_lowercase();
    TERMS.iter().find(|(name, _)| *name == term).map(|(_, level)| *level)
}
