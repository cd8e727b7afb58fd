//! Whether there is an agreement with the supplier of the platform.
//!
//! Asked where people meet over the internet or use a named platform. That there is none refutes nothing: the platform
//! can be the organisation's own. Whether the agreement covers the offer is for a person to judge. The fact sheet was
//! written for talks between two.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::privacy::{MEETS_ON_VIDEO, ON_A_PLATFORM};
use crate::criterion::Rule::{All, Fact};
use crate::criterion::Test::Yes;
use crate::criterion::{Basis, Ceiling, Check, Criterion, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::gdpr::GDPR_26;
use crate::sources::normen::NORMEN_54;

pub(crate) static CRITERION: Criterion = Criterion {
    id: "processor-agreement",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, ON_A_PLATFORM]),
    bases: &[Basis::duty(&GDPR_26), Basis::recommendation(&NORMEN_54).when(MEETS_ON_VIDEO).inferred()],
    check: Check::expected(Fact(facts::PRIVACY_PROCESSOR_AGREEMENT, Yes)),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
