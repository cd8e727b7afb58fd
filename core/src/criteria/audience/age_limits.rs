//! Whether an offer for children or adolescents says which ages it is for.
//!
//! One limit can be enough: «from 13 years», «up to 18 years». Age in words, school years and the age of the child that the offer
//! is about count as well. Whole families, and lines and online courses that are open to all, need no limit.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::people::SAID_TO_BE_FOR_MINORS;
use crate::criterion::Rule::{self, All, Any, AnyItem, EveryRun, Fact, Known, Part};
use crate::criterion::Test::{NotSaidToBe, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::{SIBS, SMIL_SSHF, UMM};

const A_RUN_TELLS: Rule = EveryRun(&AnyItem(
    facts::RUNS_AUDIENCE,
    &Any(&[
        Fact(facts::RUNS_AUDIENCE_AGE, Stated),
        Fact(facts::RUNS_AUDIENCE_AGE_IN_WORDS, Stated),
        Fact(facts::RUNS_AUDIENCE_CONCERNS_AGE, Stated),
        Fact(facts::RUNS_AUDIENCE_SCHOOL_YEARS, Stated),
    ]),
));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "age-limits",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Audience,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        SAID_TO_BE_FOR_MINORS,
        Fact(facts::AUDIENCE_AGE_GROUPS, NotSaidToBe(&["adults", "older-adults"])),
        Fact(facts::KINDS, NotSaidToBe(&["helpline", "online-course"])),
    ]),
    bases: &[
        Basis::recommendation(&UMM).inferred(),
        Basis::recommendation(&SMIL_SSHF).inferred(),
        Basis::recommendation(&SIBS).inferred(),
    ],
    check: Check::expected(Any(&[
        Fact(facts::AUDIENCE_AGE, Stated),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::AUDIENCE_AGE_IN_WORDS, Stated)),
        Known(&Fact(facts::AUDIENCE_CONCERNS_AGE, Stated)),
        Known(&Fact(facts::AUDIENCE_SCHOOL_YEARS, Stated)),
        Part(facts::AUDIENCE_REQUIREMENTS, "kind", SaidToBe(&["age"])),
        Known(&A_RUN_TELLS),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
