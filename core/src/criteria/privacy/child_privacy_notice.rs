//! Whether children who sign up themselves find a privacy notice they can read.
//!
//! A suggestion beside the notice for everyone. No fact says who fills in the form: children are taken to sign up themselves
//! where they consent, alone or with their parents, or can refer themselves, and the sign-up collects personal data.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::people::SAID_TO_BE_FOR_MINORS;
use crate::criterion::Rule::{All, Any, Fact, Known, Part};
use crate::criterion::Test::{SaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::gdpr::GDPR_13;

const COLLECTS_DATA: Rule = Any(&[
    Known(&Fact(facts::ACCESS_REGISTRATION_ASKS_FOR, Stated)),
    Fact(facts::ACCESS_REGISTRATION_WAYS, SaidToBe(&["web-form", "email", "post", "interest-list", "text-message"])),
]);

const THEMSELVES: Rule = Any(&[
    Fact(facts::ACCESS_CONSENT_BY, SaidToBe(&["participant", "parents-and-child"])),
    Part(facts::ACCESS_REFERRAL, "selfReferral", SaidToBe(&["true"])),
    Part(facts::ACCESS_REFERRAL, "from", SaidToBe(&["oneself"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "child-privacy-notice",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: Some(Phase::Planning),
    target: Target::Description,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, SAID_TO_BE_FOR_MINORS, COLLECTS_DATA, THEMSELVES]),
    bases: &[Basis::duty(&GDPR_13)],
    check: Check::suggested(Fact(facts::PRIVACY_NOTICE_FOR_CHILDREN, Yes)),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
