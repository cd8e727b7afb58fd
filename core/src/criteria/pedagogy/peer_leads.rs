//! Whether a peer supporter leads what is said to be peers' own.
//!
//! Somebody with own experience who leads or helps is one, whatever the role is called. A course that peers take part in is led by others,
//! a self-help group by nobody, and a line has no leader.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::groups::PEER_ACTIVITY;
use crate::criterion::Rule::{All, Any, AnyItem, Fact};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::organisations::{PEER_DIAB, PEER_RULES};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "peer-leads",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, PEER_ACTIVITY, Fact(facts::KINDS, NotSaidToBe(&["helpline", "online-course"]))]),
    bases: &[Basis::recommendation(&PEER_DIAB), Basis::recommendation(&PEER_RULES)],
    check: Check::expected(Any(&[
        AnyItem(
            facts::PEOPLE,
            &Any(&[
                Fact(facts::PEOPLE_ROLES, Is(&["peer"])),
                All(&[
                    Fact(facts::PEOPLE_ROLES, SaidToBe(&["group-leader", "volunteer", "coordinator"])),
                    Fact(facts::PEOPLE_LIVED_EXPERIENCE, SaidToBe(&["true"])),
                ]),
            ]),
        ),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::SESSIONS_LEADERS, SaidToBe(&["peer"])),
        Fact(facts::PARTICIPATION_IMPLEMENTATION_REPRESENTED_BY, SaidToBe(&["peer"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
