//! Whether an agreement is named, where the offer lies at another level than the guide would expect.
//!
//! Asked beside `care-level-fits`, in the same two cases. The guide recommends that the split is agreed; that the description
//! names the agreement is a suggestion, and whether it covers this offer, a person judges.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::together::{COMMON_IN_THE_SPECIALIST_SERVICE, RARE_IN_THE_MUNICIPALITY};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::Stated;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::is2651::HDIR_IS2651_6_4;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "care-level-agreed",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, Any(&[COMMON_IN_THE_SPECIALIST_SERVICE, RARE_IN_THE_MUNICIPALITY])]),
    bases: &[Basis::recommendation(&HDIR_IS2651_6_4)],
    check: Check::suggested(Fact(facts::AGREEMENT_REFERENCE, Stated)),
    ceiling: Ceiling::Judgement,
    may_not_apply: true,
    prerequisite: false,
};
