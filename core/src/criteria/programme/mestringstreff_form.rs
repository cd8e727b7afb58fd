//! Whether Mestringstreff has the form it is known for: six meetings across diagnoses, and a way on to self-help.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::{AtLeast, AtMost, Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::{MESTRINGSTREFF, MESTRINGSTREFF_PILOT, MESTRINGSTREFF_SH};

const SIX_MEETINGS: Rule =
    All(&[Fact(facts::SCHEDULE_SESSIONS, AtLeast(6)), Fact(facts::SCHEDULE_SESSIONS, AtMost(6))]);

const ON_TO_SELF_HELP: Rule = Fact(facts::FOLLOW_UP_KINDS, Is(&["self-help-group"]));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "mestringstreff-form",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Programme,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::ProgrammeFidelity, "It is asked of this programme only.")],
    when: All(&[PRESENTS_AN_OFFER, Fact(facts::PROGRAMMES_ID, SaidToBe(&["mestringstreff"]))]),
    bases: &[Basis::advice(&MESTRINGSTREFF), Basis::advice(&MESTRINGSTREFF_SH), Basis::advice(&MESTRINGSTREFF_PILOT)],
    check: Check::expected_or_review(All(&[
        SIX_MEETINGS,
        Fact(facts::AUDIENCE_DIAGNOSIS_SCOPE, Is(&["independent"])),
        ON_TO_SELF_HELP,
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
