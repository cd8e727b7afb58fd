//! Whether a digital offer is evaluated both aloud and over the internet, and on pedagogy, subject and technology.
//!
//! An offer that has ended is asked too: evaluation comes last. Whether participants are asked at all is another question.
//!
//! Where nothing is told of evaluation, `course-evaluation` asks first.

use crate::criteria::shared::online::LIVE_ONLINE_ALSO_ENDED;
use crate::criteria::shared::steps::TELLS_OF_EVALUATION;
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::HasAll;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::practice::RKPPO_DIG_AFTER;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "online-evaluation",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Evaluation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[LIVE_ONLINE_ALSO_ENDED, TELLS_OF_EVALUATION]),
    bases: &[Basis::recommendation(&RKPPO_DIG_AFTER)],
    check: Check::expected(All(&[
        Fact(facts::EVALUATION_COURSE_FORMS, HasAll(&["oral", "digital"])),
        Fact(facts::EVALUATION_COURSE_ASPECTS, HasAll(&["pedagogy", "subject", "technology"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
