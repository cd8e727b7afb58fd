//! Whether it says how people get the interpreter that is offered.
//!
//! Asked where an interpreter is offered: whether one is offered at all is asked by `interpreter-told`. That people are asked
//! for their needs when they sign up is a way as good as any. How it works in a group is for people to judge.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{SaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::helsedirektoratet::HDIR_TOLK;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "interpreter-booking",
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
            Fact(facts::LANGUAGE_INTERPRETER, SaidToBe(&["offered", "on-request"])),
            Fact(facts::LANGUAGE_SIGN_LANGUAGE, SaidToBe(&["true"])),
            Fact(facts::LANGUAGE_SUPPORT, SaidToBe(&["interpreter"])),
        ]),
    ]),
    bases: &[Basis::recommendation(&HDIR_TOLK)],
    check: Check::expected(Any(&[
        Fact(facts::LANGUAGE_INTERPRETER_BOOKING, Stated),
        Fact(facts::ACCESS_REGISTRATION_ASKS_NEEDS, Yes),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
