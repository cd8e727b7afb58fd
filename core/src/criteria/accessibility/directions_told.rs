//! Whether people are told how to get to the place.
//!
//! An address on a street, how to find it, parking or public transport tell so. Where it is, is asked by `where-it-is-held`: the name
//! of a house is enough there, and does not take a stranger to it.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::access::IN_A_PLACE;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{self, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::general::GENERAL;

const A_WAY_THERE: Test = SaidToBe(&["parking", "accessible-parking", "public-transport"]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "directions-told",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Accessibility,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_A_PLACE]),
    bases: &[Basis::advice(&GENERAL).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::VENUES_DIRECTIONS, Stated),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::VENUES_STREET, Stated)),
        Fact(facts::VENUES_FEATURES, A_WAY_THERE),
        Known(&Fact(facts::RUNS_VENUES_DIRECTIONS, Stated)),
        Known(&Fact(facts::RUNS_VENUES_STREET, Stated)),
        Fact(facts::RUNS_VENUES_FEATURES, A_WAY_THERE),
        Known(&Fact(facts::BENEFITS_TRANSPORT, Stated)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
