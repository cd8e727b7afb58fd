//! Whether everyone who leads or teaches has training in the programme and in education, as QISMET asks.
//!
//! Everyone who is said to lead or teach counts; a guest with one talk does not. Words about the training can be about both, so
//! they are taken for it. A teacher has learned to teach. Certified in the programme is trained in it.

use crate::criteria::shared::SOMEBODY_LEADS;
use crate::criteria::shared::reporting::PATIENT_EDUCATION;
use crate::criterion::Rule::{All, Any, AnyItem, EveryItem, Fact, Known, Not};
use crate::criterion::Test::{Is, SaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::checklists::QISMET;

const ROLES: &[&str] = &["group-leader", "educator"];

const LEADS: Rule = Fact(facts::PEOPLE_ROLES, SaidToBe(ROLES));

const IN_PROGRAMME: Rule = Any(&[
    Fact(facts::PEOPLE_TRAINING, Is(&["programme"])),
    Known(&Fact(facts::PEOPLE_CERTIFIED, Yes)),
    Known(&Fact(facts::PEOPLE_TRAINING_IN_WORDS, Stated)),
]);

const IN_EDUCATION: Rule = Any(&[
    Fact(facts::PEOPLE_TRAINING, Is(&["pedagogy"])),
    Known(&Fact(facts::PEOPLE_HEALTH_PEDAGOGY, Is(&["done"]))),
    Fact(facts::PEOPLE_PROFESSIONS, SaidToBe(&["teacher", "vision-educator", "sports-educator"])),
    Known(&Fact(facts::PEOPLE_TRAINING_IN_WORDS, Stated)),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "qismet-teachers",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::Qismet, "QISMET looks at those who teach.")],
    when: All(&[PATIENT_EDUCATION, SOMEBODY_LEADS]),
    bases: &[Basis::recommendation(&QISMET)],
    check: Check::expected(All(&[
        // A role that is missing is missing here, and below it is none that leads.
        AnyItem(facts::PEOPLE, &Fact(facts::PEOPLE_ROLES, Is(ROLES))),
        EveryItem(facts::PEOPLE, &Any(&[Not(&LEADS), All(&[IN_PROGRAMME, IN_EDUCATION])])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
