//! Whether a user organisation or another voluntary organisation takes part.
//!
//! The acts have municipalities make room for such work together: in the health and care services, and in public health work. No
//! act wants it for each offer, so it is only a suggestion, and read out of them. A voluntary organisation that holds the offer
//! for the municipality is that cooperation already. The guide recommends such partners, to hospitals too.
//!
//! One of the provisions is left to people because nobody can see whether it levels out inequality. That is not asked here, so what
//! is stated counts.

use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::fhl::FHL_4;
use crate::sources::hol::HOL_3_10;
use crate::sources::is2651::HDIR_IS2651_6_2;

const ORGANISATIONS: &[&str] = &["user-organisation", "voluntary", "religious-community", "foundation"];
const USER_ORGANISATION: &[&str] = &["user-organisation"];

pub(crate) static CRITERION: Criterion = Criterion {
    id: "organisation-partner",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, Fact(facts::PROVIDER_KIND, NotSaidToBe(ORGANISATIONS))]),
    bases: &[
        Basis::duty(&HOL_3_10).when(IN_HEALTH_AND_CARE).inferred(),
        Basis::duty(&FHL_4).inferred(),
        Basis::recommendation(&HDIR_IS2651_6_2),
    ],
    check: Check::suggested(Any(&[
        Fact(facts::PARTNERS_KIND, Is(ORGANISATIONS)),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::PARTICIPATION_PLANNING_REPRESENTED_BY, SaidToBe(USER_ORGANISATION)),
        Fact(facts::PARTICIPATION_IMPLEMENTATION_REPRESENTED_BY, SaidToBe(USER_ORGANISATION)),
        Fact(facts::PARTICIPATION_EVALUATION_REPRESENTED_BY, SaidToBe(USER_ORGANISATION)),
        Fact(facts::PEOPLE_RECRUITED_VIA, SaidToBe(USER_ORGANISATION)),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
