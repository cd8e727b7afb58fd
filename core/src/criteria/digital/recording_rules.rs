//! Whether it is settled if anything is recorded, and what then applies.
//!
//! No recording, or a recording of the talks alone, is an answer: neither shows those who take part. A recording of
//! them needs a purpose, a ground and an end. The fact sheet was written for talks between two, and is read as fitting
//! for groups. That nobody should be recorded while a group shares its experience is a proposal, for which no source was
//! read.

use crate::criteria::shared::online::LIVE_ONLINE;
use crate::criteria::shared::privacy::MEETS_ON_VIDEO;
use crate::criterion::Rule::{All, Any, Known, Part};
use crate::criterion::Test::{Is, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::general::GENERAL;
use crate::sources::normen::NORMEN_54;

const RULES: Rule = All(&[
    Part(facts::DIGITAL_RECORDING, "purpose", Stated),
    Part(facts::DIGITAL_RECORDING, "basis", Stated),
    Part(facts::DIGITAL_RECORDING, "retention", Stated),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "recording-rules",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: MEETS_ON_VIDEO,
    bases: &[Basis::recommendation(&NORMEN_54).inferred(), Basis::advice(&GENERAL).when(Known(&LIVE_ONLINE))],
    check: Check::expected(Any(&[Part(facts::DIGITAL_RECORDING, "policy", Is(&["none", "lectures-only"])), RULES])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
