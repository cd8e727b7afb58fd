//! Whether a course in health pedagogy takes up the seven topics that such courses are built of.
//!
//! All seven. Coping and change can be one topic or two.

use crate::criteria::shared::pedagogy::PEDAGOGY_COURSE;
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::HasAll;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_PED_ANNEX;
use crate::sources::research::SYKEPL_DIGPED;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "pedagogy-course-topics",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: PEDAGOGY_COURSE,
    bases: &[Basis::recommendation(&SYKEPL_DIGPED), Basis::recommendation(&LM_PED_ANNEX)],
    check: Check::expected(All(&[
        Fact(
            facts::CONTENT_TOPICS,
            HasAll(&[
                "health-literacy",
                "user-participation",
                "relational-competence",
                "communication",
                "group-leadership",
                "didactics",
            ]),
        ),
        Any(&[
            Fact(facts::CONTENT_TOPICS, HasAll(&["coping-and-change"])),
            Fact(facts::CONTENT_TOPICS, HasAll(&["coping", "change"])),
        ]),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
