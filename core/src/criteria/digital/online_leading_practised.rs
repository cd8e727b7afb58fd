//! Whether someone who leads has practised leading over the internet.
//!
//! One of those who lead is enough. The sources tell that leading at the screen is something to learn; that it is practised
//! beforehand is read out of them.
//!
//! A routine of the organisation, for whatever it holds online.

use crate::criteria::shared::online::LIVE_ONLINE;
use crate::criterion::Rule::{All, AnyItem, Fact};
use crate::criterion::Test::Is;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::{LM_DIG_EXP, LM_DIG_LEADER};

const LEADS: Rule = Fact(facts::PEOPLE_ROLES, Is(&["group-leader", "educator", "professional"]));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "online-leading-practised",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: LIVE_ONLINE,
    bases: &[Basis::recommendation(&LM_DIG_LEADER).inferred(), Basis::recommendation(&LM_DIG_EXP).inferred()],
    check: Check::expected(AnyItem(
        facts::PEOPLE,
        &All(&[LEADS, Fact(facts::PEOPLE_COMPETENCES, Is(&["digital-facilitation"]))]),
    )),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
