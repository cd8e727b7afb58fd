//! Whether it is clear whom people can turn to when the offer is over.
//!
//! Whom to ask about the offer is another matter. A service that follows up, a contact point in the pathway, or words about what
//! happens afterwards are answers.
//!
//! Where nothing is told of the time afterwards, `follow-up-considered` asks first.

use crate::criteria::shared::afterwards::PEOPLE_GO_ON_FROM_IT;
use crate::criteria::shared::steps::TELLS_OF_FOLLOW_UP;
use crate::criterion::Rule::{All, Any, Fact, Known};
use crate::criterion::Test::{SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::practice::RKPPO_DIG_AFTER;

/// Follow-up that tells whom people can turn to.
const BY_SOMEBODY: &[&str] =
    &["conversation", "peer-support", "user-organisation", "general-practitioner", "municipal-services"];

pub(crate) static CRITERION: Criterion = Criterion {
    id: "contact-afterwards",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PEOPLE_GO_ON_FROM_IT, Any(&[TELLS_OF_FOLLOW_UP, Known(&Fact(facts::PATHWAY_CONTACT_POINTS, Stated))])]),
    bases: &[Basis::recommendation(&RKPPO_DIG_AFTER).inferred()],
    check: Check::expected(Any(&[
        Fact(facts::FOLLOW_UP_CONTACT, Stated),
        // Other places can show it. None of them is where it should have been.
        Known(&Fact(facts::FOLLOW_UP_BY, Stated)),
        Known(&Fact(facts::FOLLOW_UP_TEXT, Stated)),
        Known(&Fact(facts::PATHWAY_CONTACT_POINTS, Stated)),
        Fact(facts::FOLLOW_UP_KINDS, SaidToBe(BY_SOMEBODY)),
        Fact(facts::PARTNERS_ROLES, SaidToBe(&["follow-up"])),
    ])),
    ceiling: Ceiling::Shown,
    may_not_apply: true,
    prerequisite: false,
};
