//! Whether the organisation has approved the platform for contact with patients.
//!
//! Asked where people meet over the internet. Web pages and apps that people use on their own are not a place where patients
//! tell about themselves to each other.
//!
//! A routine of the organisation, for whatever it holds online.

use crate::criteria::shared::privacy::MEETS_ON_VIDEO;
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::{No, NotSaidToBe, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::practice::{HMN_DIGITAL, RKPPO_DIG_AFTER};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "approved-platform",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Digital,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: MEETS_ON_VIDEO,
    bases: &[Basis::recommendation(&RKPPO_DIG_AFTER), Basis::recommendation(&HMN_DIGITAL)],
    check: Check::expected(Fact(facts::DIGITAL_PLATFORM_APPROVED, Yes)).refuted_by(All(&[
        Fact(facts::DIGITAL_PLATFORM_APPROVED, No),
        // Those who watch without a name tell nothing.
        Fact(facts::DIGITAL_ANONYMOUS, NotSaidToBe(&["true"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
