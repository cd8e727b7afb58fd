//! Whether a municipal offer tells which other services it works with.
//!
//! Asked where what is said tells that people get other services too. The act has the municipality cooperate when that is
//! needed; nothing has the description tell, so it is a suggestion.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::together::OTHER_SERVICES_TOO;
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hol::HOL_3_4;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "partners-told",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[(Profile::Planning, "Partners are found when the offer is planned.")],
    when: All(&[PRESENTS_AN_OFFER, OTHER_SERVICES_TOO]),
    bases: &[Basis::duty(&HOL_3_4)],
    check: Check::suggested(Any(&[Fact(facts::PARTNERS_KIND, Stated), Fact(facts::PARTNERS_NAME, Stated)])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
