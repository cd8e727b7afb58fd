//! Whether benefit is measured with a recognised form that there is in Norwegian.
//!
//! The competence service presents some, and its list may be longer than what was read. So another one is for a person to look
//! at, and no fault. Tests of fitness or function are no questionnaires.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::planning::STANDARDISED;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{NotSaidToBe, Only, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::{LM_HLQ, LM_INSTR};
use crate::sources::research::WAHL2016;

/// The questionnaires that the competence service presents, and tests of function beside them.
const RECOGNISED: &[&str] = &[
    "eq-5d",
    "rand-36",
    "rand-12",
    "sf-36",
    "sf-12",
    "soc-13",
    "gse",
    "rses",
    "heiq",
    "pam-13",
    "hlq",
    "function-test",
];

const QUESTIONNAIRES: Rule = Any(&[
    Fact(facts::EVALUATION_OUTCOME_INSTRUMENTS, SaidToBe(STANDARDISED)),
    Fact(facts::EVALUATION_OUTCOME_INSTRUMENTS, SaidToBe(&["other"])),
    All(&[
        Known(&Fact(facts::EVALUATION_OUTCOME_INSTRUMENTS_IN_WORDS, Stated)),
        // Words beside a test of function tell of other tests.
        Fact(facts::EVALUATION_OUTCOME_INSTRUMENTS, NotSaidToBe(&["function-test"])),
    ]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "recognised-instrument",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Evaluation,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, QUESTIONNAIRES]),
    bases: &[
        Basis::recommendation(&LM_INSTR),
        Basis::recommendation(&LM_HLQ).inferred(),
        Basis::recommendation(&WAHL2016).inferred(),
    ],
    check: Check::expected_or_review(Fact(facts::EVALUATION_OUTCOME_INSTRUMENTS, Only(RECOGNISED))),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
