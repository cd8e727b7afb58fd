//! Whether user representatives and professionals evaluate the offer together.
//!
//! An offer that has ended is asked too: evaluation comes last. The regulation on rehabilitation says *bør* here, so it is told
//! as a recommendation. It is a condition for the rest, so a person looks when it is said not to apply.
//!
//! Practices of one's own, and grief groups of a congregation, are left in peace.

use crate::criteria::shared::participation::CAN_HAVE_REPRESENTATIVES;
use crate::criteria::shared::phases::evaluation;
use crate::criteria::shared::{
    GROUP_WITH_LEADERS, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER_ALSO_ENDED, REHABILITATION,
};
use crate::criterion::Rule::All;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::model::people::Phase;
use crate::sources::hrf::HRF_4;
use crate::sources::is2651::HDIR_IS2651_6_2;
use crate::sources::mestring_no::{LM_ACTIVITY, LM_HOWTO};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "user-representative-evaluation",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Participation,
    phase: Some(Phase::Evaluation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER_ALSO_ENDED,
        NOT_ONLY_FOR_PROFESSIONALS,
        CAN_HAVE_REPRESENTATIVES,
        GROUP_WITH_LEADERS,
    ]),
    bases: &[
        Basis::recommendation(&HDIR_IS2651_6_2),
        Basis::recommendation(&HRF_4).when(REHABILITATION),
        Basis::recommendation(&LM_HOWTO),
        Basis::recommendation(&LM_ACTIVITY),
    ],
    check: Check::expected(evaluation::BOTH).refuted_by(evaluation::NOBODY),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: true,
};
