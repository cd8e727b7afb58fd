//! Whether everyone on video can see who is there.
//!
//! What the source says of this comes from a page of the pandemic and may change. The fact sheet was written for talks
//! between two, and is read as fitting for groups. People who can take part without a name need not be seen.

use crate::criteria::shared::privacy::{BY_NAME, MEETS_ON_VIDEO};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Yes;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::normen::NORMEN_54;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "participants-visible",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[MEETS_ON_VIDEO, BY_NAME]),
    bases: &[Basis::recommendation(&NORMEN_54).inferred()],
    check: Check::expected(Fact(facts::DIGITAL_PARTICIPANTS_VISIBLE, Yes)),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
