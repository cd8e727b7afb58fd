//! Whether answers are anonymous where background is asked for.
//!
//! That they are not is no conflict: names can be known and still be kept safe.

use crate::criteria::shared::PRESENTS_AN_OFFER_ALSO_ENDED;
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::{SaidToBe, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_EVAL_BANK;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "anonymous-answers",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Evaluation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER_ALSO_ENDED, Fact(facts::EVALUATION_COURSE_ASKS_BACKGROUND, SaidToBe(&["true"]))]),
    bases: &[Basis::recommendation(&LM_EVAL_BANK)],
    check: Check::expected(Fact(facts::EVALUATION_COURSE_ANONYMOUS, Yes)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
