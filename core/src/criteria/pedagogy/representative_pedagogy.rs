//! Whether user representatives who are there in the sessions are offered a course in health pedagogy.
//!
//! Asked where such a representative is said to take part. The list of people holds those who hold the offer, so a representative
//! there takes part unless other phases are named. An offer is enough: whether to take it is for each. Training in the role itself
//! is another question.
//!
//! How the organisation works with those who represent users, so that naming one does not make the plan of one offer longer.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, AnyItem, EveryItem, Fact, Known, Not};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::mestring_no::LM_PED_HANDBOOK;
use crate::sources::practice::NLSH_PED;
use crate::sources::research::SYKEPL_DIGPED;

const REPRESENTATIVE_IN_SESSIONS: Rule = All(&[
    Fact(facts::PEOPLE_ROLES, SaidToBe(&["user-representative"])),
    Any(&[
        Fact(facts::PEOPLE_PHASES, NotSaidToBe(&["planning", "evaluation"])),
        Fact(facts::PEOPLE_PHASES, SaidToBe(&["implementation"])),
    ]),
]);

const OFFERED: Rule = Any(&[
    Fact(facts::PEOPLE_HEALTH_PEDAGOGY, Is(&["done", "offered"])),
    Fact(facts::PEOPLE_TRAINING, SaidToBe(&["pedagogy"])),
]);

/// Some training is told. Where none is, `representative-training` asks first.
const TRAINING_IS_TOLD: Rule = Any(&[
    Fact(facts::PEOPLE_TRAINING, Stated),
    Fact(facts::PEOPLE_TRAINING_IN_WORDS, Stated),
    Fact(facts::PEOPLE_HEALTH_PEDAGOGY, Stated),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "representative-pedagogy",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        Known(&AnyItem(facts::PEOPLE, &All(&[REPRESENTATIVE_IN_SESSIONS, TRAINING_IS_TOLD]))),
    ]),
    bases: &[
        Basis::recommendation(&NLSH_PED).inferred(),
        Basis::recommendation(&SYKEPL_DIGPED).inferred(),
        Basis::recommendation(&LM_PED_HANDBOOK).inferred(),
    ],
    check: Check::expected(EveryItem(facts::PEOPLE, &Any(&[Not(&REPRESENTATIVE_IN_SESSIONS), OFFERED]))),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
