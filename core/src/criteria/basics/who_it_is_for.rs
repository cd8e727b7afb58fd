//! Whether a reader is told who it is for.
//!
//! The challenge, the relation to it, or words about them tell so; so does a stage of life that the offer is made for. That
//! people have to be adults tells who cannot come, not who it is for.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{Any, AnyItem, EveryRun, Fact};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Test, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::{LM_ACTIVITY, LM_GROUP, LM_HOWTO, LM_NORD_TRONDELAG};
use crate::sources::practice::{FORDE, KID_AFJORD};

const A_STAGE_OF_ITS_OWN: Test =
    SaidToBe(&["children", "youth", "young-adults", "parents", "older-adults", "older-migrants"]);
const FOR_ALL_DIAGNOSES: Test = SaidToBe(&["independent"]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "who-it-is-for",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Basics,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: PRESENTS_AN_OFFER,
    bases: &[
        Basis::recommendation(&LM_GROUP),
        Basis::recommendation(&LM_HOWTO),
        Basis::recommendation(&LM_ACTIVITY),
        Basis::recommendation(&LM_NORD_TRONDELAG).inferred(),
        Basis::recommendation(&FORDE).inferred(),
        Basis::recommendation(&KID_AFJORD).inferred(),
    ],
    check: Check::expected(Any(&[
        Fact(facts::AUDIENCE_DESCRIPTION, Stated),
        Fact(facts::AUDIENCE_CONDITIONS, Stated),
        Fact(facts::AUDIENCE_ROLES, Stated),
        Fact(facts::AUDIENCE_CIRCUMSTANCES, Stated),
        Fact(facts::AUDIENCE_AGE_GROUPS, A_STAGE_OF_ITS_OWN),
        Fact(facts::AUDIENCE_DIAGNOSIS_SCOPE, FOR_ALL_DIAGNOSES),
        EveryRun(&AnyItem(
            facts::RUNS_AUDIENCE,
            &Any(&[
                Fact(facts::RUNS_AUDIENCE_DESCRIPTION, Stated),
                Fact(facts::RUNS_AUDIENCE_CONDITIONS, Stated),
                Fact(facts::RUNS_AUDIENCE_ROLES, Stated),
                Fact(facts::RUNS_AUDIENCE_CIRCUMSTANCES, Stated),
                Fact(facts::RUNS_AUDIENCE_AGE_GROUPS, A_STAGE_OF_ITS_OWN),
                Fact(facts::RUNS_AUDIENCE_DIAGNOSIS_SCOPE, FOR_ALL_DIAGNOSES),
            ]),
        )),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
