//! Whether people are told that they can have an interpreter.
//!
//! The duty is about people who do not speak Norwegian. Asking every offer whether it is for them would drown the rest, so only
//! offers that say so are asked, and those that say something about interpreters themselves.
//!
//! That there is no interpreter is in conflict only where the offer is said to be for people who need another language.

use crate::criteria::shared::{FOR_OTHER_LANGUAGES, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::tolk::TOLK_6;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "interpreter-told",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Language,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        Any(&[
            FOR_OTHER_LANGUAGES,
            Fact(
                facts::LANGUAGE_INTERPRETER,
                SaidToBe(&["offered", "on-request", "not-needed-with-reason", "not-offered"]),
            ),
        ]),
    ]),
    bases: &[Basis::duty(&TOLK_6)],
    check: Check::expected(Fact(facts::LANGUAGE_INTERPRETER, Is(&["offered", "on-request", "not-needed-with-reason"]))),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
