//! Whether two lead the group, one of them by own experience.
//!
//! An option. One leads by experience, and another leads too, or there are at least two of the same entry. Asked where it is told who
//! leads; a named programme has decided who does, and so has treatment.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::groups::{LED_GROUP, OWN_CONTENT};
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known, Not};
use crate::criterion::Test::{AtLeast, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_DIAGIND;
use crate::sources::research::SYKEPL_DIGPED;

const EXPERIENCED: &[&str] = &["user-representative", "experience-consultant", "peer"];

const LEADS: Rule = Fact(facts::PEOPLE_ROLES, SaidToBe(&["group-leader"]));

const BY_EXPERIENCE: Rule =
    Any(&[Fact(facts::PEOPLE_ROLES, SaidToBe(EXPERIENCED)), Fact(facts::PEOPLE_LIVED_EXPERIENCE, SaidToBe(&["true"]))]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "two-leaders",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, Known(&AnyItem(facts::PEOPLE, &LEADS)), OWN_CONTENT, LED_GROUP]),
    bases: &[Basis::advice(&LM_DIAGIND).inferred(), Basis::advice(&SYKEPL_DIGPED).inferred()],
    check: Check::suggested(Any(&[
        All(&[
            AnyItem(facts::PEOPLE, &All(&[LEADS, BY_EXPERIENCE])),
            Any(&[
                AnyItem(facts::PEOPLE, &All(&[LEADS, Not(&BY_EXPERIENCE)])),
                AnyItem(facts::PEOPLE, &All(&[LEADS, Fact(facts::PEOPLE_COUNT, AtLeast(2))])),
            ]),
        ]),
        // Another place can show it. It is not where it should have been.
        All(&[
            Fact(facts::SESSIONS_LEADERS, SaidToBe(EXPERIENCED)),
            Fact(facts::SESSIONS_LEADERS, SaidToBe(&["professional", "educator"])),
        ]),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
