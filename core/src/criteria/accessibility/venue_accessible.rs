//! Whether people are told if they can use the place, also when they have a disability.
//!
//! That it is not accessible is an answer too; what is then done for those who cannot come is asked by `venue-alternative`.
//! Parking and public transport alone tell little.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{self, All, Any, Fact, Known};
use crate::criterion::Test::{self, NotSaidToBe, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::ldl::LDL_17;

/// People meet somewhere: it is said, or a place is named for an offer that is not said to be elsewhere.
const IN_A_PLACE: Rule = Any(&[
    Fact(facts::DELIVERY_MODES, SaidToBe(&["in-person", "hybrid"])),
    All(&[
        Any(&[Known(&Fact(facts::VENUES, Stated)), Known(&Fact(facts::RUNS_VENUES, Stated))]),
        Fact(facts::DELIVERY_MODES, NotSaidToBe(&["digital", "self-paced", "phone", "chat", "app", "at-home"])),
    ]),
]);

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
    bases: &[Basis::duty(&LDL_17).inferred()],
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
