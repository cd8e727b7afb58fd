//! Whether there is a plan for noticing and following up strong reactions behind the screen.
//!
//! The source advises to look for signs and to say what one sees; that this is planned is read out of it. A routine for
//! acute illness is another matter: help is far away from those who sit at home.

use crate::criteria::shared::online::AT_OWN_SCREEN;
use crate::criterion::Rule::Fact;
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_DIGITAL;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "reactions-noticed",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: AT_OWN_SCREEN,
    bases: &[Basis::recommendation(&LM_DIGITAL).inferred()],
    check: Check::expected(Fact(facts::QUALITY_DISTRESS_PLAN, Stated)),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
