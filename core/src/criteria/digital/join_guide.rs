//! Whether participants are told how to join over the internet.
//!
//! Asked of the text: those who wonder whether they can manage it want to know before they sign up, and pages commonly tell
//! that a link comes by e-mail.

use crate::criteria::shared::online::AT_OWN_SCREEN;
use crate::criterion::Rule::Fact;
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::practice::{HMN_DIGITAL, HMR_JOIN};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "join-guide",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: AT_OWN_SCREEN,
    bases: &[Basis::recommendation(&HMN_DIGITAL).inferred(), Basis::recommendation(&HMR_JOIN).inferred()],
    check: Check::expected(Fact(facts::DIGITAL_JOIN_GUIDE, Stated)),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
