//! Whether those who hold the offer have shown a police certificate, or are exempt for a reason.
//!
//! In the municipality it is asked of everyone who is to give health and care services; in the specialist service and in
//! dental care only where the offer is for children or people with an intellectual disability. Those who help now and then and
//! are not alone with participants are exempt, so that it is not done refutes nothing.

use crate::criteria::shared::people::SAID_TO_BE_FOR_MINORS;
use crate::criteria::shared::{IN_HEALTH_AND_CARE, PRESENTS_AN_OFFER};
use crate::criterion::Rule::{All, Any, Fact, Not};
use crate::criterion::Test::{Is, NotSaidToBe, SaidToBe};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Profile, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hol::HOL_5_4;
use crate::sources::hpl::HPL_20A;
use crate::sources::sphl::SPHL_3_17;

const SPECIALIST_BODIES: &[&str] =
    &["regional-health-authority", "health-trust", "hospital", "private-specialist-under-contract"];

/// It is held by the specialist service, or is dental care.
const IN_SPECIALIST_OR_DENTAL_SERVICE: Rule = Any(&[
    Fact(facts::CARE_LEVEL, SaidToBe(&["specialist"])),
    Fact(facts::PROVIDER_KIND, SaidToBe(SPECIALIST_BODIES)),
    Fact(facts::NATURE_FIELD, SaidToBe(&["dental-care"])),
]);

/// Children, or people with an intellectual disability, are said to take part.
const CHILDREN_OR_INTELLECTUAL_DISABILITY: Rule =
    Any(&[SAID_TO_BE_FOR_MINORS, Fact(facts::AUDIENCE_CIRCUMSTANCES, SaidToBe(&["intellectual-disability"]))]);

/// Somebody holds it: it is not only a web page or an app.
const SOMEBODY_HOLDS_IT: Rule = All(&[
    Fact(facts::KINDS, NotSaidToBe(&["online-course"])),
    Fact(facts::DELIVERY_MODES, NotSaidToBe(&["self-paced", "app"])),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "police-certificate",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Quality,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[(Profile::Governance, "Certificates are obtained by the organisation, for all its offers.")],
    when: All(&[
        PRESENTS_AN_OFFER,
        IN_HEALTH_AND_CARE,
        SOMEBODY_HOLDS_IT,
        Any(&[CHILDREN_OR_INTELLECTUAL_DISABILITY, Not(&IN_SPECIALIST_OR_DENTAL_SERVICE)]),
    ]),
    bases: &[
        Basis::duty(&HOL_5_4),
        Basis::duty(&SPHL_3_17).when(CHILDREN_OR_INTELLECTUAL_DISABILITY),
        Basis::duty(&HPL_20A).when(All(&[IN_SPECIALIST_OR_DENTAL_SERVICE, CHILDREN_OR_INTELLECTUAL_DISABILITY])),
    ],
    check: Check::expected(Fact(facts::STAFF_ROUTINES_POLICE_CERTIFICATE, Is(&["done", "exempt-with-reason"]))),
    ceiling: Ceiling::Shown,
    may_not_apply: false,
    prerequisite: false,
};
