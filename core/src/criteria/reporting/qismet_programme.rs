//! Whether the programme is written down, has goals of its own, and rests on something, as QISMET asks.
//!
//! All three: a manual with no goals is no curriculum in its sense. What it rests on can be said in any of the places for that.

use crate::criteria::shared::reporting::PATIENT_EDUCATION;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::checklists::QISMET;

const WRITTEN: Rule = Any(&[Fact(facts::PROGRAMMES_CURRICULUM, Stated), Fact(facts::PROGRAMMES_MANUAL, Stated)]);

const RESTS_ON: Rule = Any(&[
    Fact(facts::KNOWLEDGE_BASE_RESEARCH, Stated),
    Fact(facts::KNOWLEDGE_BASE_THEORY, Stated),
    Known(&Fact(facts::KNOWLEDGE_BASE_EXPERIENCE, Stated)),
    Known(&Fact(facts::KNOWLEDGE_BASE_GUIDELINES, Stated)),
    Known(&Fact(facts::CONTENT_SOURCES, Stated)),
    Known(&Fact(facts::QUALITY_GUIDELINES, Stated)),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "qismet-programme",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::Qismet, "QISMET looks at the programme.")],
    when: PATIENT_EDUCATION,
    bases: &[Basis::recommendation(&QISMET)],
    check: Check::expected(All(&[WRITTEN, Fact(facts::GOALS, Stated), RESTS_ON])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
