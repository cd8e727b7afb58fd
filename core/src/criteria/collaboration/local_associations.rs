//! Whether a healthy life centre works with associations where people live.
//!
//! The guide recommends it. What there is to work with differs from place to place, so it is a suggestion, and what is named
//! is for a person to judge.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::together::HEALTHY_LIFE_CENTRE;
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Is;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::frisklivssentraler::HDIR_IS1896;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "local-associations",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[(Profile::Planning, "Partners are found when the offer is planned.")],
    when: All(&[HEALTHY_LIFE_CENTRE, PRESENTS_AN_OFFER]),
    bases: &[Basis::recommendation(&HDIR_IS1896)],
    check: Check::suggested(Fact(
        facts::PARTNERS_KIND,
        Is(&["user-organisation", "voluntary", "foundation", "religious-community"]),
    )),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
