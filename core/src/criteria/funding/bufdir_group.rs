//! Whether the group is large enough and the meetings long enough to be reported for grants to peer support.
//!
//! One page sums up the rule of the grant; the rule itself was not read.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, EveryItem, Fact};
use crate::criterion::Test::{AtLeast, Is};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::organisations::PEER_RULES;

const AT_LEAST_THREE: Rule = Any(&[Fact(facts::GROUP_MINIMUM, AtLeast(3)), Fact(facts::GROUP_SIZE, AtLeast(3))]);

const AT_LEAST_45_MINUTES: Rule = Any(&[
    Fact(facts::SCHEDULE_SESSION_MINUTES, AtLeast(45)),
    EveryItem(facts::SESSIONS, &Fact(facts::SESSIONS_MINUTES, AtLeast(45))),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "bufdir-group",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Funding,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::BufdirPeer, "It is asked of what is to be reported for this grant only.")],
    when: All(&[
        PRESENTS_AN_OFFER,
        Fact(facts::OFFER_TYPES, Is(&["peer"])),
        Fact(facts::FUNDING, Is(&["bufdir-peer"])),
    ]),
    bases: &[Basis::advice(&PEER_RULES)],
    check: Check::expected(All(&[AT_LEAST_THREE, AT_LEAST_45_MINUTES])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
