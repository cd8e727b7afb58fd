//! Whether the agreement about a joint offer is shown, with what it has to settle.
//!
//! Asked where hospital and municipality hold the offer together: it is said to be joint, or a body of the other level is said
//! to hold it too. Partners that contribute, refer or lend a room do not make it joint, and what is not said is not joint.

use crate::criterion::Rule::{All, Any, AnyItem, Fact};
use crate::criterion::Test::{Is, SaidToBe, Stated};
use crate::criterion::{Basis, Ceiling, Check, Criterion, Rule, Target, Theme};
use crate::facts;
use crate::model::people::Phase;
use crate::sources::hol::HOL_6_2;
use crate::sources::is2651::HDIR_IS2651_6_2;

const SPECIALIST: &[&str] = &[
    "regional-health-authority",
    "health-trust",
    "hospital",
    "private-specialist-under-contract",
    "private-rehabilitation",
];
const MUNICIPAL: &[&str] = &["municipality", "private-municipal-under-contract"];

const SAID_TO_BE_JOINT: Rule = Fact(facts::CARE_LEVEL, SaidToBe(&["joint"]));

/// Somebody is said to hold it together with the provider.
const HAS_CO_ORGANISER: Rule = Fact(facts::PARTNERS_ROLES, SaidToBe(&["co-organiser"]));
const CO_ORGANISES: Rule = Fact(facts::PARTNERS_ROLES, Is(&["co-organiser"]));

const HELD_BY_BOTH: Rule = All(&[
    HAS_CO_ORGANISER,
    Any(&[
        All(&[
            Fact(facts::PROVIDER_KIND, Is(SPECIALIST)),
            AnyItem(facts::PARTNERS, &All(&[CO_ORGANISES, Fact(facts::PARTNERS_KIND, Is(MUNICIPAL))])),
        ]),
        All(&[
            Fact(facts::PROVIDER_KIND, Is(MUNICIPAL)),
            AnyItem(facts::PARTNERS, &All(&[CO_ORGANISES, Fact(facts::PARTNERS_KIND, Is(SPECIALIST))])),
        ]),
    ]),
]);

pub(crate) static CRITERION: Criterion = Criterion {
    id: "joint-agreement",
    aliases: &[],
    revision: 1,
    since: "2026.11",
    theme: Theme::Collaboration,
    phase: Some(Phase::Planning),
    target: Target::Offer,
    also_in: &[],
    when: Any(&[SAID_TO_BE_JOINT, HELD_BY_BOTH]),
    bases: &[Basis::duty(&HOL_6_2), Basis::recommendation(&HDIR_IS2651_6_2)],
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
