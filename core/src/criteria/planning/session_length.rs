//! Whether sessions in the same room are as long as such sessions often are.
//!
//! Information: a survey of offers across diagnoses found between one and a half and five hours. Asked where the length is said, and
//! people meet in a room and not over the internet. Children and adolescents tire sooner, a named programme has decided, and a day
//! with talks is a day.

use crate::assess::Truth;
use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::code::code;
use crate::criteria::shared::groups::{LED_GROUP, OWN_CONTENT};
use crate::criteria::shared::people::SAID_TO_BE_FOR_MINORS;
use crate::criteria::shared::usual::{all_usual, minutes};
use crate::criterion::Rule::{All, Fact, Known, Not};
use crate::criterion::Test::{NotSaidToBe, Only};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Reads, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_DIAGIND;

/// One and a half to five hours.
const OFTEN: core::ops::RangeInclusive<u32> = 90..=300;

const READS: Reads = Reads::Facts(&[facts::SCHEDULE_SESSION_MINUTES, facts::SESSIONS, facts::RUNS_SESSIONS]);

const LENGTH_IS_SAID: Rule = code(|evidence| Truth::from(!minutes(evidence, &OFTEN).is_empty()), READS);

const USUAL: Rule = code(
    |evidence| {
        let held = minutes(evidence, &OFTEN);
        all_usual(evidence, held)
    },
    READS,
);

/// In the room only, and not for a whole day.
const IN_A_ROOM: Rule =
    All(&[Known(&Fact(facts::DELIVERY_MODES, Only(&["in-person"]))), Fact(facts::KINDS, NotSaidToBe(&["seminar"]))]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "session-length",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_A_ROOM, LENGTH_IS_SAID, Not(&SAID_TO_BE_FOR_MINORS), OWN_CONTENT, LED_GROUP]),
    bases: &[Basis::advice(&LM_DIAGIND).inferred()],
    check: Check::suggested(USUAL),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
