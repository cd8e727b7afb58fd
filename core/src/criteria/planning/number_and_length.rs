//! Whether a reader is told how many times people meet, and how long each time.
//!
//! Weeks, days, a last date or hours in all tell how much it is; the clock tells how long. Words about the schedule can say both. A
//! seminar is one day. Groups that people join and leave along the way have no number to tell.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::groups::{LED_GROUP, NOT_OPEN_ENDED};
use crate::criterion::Rule::{All, Any, Fact, Known, Part};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::checklists::TIDIER;
use crate::sources::mestring_no::{LM_DIAGIND, LM_NORD_TRONDELAG};

const IN_WORDS: Rule = Known(&Fact(facts::SCHEDULE_TEXT, Stated));
const HOURS_IN_ALL: Rule = Known(&Fact(facts::SCHEDULE_TEACHING_HOURS, Stated));

const HOW_MANY: Rule = Any(&[
    Fact(facts::SCHEDULE_SESSIONS, Stated),
    // Other places can show it. None of them is where it should have been.
    Known(&Fact(facts::SCHEDULE_WEEKS, Stated)),
    Known(&Fact(facts::SCHEDULE_DAYS, Stated)),
    Known(&Fact(facts::SESSIONS, Stated)),
    Known(&Fact(facts::RUNS_SESSIONS, Stated)),
    Known(&Part(facts::RUNS_DATES, "end", Stated)),
    Known(&Part(facts::RUNS_DATES, "days", Stated)),
    Fact(facts::KINDS, SaidToBe(&["seminar"])),
    HOURS_IN_ALL,
    IN_WORDS,
]);

const HOW_LONG: Rule = Any(&[
    Fact(facts::SCHEDULE_SESSION_MINUTES, Stated),
    // Other places can show it. None of them is where it should have been.
    Known(&Fact(facts::SESSIONS_MINUTES, Stated)),
    Known(&Fact(facts::SESSIONS_END, Stated)),
    Known(&Fact(facts::RUNS_SESSIONS_MINUTES, Stated)),
    Known(&Fact(facts::RUNS_SESSIONS_END, Stated)),
    Known(&Part(facts::RUNS_DATES, "toTime", Stated)),
    HOURS_IN_ALL,
    IN_WORDS,
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "number-and-length",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Planning,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, NOT_OPEN_ENDED, LED_GROUP]),
    bases: &[
        Basis::recommendation(&LM_NORD_TRONDELAG).inferred(),
        Basis::recommendation(&LM_DIAGIND).inferred(),
        Basis::recommendation(&TIDIER).inferred(),
    ],
    check: Check::expected(All(&[HOW_MANY, HOW_LONG])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
