//! Whether those who take a course in health pedagogy practise planning, holding and evaluating an offer.

use crate::criteria::shared::pedagogy::PEDAGOGY_COURSE;
use crate::criterion::Rule::Fact;
use crate::criterion::Test::Is;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::competence::RKPPO_LIS;
use crate::sources::mestring_no::LM_NORD_NORGE;
use crate::sources::practice::NLSH_PED;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "pedagogy-course-practice",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: PEDAGOGY_COURSE,
    bases: &[
        Basis::recommendation(&LM_NORD_NORGE),
        Basis::recommendation(&NLSH_PED),
        Basis::recommendation(&RKPPO_LIS),
    ],
    check: Check::expected(Fact(facts::CONTENT_TOPICS, Is(&["plan-implement-evaluate"]))),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
