//! Whether children and their guardians meet those who lead the group before it begins and after it ends.
//!
//! Found in one programme for children, and sensible for others like it: a group that goes on for a while, with the same children.
//! Not asked where people drop in, where it is one meeting, or where a course or school does not say that it is more. A talk
//! before a place is given is a meeting before, and follow-up in a conversation is one after.

use crate::criteria::shared::young::CHILDREN_TAKE_PART;
use crate::criteria::shared::{GROUP_WITH_LEADERS, PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, Fact, Known, Not, Part};
use crate::criterion::Test::{AtLeast, AtMost, Is, NotSaidToBe, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::SMIL_SSHF;

const BEFORE: Rule = Any(&[
    Fact(facts::SESSIONS_KIND, Is(&["pre-talk"])),
    // Other places can show it. None of them is where it should have been.
    Fact(facts::RUNS_SESSIONS_KIND, SaidToBe(&["pre-talk"])),
    Part(facts::ACCESS_SELECTION, "steps", SaidToBe(&["pre-talk"])),
]);

const AFTER: Rule = Any(&[
    Fact(facts::SESSIONS_KIND, Is(&["post-talk"])),
    // Other places can show it. None of them is where it should have been.
    Fact(facts::RUNS_SESSIONS_KIND, SaidToBe(&["post-talk"])),
    Fact(facts::FOLLOW_UP_KINDS, SaidToBe(&["conversation"])),
]);

/// The same children are said to meet more than once.
const GOES_ON: Rule = All(&[
    Fact(facts::KINDS, NotSaidToBe(&["meeting", "seminar"])),
    Any(&[
        Fact(facts::KINDS, SaidToBe(&["group", "treatment-group", "aftercare-group"])),
        Known(&Fact(facts::SCHEDULE_SESSIONS, AtLeast(2))),
        Known(&Fact(facts::SCHEDULE_WEEKS, AtLeast(2))),
    ]),
    Not(&Known(&Fact(facts::SCHEDULE_SESSIONS, AtMost(1)))),
    Fact(facts::GROUP_OPEN, NotSaidToBe(&["true"])),
    Fact(facts::ACCESS_REGISTRATION_WAYS, NotSaidToBe(&["none"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "leaders-met",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Children,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, CHILDREN_TAKE_PART, SOMEBODY_LEADS, GOES_ON, GROUP_WITH_LEADERS]),
    bases: &[Basis::recommendation(&SMIL_SSHF)],
    check: Check::expected(All(&[BEFORE, AFTER])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
