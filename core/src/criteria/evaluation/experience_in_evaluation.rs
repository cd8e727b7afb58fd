//! Whether evaluation uses the experience of patients, users and relatives.
//!
//! The regulation speaks to the organisation, so a profile can say it once for all offers. The acts want systems that collect
//! what patients and users have experienced; that evaluation uses it is read out of them. That one offer says no is no conflict
//! with duties of the whole organisation.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER_ALSO_ENDED};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::Yes;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hfl::HFL_35;
use crate::sources::hol::HOL_3_10;
use crate::sources::lkf::LKF_8;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "experience-in-evaluation",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Evaluation),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER_ALSO_ENDED, IN_HEALTH_AND_CARE]),
    bases: &[Basis::duty(&LKF_8), Basis::duty(&HOL_3_10).inferred(), Basis::duty(&HFL_35).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::EVALUATION_USES_EXPERIENCE, Yes),
        Fact(facts::PARTICIPATION_EVALUATION_PARTICIPANTS, Yes),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
