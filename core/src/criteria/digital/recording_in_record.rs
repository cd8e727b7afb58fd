//! Whether it is settled where recordings of those who take part are kept, and whether they belong to the record.
//!
//! A recording can be part of the patient record. Whether one of a group is, no source says, so a person judges. Asked
//! only where those who take part are said to be recorded and the sessions are health care.

use crate::criteria::shared::{HEALTH_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Part};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::pjf::PJF_10;

const PARTICIPANTS_RECORDED: Rule = Part(facts::DIGITAL_RECORDING, "policy", SaidToBe(&["all"]));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "recording-in-record",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Planning),
    target: Target::Individual,
    also_in: &[(Profile::Planning, "What becomes of recordings is decided when the offer is planned.")],
    when: All(&[PRESENTS_AN_OFFER, PARTICIPANTS_RECORDED, HEALTH_CARE]),
    bases: &[Basis::duty(&PJF_10).inferred()],
    check: Check::expected(All(&[
        Part(facts::DIGITAL_RECORDING, "purpose", Stated),
        Part(facts::DIGITAL_RECORDING, "storage", Stated),
        Part(facts::DIGITAL_RECORDING, "retention", Stated),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
