//! Whether it is settled what gives the right to use health data about those who take part.
//!
//! Asked where sign-up or attendance tells of health and the provider gets to know who comes. Which ground is right
//! differs with who holds the offer, so a person always judges it. That consent is the ground is an answer too.

use crate::criteria::shared::privacy::{SHOWS_HEALTH, TAKES_PERSONAL_DATA};
use crate::criteria::shared::{HEALTH_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::gdpr::GDPR_9;
use crate::sources::pjl::PJL_6;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "privacy-legal-basis",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: Some(Phase::Planning),
    target: Target::Organisation,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, TAKES_PERSONAL_DATA, SHOWS_HEALTH]),
    bases: &[
        // The act is about health care. Others have the ground of the regulation to find.
        Basis::duty(&GDPR_9),
        Basis::duty(&PJL_6).when(HEALTH_CARE),
    ],
    check: Check::expected(Any(&[Fact(facts::PRIVACY_LEGAL_BASIS, Stated), Fact(facts::ACCESS_CONSENT_FOR_DATA, Yes)])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
