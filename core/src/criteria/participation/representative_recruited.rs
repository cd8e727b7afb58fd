//! Whether it is told how user representatives are found.
//!
//! Any way that is told will do. The source prefers user organisations and names other ways; another source wants representatives
//! whom an organisation has elected. Nobody is asked to be a member.
//!
//! How the organisation works with those who represent users, so that naming one does not make the plan of one offer longer.

use crate::criteria::shared::participation::{HELD_WITH_A_USER_REPRESENTATIVE, IS_USER_REPRESENTATIVE};
use crate::criterion::Rule::{Any, EveryItem, Fact, Not};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_RECRUIT;

/// Whom they come from is said for a phase.
const COME_FROM: &[&str] = &["user-organisation", "user-council", "former-participants"];

const EACH_IS_TOLD: Rule =
    EveryItem(facts::PEOPLE, &Any(&[Not(&IS_USER_REPRESENTATIVE), Fact(facts::PEOPLE_RECRUITED_VIA, Stated)]));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "representative-recruited",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: HELD_WITH_A_USER_REPRESENTATIVE,
    bases: &[Basis::advice(&LM_RECRUIT)],
    check: Check::suggested(Any(&[
        EACH_IS_TOLD,
        // Other places can show it. None of them is where it should have been.
        Fact(facts::PARTICIPATION_PLANNING_REPRESENTED_BY, SaidToBe(COME_FROM)),
        Fact(facts::PARTICIPATION_IMPLEMENTATION_REPRESENTED_BY, SaidToBe(COME_FROM)),
        Fact(facts::PARTICIPATION_EVALUATION_REPRESENTED_BY, SaidToBe(COME_FROM)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
