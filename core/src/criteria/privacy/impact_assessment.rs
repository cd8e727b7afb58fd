//! Whether it has been assessed what the digital solution means for privacy.
//!
//! The duty holds where the risk is high. Nobody but a person can tell, so this is a suggestion, and a reason why no
//! assessment is needed answers it.
//!
//! Groups that meet at a screen are recommended to think through privacy and confidentiality there, whatever the risk.

use crate::criteria::shared::PRESENTS_AN_OFFER;
use crate::criteria::shared::online::LIVE_ONLINE;
use crate::criteria::shared::privacy::ON_A_PLATFORM;
use crate::criterion::Rule::{All, Any, Fact};
use crate::criterion::Test::{Is, Stated, Yes};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::gdpr::GDPR_26;
use crate::sources::mestring_no::LM_DIGITAL;
use crate::sources::research::FYSIO_DIG;

/// It was not needed, and it is said why.
const NOT_NEEDED: Rule = All(&[
    Fact(facts::PRIVACY_IMPACT_ASSESSMENT, Is(&["not-needed-with-reason"])),
    Fact(facts::PRIVACY_IMPACT_ASSESSMENT_REASON, Stated),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "impact-assessment",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Privacy,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: All(&[PRESENTS_AN_OFFER, ON_A_PLATFORM]),
    bases: &[
        Basis::duty(&GDPR_26),
        Basis::recommendation(&LM_DIGITAL).when(LIVE_ONLINE),
        Basis::recommendation(&FYSIO_DIG).when(LIVE_ONLINE),
    ],
    check: Check::suggested(Any(&[
        Fact(facts::PRIVACY_IMPACT_ASSESSMENT, Is(&["done"])),
        NOT_NEEDED,
        Fact(facts::DIGITAL_PRIVACY_ASSESSED, Yes),
    ])),
    ceiling: Ceiling::Judgement,
    may_not_apply: false,
    prerequisite: false,
};
