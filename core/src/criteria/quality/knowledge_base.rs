//! Whether it is told what knowledge the content rests on.
//!
//! The acts want services to be sound, and the regulation has the organisation gather the knowledge it needs. That the description
//! names it is read out of them. Whether it is good enough for this group is for a person to judge.
//!
//! The handbook of health pedagogy and others recommend it to everyone who holds such offers. They are heard where a group is led
//! through something planned: an evening among peers rests on those who come.

use crate::criteria::shared::groups::LED_GROUP;
use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::competence::RKPPO;
use crate::sources::hol::HOL_4_1;
use crate::sources::lkf::LKF_6;
use crate::sources::mestring_no::{LM_PED_HANDBOOK, LM_SLIDES_2015};
use crate::sources::sphl::SPHL_2_2;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "knowledge-base",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE]),
    bases: &[
        Basis::duty(&SPHL_2_2).inferred(),
        Basis::duty(&HOL_4_1).inferred(),
        Basis::duty(&LKF_6).inferred(),
        Basis::recommendation(&LM_PED_HANDBOOK).when(Known(&LED_GROUP)),
        Basis::recommendation(&RKPPO).when(Known(&LED_GROUP)),
        Basis::recommendation(&LM_SLIDES_2015).when(Known(&LED_GROUP)),
    ],
    check: Check::expected(Any(&[
        Fact(facts::CONTENT_SOURCES, Stated),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::KNOWLEDGE_BASE_RESEARCH, Stated)),
        Known(&Fact(facts::KNOWLEDGE_BASE_GUIDELINES, Stated)),
        Known(&Fact(facts::KNOWLEDGE_BASE_EXPERIENCE, Stated)),
        Known(&Fact(facts::KNOWLEDGE_BASE_THEORY, Stated)),
        Known(&Fact(facts::QUALITY_GUIDELINES, Stated)),
        Known(&Fact(facts::PROGRAMMES_MANUAL, Stated)),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
