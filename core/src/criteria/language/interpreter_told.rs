//! Whether people are told that they can have an interpreter.
//!
//! The duty is about people who do not speak Norwegian. Asking every offer whether it is for them would drown the rest, so only
//! offers that say so are asked, and those that say something about interpreters themselves.
//!
//! How people get one is asked by `interpreter-booking`; where only that is told, an interpreter is told of all the same.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::language::FOR_OTHER_LANGUAGES;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::competence::HSO_COMM;
use crate::sources::programmes::ELDER_MIGR;
use crate::sources::research::MIGRANT_PART;
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
    bases: &[
        Basis::duty(&TOLK_6),
        Basis::recommendation(&MIGRANT_PART).when(FOR_OTHER_LANGUAGES).inferred(),
        Basis::recommendation(&HSO_COMM).when(FOR_OTHER_LANGUAGES).inferred(),
        Basis::recommendation(&ELDER_MIGR).when(FOR_OTHER_LANGUAGES).inferred(),
    ],
    check: Check::expected(Any(&[
        Fact(facts::LANGUAGE_INTERPRETER, Is(&["offered", "on-request", "not-needed-with-reason"])),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::LANGUAGE_SUPPORT, SaidToBe(&["interpreter"])),
        All(&[
            Known(&Fact(facts::LANGUAGE_INTERPRETER_BOOKING, Stated)),
            Fact(
                facts::LANGUAGE_INTERPRETER,
                NotSaidToBe(&["not-offered", "bring-own", "family-adult", "family-child"]),
            ),
        ]),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
