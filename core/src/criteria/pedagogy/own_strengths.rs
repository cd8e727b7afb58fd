//! Whether participants get help to see and use what they are good at.
//!
//! No text shows it, and no fact would settle it, so a person looks. That a goal is to think well of oneself tells where to look,
//! and no more. Asked of groups with
//! a plan, and of healthy life centres. The guides speak to those they are written for, and the SMIL network to SMIL groups.
//!
//! Other groups are asked where coping or self-esteem is a goal: in a grief group the question would be out of place.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::groups::{LED_GROUP, OWN_CONTENT};
use crate::criteria::shared::healthy_life::BASIC_OFFER;
use crate::criteria::shared::together::ABOUT_AN_ILLNESS;
use crate::criteria::shared::together::HEALTHY_LIFE_CENTRE;
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::SaidToBe;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::frisklivssentraler::HDIR_IS1896;
use crate::sources::is2651::HDIR_IS2651_6_1;
use crate::sources::programmes::SMIL_NET;

const SMIL: Rule = Fact(facts::PROGRAMMES_ID, SaidToBe(&["smil"]));

const OWN_OR_SMIL: Rule =
    Any(&[SMIL, All(&[ABOUT_AN_ILLNESS, OWN_CONTENT, Fact(facts::GOALS_KINDS, SaidToBe(&["coping", "self-esteem"]))])]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "own-strengths",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, Any(&[BASIC_OFFER, All(&[LED_GROUP, OWN_OR_SMIL])])]),
    bases: &[
        Basis::recommendation(&HDIR_IS2651_6_1),
        Basis::recommendation(&HDIR_IS1896).when(HEALTHY_LIFE_CENTRE),
        Basis::recommendation(&SMIL_NET).when(SMIL),
    ],
    check: Check::expected_or_review(Fact(facts::GOALS_KINDS, SaidToBe(&["self-esteem"]))),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
