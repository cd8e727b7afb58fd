//! Whether the expenses of user representatives are covered.
//!
//! A routine of the organisation says it for all of them. In conflict is only a representative of whom it is said in so many words that
//! expenses are not covered, with no routine, no pay and no words on the role that could explain it. Sources agree on no rate, so none
//! is asked for.

use crate::criteria::shared::participation::{HELD_WITH_A_USER_REPRESENTATIVE, IS_USER_REPRESENTATIVE};
use crate::criterion::Rule::{All, Any, AnyItem, EveryItem, Fact, Known, Not};
use crate::criterion::Test::{No, NotSaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::competence::HBIB_REP;
use crate::sources::practice::HBERGEN_FEE;

const ROUTINE: Rule = Fact(facts::STAFF_ROUTINES_REMUNERATION, Stated);

const NOT_COVERED: Rule = All(&[
    IS_USER_REPRESENTATIVE,
    Fact(facts::PEOPLE_EXPENSES_COVERED, No),
    // A fee can be meant to cover them, and words can say more.
    Fact(facts::PEOPLE_PAID, NotSaidToBe(&["true"])),
    Fact(facts::PEOPLE_HONORARIUM, NotSaidToBe(&["agreed"])),
    Not(&Known(&Fact(facts::PEOPLE_TEXT, Stated))),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "expenses-covered",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: HELD_WITH_A_USER_REPRESENTATIVE,
    bases: &[Basis::recommendation(&HBIB_REP), Basis::recommendation(&HBERGEN_FEE)],
    check: Check::expected(Any(&[
        EveryItem(facts::PEOPLE, &Any(&[Not(&IS_USER_REPRESENTATIVE), Fact(facts::PEOPLE_EXPENSES_COVERED, Yes)])),
        ROUTINE,
    ]))
    .refuted_by(All(&[AnyItem(facts::PEOPLE, &NOT_COVERED), Not(&Known(&ROUTINE))])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
