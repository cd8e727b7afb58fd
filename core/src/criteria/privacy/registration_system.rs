//! Whether it is told which system records are kept in.
//!
//! The organisation has to have systems that make it possible to keep records of health care; naming one shows that it
//! has. Asked only where the sessions are health care.

use crate::criteria::shared::{HEALTH_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{Is, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::sources::pjl::PJL_6;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "registration-system",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: None,
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, HEALTH_CARE]),
    bases: &[Basis::duty(&PJL_6)],
    check: Check::expected(Any(&[
        Fact(facts::RECORD_KEEPING_SYSTEM, Stated),
        Fact(facts::RECORD_KEEPING_REGISTERED_IN, Is(&["patient-system", "municipal-system"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
