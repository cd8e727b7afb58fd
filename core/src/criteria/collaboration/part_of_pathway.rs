//! Whether the offer has a fixed place in a pathway.
//!
//! Asked of bodies in the services about what concerns an illness: there are no pathways through grief. What a pathway is called, words about it, or that people take part
//! before an operation tell of it too; learning inside treatment is part of it by its nature.
//!
//! A place in a pathway is settled by the organisations that share it.

use crate::criteria::shared::together::ONLY_FOR_THE_PUBLIC;
use crate::criteria::shared::together::{ABOUT_AN_ILLNESS, HELD_BY_THE_SERVICES};
use crate::criteria::shared::{NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, Fact, Known, Not};
use crate::criterion::Test::{SaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::competence::HELSENORGE;
use crate::sources::is2651::HDIR_IS2651_6_2;
use crate::sources::mestring_no::{LM_ACTIVITY, LM_START};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "part-of-pathway",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        HELD_BY_THE_SERVICES,
        ABOUT_AN_ILLNESS,
        Not(&ONLY_FOR_THE_PUBLIC),
        SOMEBODY_LEADS,
        NOT_ONLY_FOR_PROFESSIONALS,
    ]),
    bases: &[
        Basis::recommendation(&LM_START),
        Basis::recommendation(&LM_ACTIVITY),
        Basis::recommendation(&HDIR_IS2651_6_2),
        Basis::recommendation(&HELSENORGE),
    ],
    check: Check::expected(Any(&[
        Fact(facts::PATHWAY_PART_OF_PATHWAY, Yes),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::PATHWAY_NAME, Stated)),
        Known(&Fact(facts::PATHWAY_TEXT, Stated)),
        Known(&Fact(facts::ACCESS_CONDITION_FOR, Stated)),
        Fact(facts::OFFER_TYPES, SaidToBe(&["integrated"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
