//! Whether a reader is told when it is held.
//!
//! Dates tell so when each run that has not ended has them: a day, a month, a season, or words. "Every autumn", "on Wednesdays",
//! "in the summons", "when enough have signed up" and "in your own time" are answers too. How long it lasts is none, and a run
//! that is over tells nothing about the next one. A session that stands outside the runs is taken as it is, since nothing
//! says which run its date belongs to.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::web::ON_THE_WEB;
use crate::criterion::Rule::{All, Any, AnyItem, EveryRun, Fact, Part};
use crate::criterion::Test::{Is, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_NORD_TRONDELAG;
use crate::sources::practice::{FORDE, KID_AFJORD};

/// Dates that say more than the time of day.
const HAS_DATES: Rule = AnyItem(
    facts::RUNS_DATES,
    &Any(&[
        Part(facts::RUNS_DATES, "start", Stated),
        Part(facts::RUNS_DATES, "days", Stated),
        Part(facts::RUNS_DATES, "weekdays", Stated),
        Part(facts::RUNS_DATES, "season", Stated),
        Part(facts::RUNS_DATES, "text", Stated),
    ]),
);

/// A line is there when it answers.
const HAS_HOURS: Rule = All(&[Fact(facts::KINDS, SaidToBe(&["helpline"])), Part(facts::CONTACTS, "hours", Stated)]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "when-it-is-held",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Basics,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: PRESENTS_AN_OFFER,
    bases: &[
        Basis::recommendation(&LM_NORD_TRONDELAG).inferred(),
        Basis::recommendation(&FORDE).inferred(),
        Basis::recommendation(&KID_AFJORD).inferred(),
    ],
    check: Check::expected(Any(&[
        EveryRun(&Any(&[HAS_DATES, Fact(facts::RUNS_SESSIONS_DATE, Stated)])),
        Fact(facts::SCHEDULE_WEEKDAYS, Stated),
        Fact(facts::SCHEDULE_SEASONS, Stated),
        Fact(facts::SCHEDULE_RUNS_PER_YEAR, Stated),
        Fact(facts::SCHEDULE_INTAKE, Is(&["continuous", "when-enough", "on-demand", "any-time", "in-summons"])),
        Fact(facts::SCHEDULE_TEXT, Stated),
        Fact(facts::SESSIONS_DATE, Stated),
        Fact(facts::CONTINUITY, SaidToBe(&["on-demand"])),
        // People choose the time themselves.
        ON_THE_WEB,
        HAS_HOURS,
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
