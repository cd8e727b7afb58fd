//! Whether a municipal offer is said to hold information, advice or guidance.
//!
//! The act asks this of the municipality, not of each offer, so that it is a suggestion. Topics tell so, and so do methods in
//! which somebody informs, advises or guides.

use crate::criteria::shared::access::MAY_BE_MUNICIPAL;
use crate::criteria::shared::{NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hol::HOL_3_3;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "health-promotion-content",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, MAY_BE_MUNICIPAL, NOT_ONLY_FOR_PROFESSIONALS]),
    bases: &[Basis::duty(&HOL_3_3)],
    check: Check::suggested(Any(&[
        Fact(facts::CONTENT_TOPICS, Stated),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::CONTENT_TOPICS_IN_WORDS, Stated)),
        Fact(
            facts::CONTENT_METHODS,
            SaidToBe(&[
                "lecture",
                "dialogue",
                "skill-training",
                "individual-conversation",
                "motivational-interviewing",
            ]),
        ),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
