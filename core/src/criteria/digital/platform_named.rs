//! Whether it is told which platform the offer uses.
//!
//! The act has the organisation secure the data, and says nothing of naming: that follows, since nobody can assess a
//! platform without knowing which. Asked only where the sessions are health care.

use crate::criteria::shared::privacy::ON_A_PLATFORM;
use crate::criteria::shared::{HEALTH_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::pjl::PJL_22;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "platform-named",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, ON_A_PLATFORM, HEALTH_CARE]),
    bases: &[Basis::duty(&PJL_22).inferred()],
    check: Check::expected(Fact(facts::DIGITAL_PLATFORM, Stated)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
