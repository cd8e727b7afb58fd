//! Whether the interpreters are said to be qualified, or a dispensation is said to be in place.
//!
//! Asked where an interpreter is offered. A dispensation runs out on 31 December 2026 unless a regulation extends it. Whether
//! one has is not known here, so no date stands in the rule: before and after it, a person looks at what is stated.
//!
//! That interpreters are not qualified says no to nothing: the act knows situations where nobody qualified is to be had.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{Is, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::tolk::TOLK_7;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "interpreter-qualified",
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
            Known(&Fact(facts::LANGUAGE_INTERPRETER_QUALIFIED, Stated)),
        ]),
    ]),
    bases: &[Basis::duty(&TOLK_7)],
    check: Check::expected(Fact(facts::LANGUAGE_INTERPRETER_QUALIFIED, Is(&["qualified", "dispensation"]))),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
