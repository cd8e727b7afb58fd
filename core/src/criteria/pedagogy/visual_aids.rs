//! Whether pictures, film, models or the like help people understand.
//!
//! One way of doing it, so it is a suggestion, and only where something is said to be explained: a talk, or
//! materials. Where people mainly share experience, nobody needs pictures.

use crate::criteria::shared::{NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{Is, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Test, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_PED_ANNEX;

const TALK: Test = SaidToBe(&["lecture"]);

const SOMETHING_IS_EXPLAINED: Rule = Any(&[
    Fact(facts::CONTENT_METHODS, TALK),
    Fact(facts::SESSIONS_METHODS, TALK),
    Fact(facts::RUNS_SESSIONS_METHODS, TALK),
    Known(&Fact(facts::MATERIALS, Stated)),
    // What is in place counts.
    Fact(facts::ACCESSIBILITY_ADAPTATIONS, SaidToBe(&["pictures", "film"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "visual-aids",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, Known(&NOT_ONLY_FOR_PROFESSIONALS), SOMEBODY_LEADS, SOMETHING_IS_EXPLAINED]),
    bases: &[Basis::advice(&LM_PED_ANNEX)],
    check: Check::suggested(Any(&[
        Fact(facts::MATERIALS_FORMATS, Is(&["image", "pictogram", "film", "model"])),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::ACCESSIBILITY_ADAPTATIONS, SaidToBe(&["pictures", "film"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
