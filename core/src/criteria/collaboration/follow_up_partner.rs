//! Whether the service that takes over afterwards is among those the offer works with.
//!
//! Asked where the text says that the municipality or others follow people up. A general practitioner, a user organisation,
//! a peer or one's own plan is named by being said, and needs no place among the partners.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::together::MUNICIPAL;
use crate::criterion::Rule::{self, All, Any, Fact};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::sphl::SPHL_2_1E;

/// Follow-up that is told by naming it.
const NAMED_ALREADY: &[&str] =
    &["general-practitioner", "user-organisation", "peer-support", "self-help-group", "own-plan"];

/// A service that could be a partner is said to follow people up.
const A_SERVICE_FOLLOWS_UP: Rule = Any(&[
    Fact(facts::FOLLOW_UP_KINDS, SaidToBe(&["municipal-services"])),
    All(&[
        Fact(facts::FOLLOW_UP_DECISION, SaidToBe(&["by-others"])),
        Fact(facts::FOLLOW_UP_KINDS, NotSaidToBe(NAMED_ALREADY)),
    ]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "follow-up-partner",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[(Profile::Planning, "Partners are found when the offer is planned.")],
    when: All(&[PRESENTS_AN_OFFER, A_SERVICE_FOLLOWS_UP]),
    bases: &[Basis::duty(&SPHL_2_1E)],
    check: Check::expected(Any(&[
        Fact(facts::PARTNERS_ROLES, Is(&["follow-up", "coordinating-unit"])),
        Fact(facts::PARTNERS_KIND, Is(MUNICIPAL)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
