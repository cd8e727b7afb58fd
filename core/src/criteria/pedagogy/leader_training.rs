//! Whether someone who leads or teaches has training in health pedagogy.
//!
//! One is enough. It is denied only when everyone who is said to lead or teach is said to have none.
//!
//! The two acts speak of the training that staff need, and not of health pedagogy. That a course leader needs this is how they
//! are read here, so they are told as one way, and not as law.
//!
//! A grief group of a congregation has leaders of another kind, and is left in peace.
//!
//! Nor is a named programme asked where a leader is trained in it.

use crate::criteria::shared::IN_HEALTH_AND_CARE;
use crate::criteria::shared::together::ABOUT_AN_ILLNESS;
use crate::criteria::shared::{PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, AnyItem, EveryItem, Fact, Known, Not};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hol::HOL_8_2;
use crate::sources::mestring_no::{LM_ACTIVITY, LM_PED};
use crate::sources::research::VAGAN2016;
use crate::sources::sphl::SPHL_3_10;

const LEADS: Rule = Fact(facts::PEOPLE_ROLES, Is(&["group-leader", "educator"]));

const TRAINED: Rule =
    Any(&[Fact(facts::PEOPLE_HEALTH_PEDAGOGY, Is(&["done"])), Fact(facts::PEOPLE_TRAINING, SaidToBe(&["pedagogy"]))]);

const UNTRAINED: Rule = All(&[
    Fact(facts::PEOPLE_HEALTH_PEDAGOGY, Is(&["not-done"])),
    Fact(facts::PEOPLE_TRAINING, NotSaidToBe(&["pedagogy", "programme"])),
    // What they have learned can be pedagogy by another name.
    Fact(facts::PEOPLE_PROFESSIONS, NotSaidToBe(&["teacher", "vision-educator", "sports-educator"])),
    Fact(facts::PEOPLE_COMPETENCES, NotSaidToBe(&["education"])),
    Not(&Known(&Fact(facts::PEOPLE_TRAINING_IN_WORDS, Stated))),
]);

/// Somebody who leads is trained in the programme that is held, which teaches how to lead it.
const TRAINED_IN_THE_PROGRAMME: Rule = All(&[
    Known(&Fact(facts::PROGRAMMES, Stated)),
    Known(&AnyItem(
        facts::PEOPLE,
        &All(&[
            LEADS,
            Any(&[
                Fact(facts::PEOPLE_TRAINING, SaidToBe(&["programme"])),
                Fact(facts::PEOPLE_CERTIFIED, SaidToBe(&["true"])),
            ]),
        ]),
    )),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "leader-training",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        SOMEBODY_LEADS,
        Any(&[IN_HEALTH_AND_CARE, ABOUT_AN_ILLNESS]),
        Not(&TRAINED_IN_THE_PROGRAMME),
    ]),
    bases: &[
        Basis::recommendation(&LM_ACTIVITY),
        Basis::recommendation(&LM_PED),
        Basis::recommendation(&VAGAN2016),
        Basis::advice(&SPHL_3_10).inferred(),
        Basis::advice(&HOL_8_2).inferred(),
    ],
    check: Check::expected(AnyItem(facts::PEOPLE, &All(&[LEADS, TRAINED])))
        .refuted_by(All(&[AnyItem(facts::PEOPLE, &LEADS), EveryItem(facts::PEOPLE, &Any(&[Not(&LEADS), UNTRAINED]))])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: true,
};
