//! Whether people in the target group have read the texts before others do.
//!
//! That somebody has gone through them is asked by `plain-language-review`: a professional can do that, and the reader is another
//! one. What the readers said, a date cannot tell.

use crate::criteria::shared::{NOT_ONLY_FOR_PROFESSIONALS, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Part};
use crate::criterion::Test::Yes;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::competence::{HDIR_HL, RKPPO_TEACHBACK};
use crate::sources::general::GENERAL;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "tested-by-readers",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Language,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, NOT_ONLY_FOR_PROFESSIONALS]),
    bases: &[
        Basis::advice(&HDIR_HL).inferred(),
        Basis::advice(&RKPPO_TEACHBACK).inferred(),
        Basis::advice(&GENERAL).inferred(),
    ],
    check: Check::expected(Part(facts::INFORMATION_PLAIN_LANGUAGE, "testedByTargetGroup", Yes)),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
