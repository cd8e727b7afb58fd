//! Whether a group course has another basis than practical help and training for one person.
//!
//! § 3-2 no. 6 b is about everyday life. The national guideline points to it for learning offers, so it is a weak basis and no
//! wrong one.

use crate::criteria::shared::IN_GROUP;
use crate::criteria::shared::citations::{CITES_SOMETHING, cites_alone};
use crate::criterion::Rule::All;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::model::people::Phase;
use crate::sources::hol::HOL_3_2_6B;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "legal-basis-group",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[CITES_SOMETHING, cites_alone!(HOL_3_2_6B)]),
    bases: &[Basis::duty(&HOL_3_2_6B).cited().inferred()],
    check: Check::review_when(IN_GROUP),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
