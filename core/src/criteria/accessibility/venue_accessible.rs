//! Whether people are told if they can use the place, also when they have a disability.
//!
//! That it is not accessible is an answer too; what is then done for those who cannot come is asked by `venue-alternative`.
//! Parking and public transport alone tell little.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::access::IN_A_PLACE;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{self, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::general::GENERAL;
use crate::sources::ldl::LDL_17;

const USABLE: Test = SaidToBe(&["step-free", "lift", "accessible-toilet", "hearing-loop", "accessible-parking"]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "venue-accessible",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Accessibility,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::PublicDescription, "People have to know it before they sign up.")],
    when: All(&[PRESENTS_AN_OFFER, IN_A_PLACE]),
    bases: &[Basis::duty(&LDL_17).inferred(), Basis::advice(&GENERAL).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::VENUES_ACCESSIBLE, Stated),
        Fact(facts::VENUES_FEATURES, USABLE),
        Known(&Fact(facts::VENUES_ALTERNATIVE, Stated)),
        Known(&Fact(facts::RUNS_VENUES_ACCESSIBLE, Stated)),
        Fact(facts::RUNS_VENUES_FEATURES, USABLE),
        Known(&Fact(facts::RUNS_VENUES_ALTERNATIVE, Stated)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
