//! Whether children can evaluate the offer in a form made for them.
//!
//! Only a suggestion: that children are heard is their right, and a form of their own is one way.

use crate::criteria::shared::PRESENTS_AN_OFFER_ALSO_ENDED;
use crate::criteria::shared::people::SAID_TO_BE_FOR_MINORS;
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Yes;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mrl::MRL_CRC;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "child-evaluation",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Evaluation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER_ALSO_ENDED, SAID_TO_BE_FOR_MINORS]),
    bases: &[Basis::duty(&MRL_CRC).inferred()],
    check: Check::suggested(Fact(facts::EVALUATION_COURSE_CHILD_VERSION, Yes)),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
