//! Whether somebody else than the one who leads takes care of the technology.
//!
//! The sources ask for technical help and for tasks that are shared; that one person has this task is how they are read.
//! Somebody at each place, or in charge of one session, is an answer too.

use crate::criteria::shared::online::LIVE_ONLINE;
use crate::criterion::Rule::{Any, Fact};
use crate::criterion::Test::{Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_DIGITAL;
use crate::sources::practice::RKPPO_DIG_AFTER;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "technical-host",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: LIVE_ONLINE,
    bases: &[Basis::recommendation(&LM_DIGITAL).inferred(), Basis::recommendation(&RKPPO_DIG_AFTER).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::PEOPLE_ROLES, Is(&["technical-host"])),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::SESSIONS_LEADERS, SaidToBe(&["technical-host"])),
        Fact(facts::RUNS_SESSIONS_LEADERS, SaidToBe(&["technical-host"])),
        Fact(facts::DIGITAL_LOCAL_HOST, SaidToBe(&["true"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
