//! Whether professionals know the principles of user participation.
//!
//! Only people can know. A routine that says that they have been trained shows it, and so does a professional with that training or
//! competence. That training is only offered, or not done, is for people to look at: they can know it all the same.

use crate::criteria::shared::SOMEBODY_LEADS;
use crate::criteria::shared::participation::HELD_FOR_USERS;
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known};
use crate::criterion::Test::{Is, NotSaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::organisations::ERFSENTRUM2;
use crate::sources::research::SAGEN2023;

/// Not somebody who is there for what they have lived through themselves, nor a volunteer.
const PROFESSIONAL: Rule = Fact(
    facts::PEOPLE_ROLES,
    NotSaidToBe(&["user-representative", "peer", "experience-consultant", "experience-teller", "volunteer"]),
);

const TRAINED: Rule = All(&[
    PROFESSIONAL,
    Any(&[
        Fact(facts::PEOPLE_TRAINING, Is(&["user-participation"])),
        Fact(facts::PEOPLE_COMPETENCES, Is(&["user-participation"])),
    ]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "participation-training",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[HELD_FOR_USERS, SOMEBODY_LEADS]),
    bases: &[Basis::recommendation(&SAGEN2023), Basis::recommendation(&ERFSENTRUM2)],
    check: Check::expected_or_review(Any(&[
        Fact(facts::STAFF_ROUTINES_PARTICIPATION_TRAINING, Is(&["done"])),
        // Other places can show it. None of them is where it should have been.
        Known(&AnyItem(facts::PEOPLE, &TRAINED)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
