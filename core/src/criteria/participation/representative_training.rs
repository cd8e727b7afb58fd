//! Whether user representatives are offered training for the role.
//!
//! Any training that is told counts, in a course or in words, and so does a course in health pedagogy that is only offered.

use crate::criteria::shared::participation::{HELD_WITH_A_USER_REPRESENTATIVE, IS_USER_REPRESENTATIVE};
use crate::criterion::Rule::{Any, EveryItem, Fact, Not};
use crate::criterion::Test::{Is, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_NLSH_COURSE;
use crate::sources::practice::REP_ELEARNING;
use crate::sources::research::SAGEN2023;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "representative-training",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: HELD_WITH_A_USER_REPRESENTATIVE,
    bases: &[
        Basis::recommendation(&SAGEN2023),
        Basis::recommendation(&REP_ELEARNING),
        Basis::recommendation(&LM_NLSH_COURSE),
    ],
    check: Check::expected(EveryItem(
        facts::PEOPLE,
        &Any(&[
            Not(&IS_USER_REPRESENTATIVE),
            Fact(facts::PEOPLE_TRAINING, Stated),
            Fact(facts::PEOPLE_TRAINING_IN_WORDS, Stated),
            Fact(facts::PEOPLE_HEALTH_PEDAGOGY, Is(&["done", "offered"])),
        ]),
    )),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
