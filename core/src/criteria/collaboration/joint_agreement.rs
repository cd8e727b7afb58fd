//! Whether the agreement about a joint offer is shown, with what it has to settle.
//!
//! Asked where hospital and municipality hold the offer together: it is said to be joint, or a body of the other level is said
//! to hold it too. Partners that contribute, refer or lend a room do not make it joint, and what is not said is not joint.

use crate::criteria::shared::together::HELD_TOGETHER;
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hol::{HOL_6_1, HOL_6_2};
use crate::sources::is2651::{HDIR_IS2651_6_2, HDIR_IS2651_6_4};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "joint-agreement",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: HELD_TOGETHER,
    bases: &[
        Basis::duty(&HOL_6_1),
        Basis::duty(&HOL_6_2),
        Basis::recommendation(&HDIR_IS2651_6_2),
        Basis::recommendation(&HDIR_IS2651_6_4),
    ],
    check: Check::expected(All(&[
        Fact(facts::AGREEMENT_REFERENCE, Stated),
        Fact(facts::AGREEMENT_RESPONSIBILITY, Stated),
        Fact(facts::AGREEMENT_EMPLOYER, Stated),
        Fact(facts::AGREEMENT_ORGANISATION, Stated),
        Fact(facts::AGREEMENT_FINANCING, Stated),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
