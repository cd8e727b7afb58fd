//! Whether there are measures of quality with values over time, as the American standards for diabetes education ask.
//!
//! Each of them needs a series. One value is enough to begin with: the next one makes it a series.

use crate::criteria::shared::reporting::PATIENT_EDUCATION_ALSO_ENDED;
use crate::criterion::Rule::{EveryItem, Part};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::checklists::DSMES_SUM;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "dsmes-measures",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: Some(Phase::Evaluation),
    target: Target::Organisation,
    also_in: &[(Profile::Dsmes, "The standards ask for measures of quality.")],
    when: PATIENT_EDUCATION_ALSO_ENDED,
    bases: &[Basis::recommendation(&DSMES_SUM)],
    check: Check::expected(EveryItem(facts::QUALITY_INDICATORS, &Part(facts::QUALITY_INDICATORS, "series", Stated))),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
