//! Whether participants talk, share experience or practise, and do not only listen.
//!
//! Words count that clearly are one of these. Exercise, activities that are not described, film and tasks at home can be so, and
//! do not say it. Sharing of experience is what the word says, led by peers or not, whatever methods are listed.
//!
//! That only lectures are stated is no conflict: a list of methods is seldom complete.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::steps::ACTIVE;
use crate::criterion::Rule::{Any, Fact};
use crate::criterion::Test::{Is, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::is2651::HDIR_IS2651_6_1;
use crate::sources::mestring_no::{LM_PED, LM_SLIDES_2015};

pub(crate) static CRITERION: Criterion = Criterion {
    id: "active-methods",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Pedagogy,
    phase: Some(Phase::Implementation),
    target: Target::Offer,
    also_in: &[],
    when: PRESENTS_AN_OFFER,
    bases: &[
        Basis::recommendation(&HDIR_IS2651_6_1),
        Basis::recommendation(&LM_PED),
        Basis::recommendation(&LM_SLIDES_2015),
    ],
    check: Check::expected(Any(&[
        Fact(facts::CONTENT_METHODS, Is(ACTIVE)),
        // Other places can show it. None of them is where it should have been.
        Fact(facts::SESSIONS_METHODS, SaidToBe(ACTIVE)),
        Fact(facts::RUNS_SESSIONS_METHODS, SaidToBe(ACTIVE)),
        Fact(facts::APPROACH, SaidToBe(&["experience-sharing"])),
        Fact(facts::PARTICIPATION_PEER_EXCHANGE, SaidToBe(&["true"])),
        Fact(facts::OFFER_TYPES, SaidToBe(&["peer", "individual"])),
        Fact(facts::KINDS, SaidToBe(&["conversation", "self-help-group"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
