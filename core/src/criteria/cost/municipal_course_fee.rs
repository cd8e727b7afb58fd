//! Whether a municipality may take payment for a course that is a health and care service.
//!
//! A municipality can take payment for such services only where an act or a regulation says so, and the regulation on user
//! fees does not name training in groups. Whether a course is such a service, rather than public health work or culture, is
//! for a person, so nothing is a conflict. Food, materials and the like are other payments. A stated basis for the payment
//! answers the question, unless the description itself rests the offer on the act on municipal services.

use crate::criteria::shared::fees::{NOT_A_STAY, for_the_offer_itself, some_fee};
use crate::criteria::shared::{IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS};
use crate::criterion::Rule::{All, Any, Fact, Known, Not, Part};
use crate::criterion::Test::{Only, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hol::HOL_11_2;
use crate::sources::komegen::KOMEGEN;

/// A payment for the offer itself, not from those who learn or come for their work alone.
const FEE: Rule = Known(&some_fee!(|FEES| All(&[
    for_the_offer_itself!(FEES),
    Not(&Known(&Part(FEES, "paidBy", Only(&["professional", "user-representative", "employer"])))),
])));

const BASIS_OF_THE_FEE: Rule =
    Known(&Any(&[Fact(facts::COST_FEE_BASIS, Stated), Fact(facts::RUNS_COST_FEE_BASIS, Stated)]));

/// The description rests the offer on the act on municipal health and care services.
const RESTS_ON_THE_ACT: Rule = Any(&[
    Part(
        facts::LEGAL_BASIS,
        "id",
        SaidToBe(&[
            "hol-1-1",
            "hol-3-1",
            "hol-3-2",
            "hol-3-2-1",
            "hol-3-2-5",
            "hol-3-2-6b",
            "hol-3-3",
            "hol-3-6",
            "hol-3-10",
            "hol-4-1",
        ]),
    ),
    Part(facts::LEGAL_BASIS, "act", SaidToBe(&["LOV-2011-06-24-30", "helse- og omsorgstjenesteloven"])),
]);

/// The purposes that are named are all outside the health and care services.
const OTHER_WORK: Rule =
    Known(&Fact(facts::NATURE_PURPOSES, Only(&["public-health", "adult-learning", "peer-support"])));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "municipal-course-fee",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        IN_HEALTH_AND_CARE,
        NOT_ONLY_FOR_PROFESSIONALS,
        NOT_A_STAY,
        FEE,
        Any(&[Not(&OTHER_WORK), RESTS_ON_THE_ACT]),
    ]),
    bases: &[Basis::duty(&HOL_11_2), Basis::duty(&KOMEGEN).inferred().when(RESTS_ON_THE_ACT)],
    check: Check::review_when(All(&[FEE, Any(&[Not(&BASIS_OF_THE_FEE), RESTS_ON_THE_ACT])])),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
