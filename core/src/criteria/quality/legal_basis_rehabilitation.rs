//! Whether the regulation on habilitation and rehabilitation is cited with rehabilitation.
//!
//! Asked where some provision is cited. § 4, the regulation as a whole, or for the specialist service § 13 will do. That the
//! offer is rehabilitation in the sense of the law is for people.

use crate::criteria::shared::citations::{CITES_SOMETHING, any_cites, cites, some_reference};
use crate::criteria::shared::{PRESENTS_AN_OFFER, REHABILITATION};
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::Is;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hol::HOL_3_2_5;
use crate::sources::hrf::{HRF_4, HRF_13};

const CITES_THE_REGULATION: Rule = some_reference(|evidence| {
    any_cites(evidence, &|citation| {
        citation.is_of(&HRF_4)
            || citation.is_of(&HRF_13)
            || (citation.work.id == HRF_4.work.id && citation.section.is_none())
    })
});

pub(crate) static CRITERION: Criterion = Criterion {
    id: "legal-basis-rehabilitation",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[CITES_SOMETHING, PRESENTS_AN_OFFER, Any(&[Known(&REHABILITATION), Known(&cites!(HOL_3_2_5))])]),
    bases: &[
        Basis::duty(&HOL_3_2_5),
        Basis::duty(&HRF_13).when(Known(&Fact(facts::CARE_LEVEL, Is(&["specialist", "joint", "national-service"])))),
    ],
    check: Check::expected(CITES_THE_REGULATION),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
