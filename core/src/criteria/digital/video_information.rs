//! Whether people are told what they need to know before they meet on video.
//!
//! The fact sheet was written for talks between two, and is read as fitting for groups.

use crate::criteria::shared::privacy::MEETS_ON_VIDEO;
use crate::criterion::Rule::Fact;
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::normen::NORMEN_54;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "video-information",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: MEETS_ON_VIDEO,
    bases: &[Basis::recommendation(&NORMEN_54).inferred()],
    check: Check::expected(Fact(facts::PRIVACY_TOLD_BEFOREHAND, Stated)),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
