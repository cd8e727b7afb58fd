//! Whether those who meet participants show empathy, recognition, and respect for what the other knows.
//!
//! No text shows it, so a person is asked, once it is told who leads or teaches: they are the ones it is about. The sources want
//! it of everyone who meets participants; those who lead by experience are asked about too.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER, SOMEBODY_LEADS};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::SaidToBe;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::competence::RKPPO;
use crate::sources::mestring_no::LM_ROLES;
use crate::sources::research::VAGAN2016;

const THOSE_WHO_LEAD: Rule = Fact(facts::PEOPLE_ROLES, SaidToBe(&["group-leader", "educator"]));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "how-people-are-met",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Implementation),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, IN_HEALTH_AND_CARE, NOT_ONLY_FOR_PROFESSIONALS, SOMEBODY_LEADS, THOSE_WHO_LEAD]),
    bases: &[Basis::recommendation(&LM_ROLES), Basis::recommendation(&RKPPO), Basis::recommendation(&VAGAN2016)],
    check: Check::review_when(THOSE_WHO_LEAD),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
