//! Whether it is settled what is written in the record.
//!
//! The regulation names the kind of contact and the information given. What fits for a group is read out of the act.
//! What is necessary for each patient only a professional can judge.

use crate::criteria::shared::{FOR_PATIENTS, HEALTH_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::{HasAll, NotSaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hpl::HPL_40;
use crate::sources::pjf::PJF_4;

/// No record is said to be left out.
const RECORD_MAY_BE_KEPT: Rule =
    Fact(facts::RECORD_KEEPING_JOURNAL, NotSaidToBe(&["none", "not-health-care-with-reason"]));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "record-content",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: Some(Phase::Implementation),
    target: Target::Individual,
    also_in: &[(Profile::Planning, "What the record has to hold is decided when the offer is planned.")],
    when: All(&[PRESENTS_AN_OFFER, FOR_PATIENTS, RECORD_MAY_BE_KEPT, HEALTH_CARE]),
    bases: &[Basis::duty(&HPL_40).inferred(), Basis::duty(&PJF_4)],
    check: Check::suggested(Fact(facts::RECORD_KEEPING_CONTENT, HasAll(&["contact-form", "information-given"]))),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
