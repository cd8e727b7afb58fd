//! Whether people can join with a link, without installing anything.
//!
//! A way to make it easier, so only a suggestion. Platforms that the organisation has approved can need an installation,
//! and that is no fault.

use crate::criteria::shared::online::AT_OWN_SCREEN;
use crate::criterion::Rule::Fact;
use crate::criterion::Test::No;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::practice::HMR_JOIN;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "installation-free",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: AT_OWN_SCREEN,
    bases: &[Basis::advice(&HMR_JOIN)],
    check: Check::suggested(Fact(facts::DIGITAL_REQUIRES_INSTALL, No)),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
