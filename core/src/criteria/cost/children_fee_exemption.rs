//! Whether it is told that children pay no outpatient fee.
//!
//! Asked where children below 16 can take part as patients and a payment is, or may be, that fee. An exemption for everyone
//! below 18 counts too. What food, materials or the course itself cost is another matter, and so is what parents pay.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::fees::{NOT_A_STAY, OTHER_PAYMENTS, exempt, paid_by_patients, some_fee};
use crate::criterion::Rule::{All, Any, Fact, Known, Not, Part};
use crate::criterion::Test::{NotSaidToBe, SaidToBe, StartsBelow, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::polbet::POLBET_5;

/// Some who take part are younger than 16.
const SOME_BELOW_16: Rule = Any(&[
    Known(&Fact(facts::AUDIENCE_AGE, StartsBelow(16))),
    Known(&Fact(facts::RUNS_AUDIENCE_AGE, StartsBelow(16))),
    All(&[
        Fact(facts::AUDIENCE_AGE_GROUPS, SaidToBe(&["children"])),
        // The age of those who take part says more than a stage of life.
        Not(&Known(&Fact(facts::AUDIENCE_AGE, Stated))),
    ]),
]);

/// A payment that is the fee, or is not said to be anything else.
const FEE: Rule = Known(&some_fee!(|FEES| All(&[
    Part(FEES, "amount", NotSaidToBe(&["free"])),
    Part(FEES, "kind", NotSaidToBe(&["course-fee", "day-rate"])),
    Part(FEES, "kind", NotSaidToBe(OTHER_PAYMENTS)),
    paid_by_patients!(FEES),
])));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "children-fee-exemption",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, NOT_A_STAY, SOME_BELOW_16, FEE]),
    bases: &[Basis::duty(&POLBET_5)],
    check: Check::expected(Any(&[
        All(&[Known(&Fact(facts::RUNS_COST_EXEMPTIONS, Stated)), exempt!(facts::RUNS_COST_EXEMPTIONS, "children", 16)]),
        exempt!(facts::COST_EXEMPTIONS, "children", 16),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
