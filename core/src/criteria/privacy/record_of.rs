//! Whether it is settled in whose record it is written that relatives took part.
//!
//! Advice from a competence service, and from the page of one hospital: the record of the person who is ill. No authority has settled whether relatives
//! have a record, so another answer is for a person to judge. Asked only where relatives are said to take part.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::nk_lmh::NKLMH_REGISTRERING;
use crate::sources::practice::UNN_PPO;

/// Relatives are said to take part, not only to come along.
const RELATIVES_TAKE_PART: Rule = Any(&[
    Fact(facts::AUDIENCE_ROLES, SaidToBe(&["next-of-kin", "parent", "sibling", "child", "partner"])),
    Fact(facts::RELATIVES_ROLES, SaidToBe(&["audience", "own-part", "required"])),
]);

/// The page of a hospital speaks to hospitals.
const HOSPITAL: Rule = Fact(facts::PROVIDER_KIND, Is(&["health-trust", "hospital"]));

pub(crate) static CRITERION: Criterion = Criterion {
    id: "record-of",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: Some(Phase::Implementation),
    target: Target::Individual,
    also_in: &[(Profile::Planning, "Whose record is used is decided when the offer is planned.")],
    when: All(&[PRESENTS_AN_OFFER, RELATIVES_TAKE_PART]),
    bases: &[Basis::advice(&NKLMH_REGISTRERING), Basis::advice(&UNN_PPO).when(HOSPITAL)],
    check: Check::suggested(Fact(facts::RECORD_KEEPING_RECORD_OF, Is(&["index-patient"]))),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
