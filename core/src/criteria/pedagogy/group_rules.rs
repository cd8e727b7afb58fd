//! Whether the group settles what holds for coming and for who speaks.
//!
//! The tips name three rules: confidentiality, attendance and time to speak. The first is asked by itself. A rule on attendance shows
//! that rules were settled; time to speak can be told with it. One day needs no rule on attendance.
//!
//! Where no rule is told, `group-confidentiality` asks first.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::groups::{LED_GROUP, NOT_ONE_DAY, NOT_OPEN_ENDED};
use crate::criteria::shared::steps::TELLS_OF_GROUP_RULES;
use crate::criterion::Rule::{All, Any, Fact, Known, Part};
use crate::criterion::Test::{Is, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::UMM_TIPS;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "group-rules",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, NOT_ONE_DAY, NOT_OPEN_ENDED, TELLS_OF_GROUP_RULES, LED_GROUP]),
    bases: &[Basis::recommendation(&UMM_TIPS)],
    check: Check::expected(Any(&[
        Fact(facts::GROUP_RULES_RULES, Is(&["attendance"])),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::GROUP_RULES_MINIMUM_ATTENDANCE, Stated)),
        Known(&Fact(facts::GROUP_RULES_MINIMUM_SESSIONS, Stated)),
        Part(facts::AUDIENCE_REQUIREMENTS, "kind", SaidToBe(&["attendance"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
