//! Whether a reader is told what it costs.
//!
//! A sum, that it is free, the public rate of the outpatient fee, or words about it tell so. That something is paid, with
//! nothing about how much, does not.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{Any, AnyItem, EveryRun, Fact, Part};
use crate::criterion::Test::{Is, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::practice::{FORDE, KID_AFJORD};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "what-it-costs",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Basics,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: PRESENTS_AN_OFFER,
    bases: &[Basis::recommendation(&FORDE).inferred(), Basis::recommendation(&KID_AFJORD).inferred()],
    check: Check::expected(Any(&[
        AnyItem(
            facts::COST_FEES,
            &Any(&[
                Part(facts::COST_FEES, "amount", Stated),
                Part(facts::COST_FEES, "kind", Is(&["outpatient-fee"])),
                Part(facts::COST_FEES, "text", Stated),
            ]),
        ),
        Fact(facts::COST_TEXT, Stated),
        EveryRun(&Any(&[
            AnyItem(
                facts::RUNS_COST_FEES,
                &Any(&[
                    Part(facts::RUNS_COST_FEES, "amount", Stated),
                    Part(facts::RUNS_COST_FEES, "kind", Is(&["outpatient-fee"])),
                    Part(facts::RUNS_COST_FEES, "text", Stated),
                ]),
            ),
            Fact(facts::RUNS_COST_TEXT, Stated),
        ])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
