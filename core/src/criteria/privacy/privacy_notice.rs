//! Whether those who sign up find a privacy notice.
//!
//! Asked where the sign-up collects personal data: the page tells what is asked for, or people sign up in writing. Those who
//! ring are not asked about, and nobody is asked what a form holds when no form is mentioned.
//!
//! What children who sign up themselves can read is asked by `child-privacy-notice`.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{Is, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::gdpr::GDPR_13;

/// The page tells what people are asked for.
const ASKS_FOR_DATA: Rule = Known(&Fact(facts::ACCESS_REGISTRATION_ASKS_FOR, Stated));

/// People write their name and how to reach them.
const SIGN_UP_IN_WRITING: Rule =
    Fact(facts::ACCESS_REGISTRATION_WAYS, Is(&["web-form", "email", "post", "interest-list"]));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "privacy-notice",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, Any(&[ASKS_FOR_DATA, SIGN_UP_IN_WRITING])]),
    bases: &[Basis::duty(&GDPR_13)],
    check: Check::expected(Fact(facts::PRIVACY_NOTICE, Stated)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
