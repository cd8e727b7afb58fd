//! Whether it is told what those who hold the offer can do.
//!
//! The regulation asks the organisation to know the competence of its staff, and to see that they know what they need. Training
//! and approval in a programme show it too. Training in health pedagogy is asked about by itself.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::lkf::{LKF_6, LKF_7};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "staff-competence",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE, SOMEBODY_LEADS]),
    bases: &[Basis::duty(&LKF_6), Basis::duty(&LKF_7)],
    check: Check::expected(Any(&[
        Fact(facts::PEOPLE_COMPETENCES, Stated),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::PEOPLE_HEALTH_PEDAGOGY, SaidToBe(&["done"])),
        Fact(facts::PEOPLE_CERTIFIED, SaidToBe(&["true"])),
        Known(&Fact(facts::PEOPLE_TRAINING, Stated)),
        Known(&Fact(facts::PEOPLE_TRAINING_IN_WORDS, Stated)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
