//! Whether people can go on in a self-help group of their own.
//!
//! A suggestion from one programme. Children do not run groups on their own, and a group that is treatment has its own way on, so
//! neither is asked.
//!
//! Where it is not decided what comes afterwards, `follow-up-considered` asks first.

use crate::criteria::shared::afterwards::COMES_TO_AN_END;
use crate::criteria::shared::people::SAID_TO_BE_FOR_MINORS;
use crate::criteria::shared::steps::FOLLOW_UP_IS_DECIDED;
use crate::criteria::shared::{GROUP_WITH_LEADERS, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{self, All, Any, Fact, Not};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::{MESTRINGSTREFF_PILOT, MESTRINGSTREFF_SH};

/// It is not said that the group meets again, or that people are told of peers.
const NO_OTHER_MEETING: Rule = Any(&[
    Fact(facts::FOLLOW_UP_KINDS, NotSaidToBe(&["meeting", "peer-support", "user-organisation"])),
    Fact(facts::FOLLOW_UP_KINDS, SaidToBe(&["self-help-group"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "self-help-afterwards",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Evaluation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        FOLLOW_UP_IS_DECIDED,
        GROUP_WITH_LEADERS,
        COMES_TO_AN_END,
        NOT_ONLY_FOR_PROFESSIONALS,
        Not(&SAID_TO_BE_FOR_MINORS),
        Fact(facts::KINDS, NotSaidToBe(&["treatment-group", "aftercare-group"])),
        Fact(facts::FOLLOW_UP_DECISION, NotSaidToBe(&["not-needed"])),
        // Another way to meet others is told: one is enough.
        NO_OTHER_MEETING,
    ]),
    bases: &[Basis::advice(&MESTRINGSTREFF_SH), Basis::advice(&MESTRINGSTREFF_PILOT)],
    check: Check::suggested(Fact(facts::FOLLOW_UP_KINDS, Is(&["self-help-group"]))),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
