//! Whether it is told for which municipality a private or voluntary body holds the offer.
//!
//! The municipality can buy services and keeps the responsibility, so people can be told who it is. A body that holds an
//! offer of its own, with no contract, is not bound; where that is not said, people are asked.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{self, All, Any, Fact};
use crate::criterion::Test::{Is, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hol::HOL_3_1;

const MUNICIPAL_OFFER: Rule = Any(&[
    Fact(facts::CARE_LEVEL, SaidToBe(&["municipal"])),
    Fact(facts::PROVIDER_KIND, SaidToBe(&["private-municipal-under-contract"])),
]);

const HELD_BY_OTHERS: Rule = Fact(
    facts::PROVIDER_KIND,
    Is(&[
        "private-municipal-under-contract",
        "user-organisation",
        "voluntary",
        "foundation",
        "religious-community",
        "private",
    ]),
);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "contract-told",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, MUNICIPAL_OFFER, HELD_BY_OTHERS]),
    bases: &[Basis::duty(&HOL_3_1)],
    check: Check::expected(Fact(facts::PROVIDER_CONTRACT_WITH, Stated)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
