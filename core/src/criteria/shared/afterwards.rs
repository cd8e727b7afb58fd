//! What comes after an offer, as the criteria about follow-up ask of it.

use crate::criteria::shared::together::HEALTHY_LIFE_CENTRE;
use crate::criteria::shared::{NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{self, All, Any, Fact, Known, Not};
use crate::criterion::Test::{NotSaidToBe, SaidToBe, Stated};
use crate::facts;

/// There is an afterwards: it is no open evening, and no group that people come to for as long as they like.
pub(in crate::criteria) const COMES_TO_AN_END: Rule = All(&[
    Fact(facts::KINDS, NotSaidToBe(&["meeting", "seminar"])),
    Fact(facts::GROUP_OPEN, NotSaidToBe(&["true"])),
    Fact(facts::SCHEDULE_INTAKE, NotSaidToBe(&["any-time"])),
    Fact(facts::SCHEDULE_ENDING, NotSaidToBe(&["open-ended"])),
]);

/// Somebody leads it, and it comes to an end. Healthy life centres are asked about follow-up by what their own guide says.
pub(in crate::criteria) const PEOPLE_GO_ON_FROM_IT: Rule =
    All(&[PRESENTS_AN_OFFER, NOT_ONLY_FOR_PROFESSIONALS, SOMEBODY_LEADS, COMES_TO_AN_END, Not(&HEALTHY_LIFE_CENTRE)]);

/// The group is said to meet again.
pub(in crate::criteria) const SAID_TO_MEET_AGAIN: Rule = Any(&[
    Known(&Fact(facts::SCHEDULE_FOLLOW_UP_SESSIONS, Stated)),
    Fact(facts::SESSIONS_KIND, SaidToBe(&["follow-up"])),
    Fact(facts::RUNS_SESSIONS_KIND, SaidToBe(&["follow-up"])),
    Fact(facts::PATHWAY_REFRESHER, SaidToBe(&["true"])),
]);
