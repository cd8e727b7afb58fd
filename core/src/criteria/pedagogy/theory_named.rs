//! Whether the plan names the theory it builds on.
//!
//! One way of making a plan clear, so it is a suggestion, and only where something is told of what the offer rests on: that it is
//! told at all is a question of its own. Cognitive methods, and acceptance and commitment, are named after their theory. A café,
//! an open evening or a day of talks needs no theory.

use crate::criteria::shared::{
    GROUP_WITH_LEADERS, IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER, SOMEBODY_LEADS,
};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{NotSaidToBe, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::checklists::TIDIER;
use crate::sources::mestring_no::LM_MASTERY;
use crate::sources::programmes::STARTHJELP_FONTENE;

/// Something is told of what the offer rests on.
const TELLS_WHAT_IT_RESTS_ON: Rule = Known(&Any(&[
    Fact(facts::KNOWLEDGE_BASE_THEORY, Stated),
    Fact(facts::KNOWLEDGE_BASE_RESEARCH, Stated),
    Fact(facts::KNOWLEDGE_BASE_GUIDELINES, Stated),
    Fact(facts::KNOWLEDGE_BASE_EXPERIENCE, Stated),
    Fact(facts::CONTENT_SOURCES, Stated),
    Fact(facts::PROGRAMMES_MANUAL, Stated),
]));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "theory-named",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        IN_HEALTH_AND_CARE,
        NOT_ONLY_FOR_PROFESSIONALS,
        SOMEBODY_LEADS,
        Fact(facts::KINDS, NotSaidToBe(&["meeting", "seminar"])),
        TELLS_WHAT_IT_RESTS_ON,
        GROUP_WITH_LEADERS,
    ]),
    bases: &[Basis::advice(&LM_MASTERY), Basis::advice(&STARTHJELP_FONTENE), Basis::advice(&TIDIER)],
    check: Check::suggested(Any(&[
        Fact(facts::KNOWLEDGE_BASE_THEORY, Stated),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::CONTENT_METHODS, SaidToBe(&["cognitive", "acceptance-commitment"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
