//! Who holds an offer together, and who takes over, as the criteria about working together ask.

use crate::criteria::shared::people::{FOR_BEREAVED_MINORS, FOR_MINORS_AS_RELATIVES};
use crate::criteria::shared::{IN_HEALTH_AND_CARE, SAID_TO_BE_REHABILITATION};
use crate::criterion::Rule::{self, All, Any, AnyItem, Fact, Known, Not, Part};
use crate::criterion::Test::{Is, Only, SaidToBe, Stated};
use crate::facts;

/// Kinds of body in the specialist health service.
pub(in crate::criteria) const SPECIALIST: &[&str] = &[
    "regional-health-authority",
    "health-trust",
    "hospital",
    "private-specialist-under-contract",
    "private-rehabilitation",
];

/// Kinds of body in the municipal health and care services.
pub(in crate::criteria) const MUNICIPAL: &[&str] = &["municipality", "private-municipal-under-contract"];

/// Kinds of body in the voluntary sector.
pub(in crate::criteria) const VOLUNTARY_BODIES: &[&str] =
    &["user-organisation", "voluntary", "religious-community", "foundation"];

/// A body in the health and care services holds it, as part of them.
pub(in crate::criteria) const HELD_BY_THE_SERVICES: Rule = All(&[
    Fact(
        facts::PROVIDER_KIND,
        Is(&[
            "regional-health-authority",
            "health-trust",
            "hospital",
            "private-specialist-under-contract",
            "private-rehabilitation",
            "municipality",
            "private-municipal-under-contract",
        ]),
    ),
    IN_HEALTH_AND_CARE,
]);

/// It is about an illness, as far as is said: not about a situation of life such as grief, and not for children who come whatever
/// the illness of those close to them.
pub(in crate::criteria) const ABOUT_AN_ILLNESS: Rule = All(&[
    Not(&Known(&Part(facts::AUDIENCE_CONDITIONS, "kind", Only(&["life-situation"])))),
    Not(&Any(&[FOR_MINORS_AS_RELATIVES, FOR_BEREAVED_MINORS])),
]);

/// It is for everyone, and no illness or other condition is named: a walking group, say, or a group for women.
pub(in crate::criteria) const ONLY_FOR_THE_PUBLIC: Rule = All(&[
    Known(&Fact(facts::AUDIENCE_ROLES, Only(&["public"]))),
    Not(&Known(&Fact(facts::AUDIENCE_CONDITIONS, Stated))),
]);

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

/// Hospital and municipality hold it together: it is said to be joint, or a body of the other level is said to hold it too.
/// Partners that contribute, refer or lend a room do not make it joint, and what is not said is not joint.
pub(in crate::criteria) const HELD_TOGETHER: Rule = Any(&[SAID_TO_BE_JOINT, HELD_BY_BOTH]);

/// It is said to be for people who need coordinated services over a long time.
pub(in crate::criteria) const FOR_LONG_TERM_NEEDS: Rule =
    Fact(facts::AUDIENCE_CIRCUMSTANCES, SaidToBe(&["long-term-needs"]));

/// Somebody other than the provider is said to follow people up afterwards.
const OTHERS_FOLLOW_UP: Rule = Any(&[
    Fact(facts::FOLLOW_UP_DECISION, SaidToBe(&["by-others"])),
    Fact(facts::FOLLOW_UP_KINDS, SaidToBe(&["general-practitioner", "municipal-services"])),
    Fact(facts::PARTNERS_ROLES, SaidToBe(&["follow-up"])),
]);

/// What is said tells that people get other services too, or will.
pub(in crate::criteria) const OTHER_SERVICES_TOO: Rule =
    Any(&[OTHERS_FOLLOW_UP, FOR_LONG_TERM_NEEDS, SAID_TO_BE_REHABILITATION]);

/// It is said to be an offer of a healthy life centre.
pub(in crate::criteria) const HEALTHY_LIFE_CENTRE: Rule = Fact(facts::KINDS, SaidToBe(&["healthy-life-centre"]));

/// It belongs in the specialist service, and the conditions it is for are said to be common.
pub(in crate::criteria) const COMMON_IN_THE_SPECIALIST_SERVICE: Rule =
    All(&[Fact(facts::CARE_LEVEL, SaidToBe(&["specialist"])), Fact(facts::AUDIENCE_COMMONNESS, SaidToBe(&["common"]))]);

/// It belongs in the municipality, and the conditions it is for are said to be rare, or to need specialised knowledge.
pub(in crate::criteria) const RARE_IN_THE_MUNICIPALITY: Rule =
    All(&[Fact(facts::CARE_LEVEL, SaidToBe(&["municipal"])), Fact(facts::AUDIENCE_COMMONNESS, SaidToBe(&["rare"]))]);
