//! Whether user representatives are independent of the organiser.
//!
//! One hospital asks for it, and what the roles mean supports it. That somebody is said to be employed is still no conflict: the work
//! can be in quite another part of a large organisation. It is asked where others hold the offer: in an organisation of users, the
//! members are those it is for.
//!
//! How the organisation works with those who represent users, so that naming one does not make the plan of one offer longer.

use crate::criteria::shared::participation::{HELD_WITH_A_USER_REPRESENTATIVE, IS_USER_REPRESENTATIVE};

use crate::criterion::Rule::{Any, EveryItem, Fact, Not};
use crate::criterion::Test::No;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::organisations::ERFSENTRUM;
use crate::sources::practice::NLSH_REP;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "representative-independent",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: HELD_WITH_A_USER_REPRESENTATIVE,
    bases: &[Basis::recommendation(&NLSH_REP), Basis::recommendation(&ERFSENTRUM)],
    check: Check::expected(EveryItem(
        facts::PEOPLE,
        &Any(&[Not(&IS_USER_REPRESENTATIVE), Fact(facts::PEOPLE_EMPLOYED_BY_ORGANISER, No)]),
    )),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
