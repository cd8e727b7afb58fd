//! Whether the form for signing up is in both Bokmål and Nynorsk.
//!
//! Asked where people sign up by a form on the web. Whether there is a form elsewhere, nobody is asked. One language that is
//! stated is not said to be the only one.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::language::in_both_standards;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::spl::SPL_14;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "sign-up-both-standards",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Language,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[
        PRESENTS_AN_OFFER,
        Any(&[
            Fact(facts::ACCESS_REGISTRATION_WAYS, SaidToBe(&["web-form"])),
            Known(&Fact(facts::ACCESS_REGISTRATION_URL, Stated)),
            Known(&Fact(facts::ACCESS_REGISTRATION_LANGUAGES, Stated)),
        ]),
    ]),
    bases: &[Basis::duty(&SPL_14)],
    check: Check::expected(in_both_standards!(facts::ACCESS_REGISTRATION_LANGUAGES)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
