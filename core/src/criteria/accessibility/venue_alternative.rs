//! What is done for those who cannot use a place that is said not to be accessible.
//!
//! For a person to look at, never a conflict: the duty is about the main solution of what is open to the public, and falls away
//! where it would be too much. A walk in the woods or a borrowed room breaks nothing. Whoever can take part over the internet
//! instead has an alternative.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criterion::Rule::{self, All, Any, AnyItem, Fact, Known, Not};
use crate::criterion::Test::{No, NotSaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::ldl::LDL_17;

/// A place that people with a disability cannot use, and no word of what is done for them.
const WITHOUT_ALTERNATIVE: Rule = Any(&[
    Known(&AnyItem(
        facts::VENUES,
        &All(&[Fact(facts::VENUES_ACCESSIBLE, No), Not(&Known(&Fact(facts::VENUES_ALTERNATIVE, Stated)))]),
    )),
    Known(&AnyItem(
        facts::RUNS_VENUES,
        &All(&[Fact(facts::RUNS_VENUES_ACCESSIBLE, No), Not(&Known(&Fact(facts::RUNS_VENUES_ALTERNATIVE, Stated)))]),
    )),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "venue-alternative",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Accessibility,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::PublicDescription, "People have to know it before they sign up.")],
    when: All(&[
        PRESENTS_AN_OFFER,
        Fact(facts::DELIVERY_MODES, NotSaidToBe(&["digital", "hybrid", "self-paced", "phone", "app"])),
    ]),
    bases: &[Basis::duty(&LDL_17)],
    check: Check::review_when(WITHOUT_ALTERNATIVE),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
