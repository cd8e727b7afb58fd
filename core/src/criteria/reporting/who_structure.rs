//! Whether learning is structured and given by trained staff, as the guide of WHO Europe describes it.
//!
//! A plan for the sessions, a manual, or topics for a set number of sessions are structure. One trained member of staff is enough.
//! That it begins with the person, and that relatives can support, is for people to say, so nothing is met by the text alone.

use crate::criteria::shared::SOMEBODY_LEADS;
use crate::criteria::shared::reporting::PATIENT_EDUCATION;
use crate::criterion::Rule::{All, Any, AnyItem, Fact, Known};
use crate::criterion::Test::{Is, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::sources::checklists::WHO_TPE;

const STRUCTURED: Rule = Any(&[
    Fact(facts::SESSIONS, Stated),
    Known(&Fact(facts::RUNS_SESSIONS, Stated)),
    Known(&Fact(facts::PROGRAMMES_MANUAL, Stated)),
    Known(&Fact(facts::PROGRAMMES_CURRICULUM, Stated)),
    All(&[
        Any(&[Known(&Fact(facts::CONTENT_TOPICS, Stated)), Known(&Fact(facts::CONTENT_TOPICS_IN_WORDS, Stated))]),
        Known(&Fact(facts::SCHEDULE_SESSIONS, Stated)),
    ]),
]);

const STAFF: Rule = Any(&[
    Fact(facts::PEOPLE_ROLES, Is(&["professional", "group-leader", "educator", "medical-lead"])),
    Known(&Fact(facts::PEOPLE_PROFESSIONS, Stated)),
]);

const TRAINED: Rule = Any(&[
    Fact(facts::PEOPLE_TRAINING, Stated),
    Known(&Fact(facts::PEOPLE_TRAINING_IN_WORDS, Stated)),
    Known(&Fact(facts::PEOPLE_HEALTH_PEDAGOGY, Is(&["done"]))),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "who-structure",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: None,
    target: Target::Offer,
    also_in: &[(Profile::WhoTpe, "The guide describes learning so.")],
    when: All(&[PATIENT_EDUCATION, SOMEBODY_LEADS]),
    bases: &[Basis::recommendation(&WHO_TPE)],
    check: Check::expected(All(&[STRUCTURED, AnyItem(facts::PEOPLE, &All(&[STAFF, TRAINED]))])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
