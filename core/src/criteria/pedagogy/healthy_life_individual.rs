//! Whether the follow-up of a healthy life centre is made for each person, and ends.
//!
//! Two halves, and both are needed. Talks with one person, goals of one's own or words about adaptation tell that it is made for each; an
//! end, or a length, tells that it ends. The page says *skal* here, and that was not recorded when it was read for the register: a recommendation until it is.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::healthy_life::BASIC_OFFER;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{Is, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::frisklivssentraler::HDIR_FRISKLIV;

const TALKS: &[&str] = &["individual-conversation", "motivational-interviewing"];

const FOR_EACH: Rule = Any(&[
    Fact(facts::CONTENT_METHODS, Is(TALKS)),
    // Other places can show it. None of them is where it should have been.
    Fact(facts::SESSIONS_METHODS, SaidToBe(TALKS)),
    Fact(facts::OFFER_TYPES, SaidToBe(&["individual"])),
    Fact(facts::KINDS, SaidToBe(&["conversation"])),
    Known(&Fact(facts::CONTENT_ADAPTATION, Stated)),
    Known(&Fact(facts::PARTICIPATION_INDIVIDUAL, Stated)),
    Fact(facts::PARTICIPATION_OWN_GOALS, SaidToBe(&["true"])),
]);

const ENDS: Rule = Any(&[
    Fact(facts::SCHEDULE_ENDING, Is(&["fixed", "decided-individually"])),
    // Other places can show it. None of them is where it should have been.
    Known(&Fact(facts::SCHEDULE_END_CONDITION, Stated)),
    Known(&Fact(facts::SCHEDULE_WEEKS, Stated)),
    Known(&Fact(facts::SCHEDULE_SESSIONS, Stated)),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "healthy-life-individual",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[BASIC_OFFER, PRESENTS_AN_OFFER]),
    bases: &[Basis::recommendation(&HDIR_FRISKLIV)],
    check: Check::expected(All(&[FOR_EACH, ENDS])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
