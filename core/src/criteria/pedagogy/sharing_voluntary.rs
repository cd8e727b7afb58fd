//! Whether participants are told that nobody has to tell of themselves.
//!
//! Asked of groups. In a seminar with talks nobody asks people to.
//!
//! Where no rule is told, `group-confidentiality` asks first.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::groups::LED_GROUP;
use crate::criteria::shared::steps::TELLS_OF_GROUP_RULES;
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::{Is, NotSaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::{KID_GJERDRUM, UMM_TIPS};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "sharing-voluntary",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, Fact(facts::KINDS, NotSaidToBe(&["seminar"])), TELLS_OF_GROUP_RULES, LED_GROUP]),
    bases: &[Basis::recommendation(&UMM_TIPS), Basis::recommendation(&KID_GJERDRUM)],
    check: Check::expected(Fact(facts::GROUP_RULES_RULES, Is(&["no-duty-to-share"]))),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
