//! Whether the course in coping with depression (KiD) has the form it is known for: an approved leader, eight to ten meetings, and
//! meetings afterwards.
//!
//! Sites tell of eight meetings and two later ones, or of ten, so eight to ten is right.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, AnyItem, Fact};
use crate::criterion::Test::{AtLeast, AtMost, Is, SaidToBe, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::practice::KID_AFJORD;
use crate::sources::programmes::KID_GJERDRUM;

const APPROVED_LEADER: Rule = AnyItem(facts::PEOPLE, &Fact(facts::PEOPLE_CERTIFIED, Yes));

const EIGHT_TO_TEN: Rule =
    All(&[Fact(facts::SCHEDULE_SESSIONS, AtLeast(8)), Fact(facts::SCHEDULE_SESSIONS, AtMost(10))]);

const MEET_AGAIN: Rule = Any(&[
    Fact(facts::SCHEDULE_FOLLOW_UP_SESSIONS, AtLeast(1)),
    Fact(facts::FOLLOW_UP_WEEKS_AFTER, Stated),
    Fact(facts::FOLLOW_UP_KINDS, Is(&["meeting"])),
    Fact(facts::SESSIONS_KIND, Is(&["follow-up"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "kid-form",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Programme,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::ProgrammeFidelity, "It is asked of this programme only.")],
    when: All(&[PRESENTS_AN_OFFER, Fact(facts::PROGRAMMES_ID, SaidToBe(&["kid"]))]),
    bases: &[Basis::advice(&KID_GJERDRUM), Basis::advice(&KID_AFJORD)],
    check: Check::expected_or_review(All(&[APPROVED_LEADER, EIGHT_TO_TEN, MEET_AGAIN])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
