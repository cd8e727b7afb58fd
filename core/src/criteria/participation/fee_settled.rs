//! Whether a fee is settled with user representatives beforehand.
//!
//! That nobody is paid is an answer too. No source has a rate for the whole country, so no sum is asked for; and peers are unpaid by
//! definition, so they are not asked about here.

use crate::criteria::shared::participation::{HELD_WITH_A_USER_REPRESENTATIVE, IS_USER_REPRESENTATIVE};
use crate::criterion::Rule::{Any, EveryItem, Fact, Not};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::competence::HBIB_REP;
use crate::sources::mestring_no::LM_RECRUIT;
use crate::sources::practice::HBERGEN_FEE;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "fee-settled",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: HELD_WITH_A_USER_REPRESENTATIVE,
    bases: &[
        Basis::recommendation(&HBIB_REP).inferred(),
        Basis::recommendation(&LM_RECRUIT).inferred(),
        Basis::recommendation(&HBERGEN_FEE).inferred(),
    ],
    check: Check::expected(Any(&[
        EveryItem(
            facts::PEOPLE,
            &Any(&[
                Not(&IS_USER_REPRESENTATIVE),
                Fact(facts::PEOPLE_HONORARIUM, Stated),
                Fact(facts::PEOPLE_PAID, Stated),
            ]),
        ),
        // A routine says it for all of them.
        Fact(facts::STAFF_ROUTINES_REMUNERATION, Stated),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
