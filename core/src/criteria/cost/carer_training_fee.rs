//! Whether training for people with particularly burdensome care work is free.
//!
//! A conflict needs a municipality, or a voluntary or private body that does its task, that itself calls the offer the
//! support that it owes such carers, and that takes a payment for the course from those who are close to somebody. The
//! burden is judged person by person, so a course for relatives in general, or one that only welcomes such carers, is for a
//! person to look at; so is anything said of the payment in words, and a course that others hold too. Food, materials and lodging are other payments.
//!
//! That the training is free is read out of the act together with the rules on fees. The national guide says it, and is no
//! rule that can be broken.

use crate::criteria::shared::fees::{NOT_A_STAY, PAYMENTS_IN_WORDS, STATES_FEES, for_the_offer_itself, some_fee};
use crate::criteria::shared::people::{FOR_BURDENED_CARERS, FOR_NEXT_OF_KIN, IS_CARER_SUPPORT, NEXT_OF_KIN};
use crate::criterion::Rule::{self, All, Any, Fact, Known, Not, Part};
use crate::criterion::Test::{Is, NotSaidToBe, Only, SaidToBe, StartsBelow, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Code, Criterion, Reads, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::helsedirektoratet::HDIR_IS2587;
use crate::sources::hol::HOL_3_6;

/// The payment for the course, from those who are close to somebody.
const FEE: Rule = some_fee!(|FEES| All(&[
    Part(FEES, "amount", Is(&["public-rate", "nok", "nokBetween"])),
    Part(FEES, "kind", Is(&["course-fee"])),
    Not(&Known(&Part(FEES, "amount", StartsBelow(1)))),
    Any(&[
        All(&[Not(&Known(&Part(FEES, "paidBy", Stated))), Fact(facts::AUDIENCE_ROLES, Only(NEXT_OF_KIN))]),
        Known(&Part(FEES, "paidBy", Only(NEXT_OF_KIN))),
    ]),
]));

/// A payment that can be for the training, and that those who are close to somebody may pay.
const PERHAPS_FEE: Rule = some_fee!(|FEES| All(&[
    for_the_offer_itself!(FEES),
    Not(&Known(&Part(FEES, "paidBy", Only(&["patient", "professional", "user-representative", "employer"])))),
]));

/// Nobody else than the municipality and those who do its task: the guide is also for bodies that the act does not bind.
const BY_THE_MUNICIPALITY: Rule = Fact(
    facts::PROVIDER_KIND,
    NotSaidToBe(&[
        "regional-health-authority",
        "health-trust",
        "hospital",
        "private-specialist-under-contract",
        "private-rehabilitation",
        "private-municipal-under-contract",
    ]),
);

/// Relatives pay nothing.
const NEXT_OF_KIN_EXEMPT: Rule = Any(&[
    Part(facts::COST_EXEMPTIONS, "group", SaidToBe(&["next-of-kin", "parents"])),
    Part(facts::RUNS_COST_EXEMPTIONS, "group", SaidToBe(&["next-of-kin", "parents"])),
]);

const MAY_BE_CARERS: &[&str] = &["other", "accompanying-relative", "low-income", "companion", "members"];

/// Some pay nothing, and who they are is not one of the groups that say nothing of carers.
const PERHAPS_EXEMPT: Rule = Any(&[
    Part(facts::COST_EXEMPTIONS, "group", SaidToBe(MAY_BE_CARERS)),
    Part(facts::RUNS_COST_EXEMPTIONS, "group", SaidToBe(MAY_BE_CARERS)),
]);

/// It is the municipality's own service: no course of adult learning, no stay, and nobody else who can take the payment.
const ITS_OWN_SERVICE: Rule = All(&[
    NOT_A_STAY,
    Fact(facts::NATURE_PURPOSES, NotSaidToBe(&["adult-learning", "public-health", "peer-support"])),
    Fact(facts::CARE_LEVEL, NotSaidToBe(&["outside", "joint"])),
    Fact(facts::PARTNERS_ROLES, NotSaidToBe(&["co-organiser"])),
]);

/// The act is in force. The guide, which is asked too, has no such day.
const ACT_IN_FORCE: Rule = Rule::Code(Code {
    run: |evidence| HOL_3_6.holds_on(evidence.day()).into(),
    reads: Reads::Facts(&[]),
    can_be_unknown: false,
});

pub(crate) static CRITERION: Criterion = Criterion {
    id: "carer-training-fee",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Cost,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    // Courses for relatives in general are asked about where something is said of payment.
    when: Any(&[FOR_BURDENED_CARERS, IS_CARER_SUPPORT, All(&[FOR_NEXT_OF_KIN, STATES_FEES])]),
    bases: &[
        Basis::duty(&HOL_3_6).inferred(),
        Basis::recommendation(&HDIR_IS2587).when(Any(&[FOR_BURDENED_CARERS, IS_CARER_SUPPORT])),
    ],
    check: Check::conflict_when(All(&[
        PERHAPS_FEE,
        BY_THE_MUNICIPALITY,
        ITS_OWN_SERVICE,
        ACT_IN_FORCE,
        Not(&NEXT_OF_KIN_EXEMPT),
        Not(&PERHAPS_EXEMPT),
        Not(&PAYMENTS_IN_WORDS),
        Known(&FEE),
        Fact(facts::NATURE_CARER_SUPPORT_DUTY, Yes),
    ]))
    .or_review_when(All(&[PERHAPS_FEE, Not(&NEXT_OF_KIN_EXEMPT)])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
