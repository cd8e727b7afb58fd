//! Whether the group meets again some time after the last session.
//!
//! One way of doing it, so a suggestion. How many weeks later is up to those who hold it. Groups for which follow-up was found
//! not to be needed, or is left to others, are left in peace.
//!
//! Where it is not decided what comes afterwards, `follow-up-considered` asks first.

use crate::criteria::shared::afterwards::{COMES_TO_AN_END, SAID_TO_MEET_AGAIN};
use crate::criteria::shared::steps::FOLLOW_UP_IS_DECIDED;
use crate::criteria::shared::{GROUP_WITH_LEADERS, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{Is, NotSaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::practice::RKPPO_DIG_AFTER;
use crate::sources::programmes::KID_GJERDRUM;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "follow-up-meeting",
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
        // A group after treatment is the follow-up.
        Fact(facts::KINDS, NotSaidToBe(&["aftercare-group"])),
        Fact(facts::FOLLOW_UP_DECISION, NotSaidToBe(&["not-needed", "by-others"])),
    ]),
    bases: &[Basis::advice(&KID_GJERDRUM).inferred(), Basis::advice(&RKPPO_DIG_AFTER).inferred()],
    check: Check::suggested(Any(&[
        Fact(facts::FOLLOW_UP_KINDS, Is(&["meeting"])),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::FOLLOW_UP_WEEKS_AFTER, Stated)),
        SAID_TO_MEET_AGAIN,
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
