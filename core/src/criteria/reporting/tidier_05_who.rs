//! Whether it is told who holds the offer and what they bring, as item 5 of TIDieR asks.
//!
//! Who: a profession, a role that tells it, or words. What they bring: training, competence, or that they have lived it. One of
//! those who hold it is enough, so that a guest with one talk needs no entry. Nobody holds a course that people take in their
//! own time, so it can be said not to apply.

use crate::criteria::shared::reporting::DESCRIBED;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::sources::checklists::TIDIER;

const WHO: Rule = Any(&[
    Fact(facts::PEOPLE_PROFESSIONS, Stated),
    Known(&Fact(facts::PEOPLE_TITLE, Stated)),
    Known(&Fact(facts::LEADERSHIP, Stated)),
    Fact(
        facts::PEOPLE_ROLES,
        SaidToBe(&["user-representative", "experience-consultant", "experience-teller", "peer", "volunteer"]),
    ),
]);

const BACKGROUND: Rule = Any(&[
    Fact(facts::PEOPLE_TRAINING, Stated),
    Known(&Fact(facts::PEOPLE_TRAINING_IN_WORDS, Stated)),
    Known(&Fact(facts::PEOPLE_HEALTH_PEDAGOGY, Stated)),
    Known(&Fact(facts::PEOPLE_CERTIFIED, Stated)),
    Known(&Fact(facts::PEOPLE_COMPETENCES, Stated)),
    Fact(facts::PEOPLE_LIVED_EXPERIENCE, SaidToBe(&["true"])),
    Known(&Fact(facts::PEOPLE_EXPERIENCE_AS, Stated)),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "tidier-05-who",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Reporting,
    phase: None,
    target: Target::Description,
    also_in: &[(Profile::Tidier, "Item 5 of TIDieR.")],
    when: DESCRIBED,
    bases: &[Basis::recommendation(&TIDIER).inferred()],
    check: Check::expected(All(&[WHO, BACKGROUND])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
