//! Whether SMIL has the form it is known for: six to eight children, and something for the whole family.
//!
//! How many meetings there are differs from place to place, so it is not asked.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{AtLeast, AtMost, Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::programmes::{SMIL_NET, SMIL_SSHF};

const SIX_TO_EIGHT: Rule = All(&[Fact(facts::GROUP_SIZE, AtLeast(6)), Fact(facts::GROUP_SIZE, AtMost(8))]);

const FAMILY_TAKES_PART: Rule = Any(&[
    Fact(facts::SCHEDULE_FAMILY_SESSIONS, AtLeast(1)),
    Fact(facts::SESSIONS_KIND, Is(&["family"])),
    Fact(facts::RUNS_SESSIONS_KIND, Is(&["family"])),
    Fact(facts::PARTICIPATION_PARENTS, Is(&["family-session"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "smil-form",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Programme,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::ProgrammeFidelity, "It is asked of this programme only.")],
    when: All(&[PRESENTS_AN_OFFER, Fact(facts::PROGRAMMES_ID, SaidToBe(&["smil"]))]),
    bases: &[Basis::advice(&SMIL_NET), Basis::advice(&SMIL_SSHF)],
    check: Check::expected_or_review(All(&[SIX_TO_EIGHT, FAMILY_TAKES_PART])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
